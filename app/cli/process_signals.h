#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace paddock {

/// SIGINT and SIGTERM as Qt signals. They are blocked for the whole process and read from a descriptor, so that no
/// code runs inside a signal handler. Make one, early, before any thread.
class ProcessSignals : public QObject
{
    Q_OBJECT

public:
    ProcessSignals();
    ~ProcessSignals() override;

signals:
    void interrupted(); ///< SIGINT
    void terminated(); ///< SIGTERM, SIGHUP

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace paddock
