#pragma once

#include "core/base/result.h"
#include "core/exec/child_environment.h" // Every user of a Process needs an environment for it.
#include "core/exec/fence.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace paddock {

struct ProcessSpec {
    enum class ErrorOutput {
        Apart, ///< Standard error has a pipe of its own: wroteError().
        WithOutput, ///< It shares the pipe of standard output: the order of writing is kept, wroteError() is silent.
    };

    enum class Streams {
        Piped, ///< wroteOutput() and wroteError() carry them.
        Inherited, ///< The child has ours, standard input included: for a person at a terminal.
    };

    QString program; ///< Absolute, or a name looked up in the absolute folders of PATH only.
    QStringList arguments;
    QString workingDirectory; ///< Must exist.
    /// The child's whole environment, as NAME=value. See childEnvironment(): never our own as it is.
    QList<QByteArray> environment;
    /// What standard input reads, then its end; a file in memory, so that no child can block us by not reading.
    /// Empty: standard input is /dev/null.
    QByteArray input;
    std::chrono::milliseconds timeout{0}; ///< Zero: none. Then the group gets SIGTERM, and SIGKILL after 2 s.
    ErrorOutput errorOutput = ErrorOutput::Apart;
    Streams streams = Streams::Piped;
    /// What stands around the child. Null: nothing does; to be said by whoever decides that, never by default in a
    /// tool. When it cannot be built, nothing is run and ProcessEnd says so.
    std::shared_ptr<const Fence> fence;
};

struct ProcessEnd {
    enum class How {
        Exited,
        Signalled,
        TimedOut, ///< Ended because its time was up, whatever its status.
        Interrupted, ///< Ended because interrupt() was called, whatever its status.
        NotFenced, ///< The fence could not be built, so nothing was run. See detail.
    };
    How how = How::Exited;
    int code = 0; ///< Exit status; the signal's number when a signal ended it.
    QString detail = {}; ///< For NotFenced: which wall, and why.

    bool isSuccess() const { return how == How::Exited && code == 0; }
    bool operator==(const ProcessEnd &) const = default;
};

/// One child process in a session and process group of its own, without a terminal. Starts with posix_spawn, so
/// that its cost does not grow with ours. Inherits no descriptor but its three, no blocked or ignored signal.
/// Destroying it kills the group at once and leaves no zombie.
///
/// Needs Linux 5.4 (waiting on a pidfd) and glibc 2.34. The program must not set SIGCHLD to be ignored. The group is
/// what can be ended: a child that makes a group or session of its own (setsid, job control) leaves it, and posix_spawn
/// cannot ask for the parent-death signal, so children outlive a Paddock that is itself killed with SIGKILL. Only a
/// fence holds those.
///
/// Lives on one thread, which must run an event loop. Slots of its signals may destroy it.
class Process : public QObject
{
    Q_OBJECT

public:
    explicit Process(ProcessSpec spec, QObject *parent = nullptr);
    ~Process() override;

    /// An Error when it could not be started; finished() does not come then. To be called once.
    Result<void> start();

    /// Ends the whole group: SIGTERM, then SIGKILL after 2 s. finished() still comes.
    void interrupt();

    qint64 pid() const; ///< 0 when it does not run.

signals:
    void wroteOutput(const QByteArray &bytes);
    void wroteError(const QByteArray &bytes);
    /// The fence has something to tell people: a link that was put back, content that was set aside.
    void remarked(const QString &text);
    /// Once, last, when the child is gone and its output is read. Output of children that it left behind is
    /// waited for no longer than 100 ms; they are killed with the group.
    void finished(const paddock::ProcessEnd &end);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
