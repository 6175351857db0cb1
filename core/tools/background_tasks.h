#pragma once

#include "core/base/result.h"
#include "core/exec/process.h"

#include <QObject>
#include <QString>

#include <memory>
#include <unordered_map>

namespace paddock {

/// Commands of one session that go on after their call returned, and output that was too large to send. Owned by
/// the session; its end kills every running one. Output is spooled to a private folder outside the workspace,
/// capped, and removed at the end.
class BackgroundTasks : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundTasks(QObject *parent = nullptr);
    ~BackgroundTasks() override;

    struct State
    {
        QString id;
        QString command;
        bool running = false;
        std::optional<ProcessEnd> end;
        qint64 outputBytes = 0; ///< All that it wrote.
        qint64 keptBytes = 0; ///< Of those, how many can still be read.
    };

    /// Starts a command in the background and gives its id, such as "task-1".
    Result<QString> start(const ProcessSpec &spec, const QString &command);

    /// Keeps finished output so that it can be read by pages, and gives its id.
    Result<QString> keep(const QByteArray &output, const QString &command);

    std::optional<State> state(const QString &id) const;
    QList<State> states() const;

    /// Bytes from \a offset on, at most \a limit.
    Result<QByteArray> read(const QString &id, qint64 offset, qint64 limit) const;

    /// NotFound for an unknown id; nothing happens to one that has ended.
    Result<void> stop(const QString &id);

signals:
    void changed(const QString &id);

private:
    class Task;
    std::unordered_map<QString, std::unique_ptr<Task>> m_tasks;
    class Spool;
    std::unique_ptr<Spool> m_spool;
    int m_last = 0;
};

} // namespace paddock
