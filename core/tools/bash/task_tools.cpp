#include "core/tools/bash/task_tools.h"

#include "core/tools/background_tasks.h"
#include "core/tools/bash/output_excerpt.h"
#include "core/tools/bash/terminal_text.h"
#include "core/tools/tool_input.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {

namespace {

constexpr qint64 pageBytes = 30'000;
constexpr qint64 largestPageBytes = 100'000;

QString statusOf(const BackgroundTasks::State &state)
{
    if (state.running)
        return QStringLiteral("running");
    switch (state.end->how) {
    case ProcessEnd::How::Exited:
        return QStringLiteral("ended with exit code %1").arg(state.end->code);
    case ProcessEnd::How::Signalled:
        return QStringLiteral("ended by signal %1").arg(state.end->code);
    case ProcessEnd::How::TimedOut:
        return QStringLiteral("ended when its time was up");
    case ProcessEnd::How::Interrupted:
        return QStringLiteral("stopped");
    case ProcessEnd::How::NotFenced:
        return QStringLiteral("not run: its fence could not be built. %1").arg(state.end->detail);
    }
    return {};
}

/// A call that is answered at once.
class TaskRun : public ToolRun
{
public:
    explicit TaskRun(QString title)
        : ToolRun(std::move(title), {})
    {}
    void start(const ToolContext &context) final
    {
        const ToolResult result = answer(context.tasks);
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }
    void interrupt() final {} // It is as good as finished.

private:
    virtual ToolResult answer(BackgroundTasks &tasks) const = 0;
};

class TaskOutputRun : public TaskRun
{
    Q_DECLARE_TR_FUNCTIONS(paddock::TaskOutputRun)

public:
    TaskOutputRun(const QString &id, qint64 offset, qint64 limit)
        : TaskRun(tr("Read the output of %1").arg(plainText(id.toUtf8())))
        , m_id(id)
        , m_offset(offset)
        , m_limit(limit)
    {}

private:
    ToolResult answer(BackgroundTasks &tasks) const override
    {
        const std::optional<BackgroundTasks::State> state = tasks.state(m_id);
        Result<QByteArray> bytes = tasks.read(m_id, m_offset, m_limit);
        if (!state || !bytes)
            return {Outcome::Failed, bytes.error().message};
        const bool isLast = m_offset + bytes->size() >= state->keptBytes;
        if (!isLast)
            bytes->truncate(endOfWholeLines(*bytes));
        const qint64 next = m_offset + bytes->size();

        QString head =
            QStringLiteral("%1 (%2), %3 bytes of output").arg(m_id, statusOf(*state)).arg(state->outputBytes);
        if (state->keptBytes < state->outputBytes)
            head += QStringLiteral(", the first %1 kept").arg(state->keptBytes);
        head += bytes->isEmpty() ? QStringLiteral(". Nothing from offset %1 on.").arg(m_offset)
                                 : QStringLiteral(". From offset %1 to %2:").arg(m_offset).arg(next);
        if (!isLast || state->running)
            head += QStringLiteral(" (Go on with offset %1.)").arg(next);
        const QString output = plainText(*bytes);
        return {
            Outcome::Ok,
            head + u'\n' + output,
            {},
            {{QStringLiteral("task_id"), m_id},
             {QStringLiteral("status"), state->running ? QStringLiteral("running") : QStringLiteral("ended")},
             {QStringLiteral("output"), output},
             {QStringLiteral("nextOffset"), next}}};
    }

    const QString m_id;
    const qint64 m_offset;
    const qint64 m_limit;
};

class TaskStopRun : public TaskRun
{
    Q_DECLARE_TR_FUNCTIONS(paddock::TaskStopRun)

public:
    explicit TaskStopRun(const QString &id)
        : TaskRun(tr("Stop %1").arg(plainText(id.toUtf8())))
        , m_id(id)
    {}

private:
    ToolResult answer(BackgroundTasks &tasks) const override
    {
        const std::optional<BackgroundTasks::State> state = tasks.state(m_id);
        if (const Result<void> stopped = tasks.stop(m_id); !stopped)
            return {Outcome::Failed, stopped.error().message};
        const QString text =
            state->running
                ? QStringLiteral("%1 is being stopped. Its output can still be read with TaskOutput.")
                      .arg(m_id)
                : QStringLiteral("%1 was not running any more: %2.").arg(m_id, statusOf(*state));
        return {Outcome::Ok,
                text,
                {},
                {{QStringLiteral("task_id"), m_id},
                 {QStringLiteral("status"),
                  state->running ? QStringLiteral("stopping") : QStringLiteral("ended")}}};
    }

    const QString m_id;
};

} // namespace

ToolSpec TaskOutputTool::spec() const
{
    QJsonObject offset = field("integer", "First byte to read; 0 unless given");
    offset.insert("minimum", 0);
    QJsonObject limit = field("integer", "Bytes to read: 30000 unless given, at most 100000");
    limit.insert("minimum", 1);
    return {"TaskOutput",
            "Reads the output of a command that Bash runs in the background, or the part of a long output "
            "that Bash "
            "left out. Returns a page and the offset to go on with.",
            objectSchema({{"task_id", field("string", "The id that Bash gave, such as task-1")},
                          {"offset", offset},
                          {"limit", limit}},
                         {"task_id"})};
}

Result<std::unique_ptr<ToolRun>> TaskOutputTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> fits = checkInput(spec(), input); !fits)
        return fits.error();
    const qint64 limit = std::min(input.value("limit").toInteger(pageBytes), largestPageBytes);
    return std::unique_ptr<ToolRun>(std::make_unique<TaskOutputRun>(
        input.value("task_id").toString(), input.value("offset").toInteger(0), limit));
}

ToolSpec TaskStopTool::spec() const
{
    return {"TaskStop", "Ends a command that Bash runs in the background, with all that it started.",
            objectSchema({{"task_id", field("string", "The id that Bash gave, such as task-1")},
                          {"shell_id", field("string", "Older name of task_id")}},
                         {})};
}

Result<std::unique_ptr<ToolRun>> TaskStopTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> fits = checkInput(spec(), input); !fits)
        return fits.error();
    const QString older = input.value("shell_id").toString();
    const QString id = input.value("task_id").toString(older);
    if (id.isEmpty())
        return inputError(spec().name, "The required parameter `task_id` is missing.");
    return std::unique_ptr<ToolRun>(std::make_unique<TaskStopRun>(id));
}

} // namespace paddock
