#include "core/tools/background_tasks.h"

#include <algorithm>

namespace paddock {

BackgroundTasks::BackgroundTasks(QObject *parent)
    : QObject(parent)
{}

BackgroundTasks::~BackgroundTasks() = default;

Result<QString> BackgroundTasks::start(ProcessSpec spec, const QString &command)
{
    const auto running = std::count_if(m_tasks.begin(), m_tasks.end(),
                                       [](const auto &item) { return item.second.process != nullptr; });
    if (running >= runningAtMost)
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("%1 background commands are running already. Stop one with TaskStop first.")
                .arg(running),
            {}};

    spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
    auto process = std::make_unique<Process>(std::move(spec));
    if (const Result<void> started = process->start(); !started)
        return started.error();

    const int number = ++m_last;
    Task &task = m_tasks[number];
    task.number = number;
    task.command = command;
    task.process = std::move(process);
    // Nodes of a map stay where they are, and a task outlives its process.
    connect(task.process.get(), &Process::wroteOutput, this,
            [&task](const QByteArray &bytes) { task.output.append(bytes); });
    connect(task.process.get(), &Process::finished, this,
            [this, number](const ProcessEnd &end) { noteEnd(number, end); });
    return idOf(number);
}

QString BackgroundTasks::keep(OutputSpool output, const QString &command, const ProcessEnd &end)
{
    const int number = ++m_last;
    Task &task = m_tasks[number];
    task.number = number;
    task.command = command;
    task.output = std::move(output);
    task.end = end;
    return idOf(number);
}

void BackgroundTasks::noteEnd(int number, const ProcessEnd &end)
{
    Task &task = m_tasks.at(number);
    task.end = end;
    task.process.release()->deleteLater(); // We stand in its signal.
    emit changed(idOf(number));
}

QString BackgroundTasks::idOf(int number)
{
    return QStringLiteral("task-%1").arg(number);
}

const BackgroundTasks::Task *BackgroundTasks::find(const QString &id) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [&](const auto &item) { return idOf(item.first) == id; });
    return found == m_tasks.end() ? nullptr : &found->second;
}

BackgroundTasks::State BackgroundTasks::stateOf(const Task &task) const
{
    return {idOf(task.number),        task.command,           task.process != nullptr, task.end,
            task.output.totalBytes(), task.output.keptBytes()};
}

std::optional<BackgroundTasks::State> BackgroundTasks::state(const QString &id) const
{
    const Task *task = find(id);
    return task ? std::optional(stateOf(*task)) : std::nullopt;
}

QList<BackgroundTasks::State> BackgroundTasks::states() const
{
    QList<State> all;
    for (const auto &item : m_tasks)
        all.append(stateOf(item.second));
    return all;
}

Result<QByteArray> BackgroundTasks::read(const QString &id, qint64 offset, qint64 limit) const
{
    const Task *task = find(id);
    if (!task)
        return Error{ErrorKind::NotFound, QStringLiteral("There is no task %1 in this session.").arg(id), {}};
    return task->output.read(offset, limit);
}

Result<void> BackgroundTasks::stop(const QString &id)
{
    const Task *task = find(id);
    if (!task)
        return Error{ErrorKind::NotFound, QStringLiteral("There is no task %1 in this session.").arg(id), {}};
    if (task->process)
        task->process->interrupt();
    return {};
}

} // namespace paddock
