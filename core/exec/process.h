#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace paddock {

struct ProcessSpec
{
    QString program; ///< Absolute, or a name looked up in the absolute folders of PATH only.
    QStringList arguments;
    QString workingDirectory; ///< Must exist.
    /// The child's whole environment, as NAME=value. See childEnvironment(): never our own as it is.
    QList<QByteArray> environment;
    QByteArray input; ///< Written to standard input, which is then closed. Empty: standard input is /dev/null.
    std::chrono::milliseconds timeout{0}; ///< Zero: none. Then the group gets SIGTERM, and SIGKILL after 2 s.
};

struct ProcessEnd
{
    enum class How { Exited, Signalled, TimedOut, Interrupted };
    How how = How::Exited;
    int code = 0; ///< Exit status, or the signal's number.

    bool isSuccess() const { return how == How::Exited && code == 0; }
    bool operator==(const ProcessEnd &) const = default;
};

/// One child process in a process group of its own, without a terminal. Starts with posix_spawn, so that its
/// cost does not grow with ours. Inherits no descriptor but its three. Destroying it kills the group.
class Process : public QObject
{
    Q_OBJECT

public:
    explicit Process(ProcessSpec spec, QObject *parent = nullptr);
    ~Process() override;

    /// An Error when it could not be started; finished() does not come then.
    Result<void> start();

    /// Ends the whole group: SIGTERM, then SIGKILL after 2 s. finished() still comes.
    void interrupt();

    qint64 pid() const; ///< 0 when it does not run.

signals:
    void wroteOutput(const QByteArray &bytes);
    void wroteError(const QByteArray &bytes);
    /// Once, last, when the child is gone and its output is read. Output of children that it left behind is
    /// waited for no longer than 100 ms; they are killed with the group.
    void finished(const paddock::ProcessEnd &end);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The environment that children get: an allow list (PATH, HOME, LANG, LC_*, TZ, TERM=dumb, TMPDIR, USER, LOGNAME,
/// SHELL, XDG_RUNTIME_DIR left out) taken from ours, plus \a extra. No key, token, agent socket or D-Bus address
/// can pass, whatever its name.
QList<QByteArray> childEnvironment(const QList<QByteArray> &extra = {});

/// The absolute path of a program found in the absolute folders of PATH, none of them inside \a notBelow.
std::optional<QString> findProgram(const QString &name, const QString &notBelow = {});

} // namespace paddock
