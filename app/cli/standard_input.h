#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>

namespace paddock {

/// Reads all of standard input without blocking.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    enum class Until { End, Line };

    /// With \a patience, gives up when nothing at all came for that long: a caller that leaves the pipe open and
    /// silent must not hang the program. Zero waits for the end.
    explicit StandardInput(std::chrono::milliseconds patience = {}, Until until = Until::End);

    void start();

signals:
    void finished(const QByteArray &bytes, bool ended); ///< Once. ended is false when patience ran out.

private:
    void read();
    void finish(bool ended);

    QSocketNotifier m_notifier;
    QTimer m_patience;
    const Until m_until;
    QByteArray m_bytes;
};

} // namespace paddock
