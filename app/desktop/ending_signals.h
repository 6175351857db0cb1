#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace paddock {

/// SIGTERM, SIGINT and SIGHUP, with which a system or a terminal ends the program, as a Qt signal. By handlers, not by a
/// mask: programs that are started from here would inherit that. One in a process, on the GUI thread.
class EndingSignals : public QObject
{
    Q_OBJECT

public:
    EndingSignals();
    ~EndingSignals() override;

signals:
    void asked();

private:
    int m_ends[2] = {-1, -1}; ///< The handler writes to the second; the first is read from the event loop.
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace paddock
