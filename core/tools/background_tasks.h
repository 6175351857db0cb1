#pragma once

#include "core/base/result.h"
#include "core/exec/process.h"
#include "core/tools/output_spool.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace paddock {

/// Commands of one session that go on after their call returned, and output that was too large to send. Owned by
/// the session; its end kills every running one. Output is kept up to 64 MB a task, outside the workspace, and is
/// gone with the session.
class BackgroundTasks : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundTasks(QObject *parent = nullptr);
    ~BackgroundTasks() override;

    struct State {
        QString id;
        QString command;
        bool running = false;
        std::optional<ProcessEnd> end; ///< Absent while it runs.
        qint64 outputBytes = 0; ///< All that it wrote.
        qint64 keptBytes = 0; ///< Of those, how many can be read: the first ones.

        bool operator==(const State &) const = default;
    };

    static constexpr qint64 keptAtMost = 64 * 1024 * 1024; ///< Bytes for each task.
    static constexpr int runningAtMost = 32;

    /// Starts a command in the background and gives its id, such as "task-1". Standard error goes with the output.
    Result<QString> start(ProcessSpec spec, const QString &command);

    /// Keeps output of a command that has ended, so that it can be read by pages, and gives its id.
    QString keep(OutputSpool output, const QString &command, const ProcessEnd &end);

    std::optional<State> state(const QString &id) const;
    QList<State> states() const; ///< In the order of their start.

    /// Bytes from \a offset on, at most \a limit. NotFound for an unknown id.
    Result<QByteArray> read(const QString &id, qint64 offset, qint64 limit) const;

    /// Asks a running one to end, as Process::interrupt(). NotFound for an unknown id; nothing happens to one that
    /// has ended.
    Result<void> stop(const QString &id);

signals:
    void changed(const QString &id); ///< It has ended. Output alone does not tell.

private:
    struct Task {
        int number = 0;
        QString command;
        OutputSpool output{keptAtMost};
        std::unique_ptr<Process> process; ///< Null when it has ended.
        std::optional<ProcessEnd> end;
    };
    static QString idOf(int number);
    const Task *find(const QString &id) const;
    State stateOf(const Task &task) const;
    void noteEnd(int number, const ProcessEnd &end);

    std::map<int, Task> m_tasks;
    int m_last = 0;
};

} // namespace paddock
