#include "core/hooks/command_hook_runner.h"

#include "core/base/log.h"
#include "core/exec/process.h"
#include "core/hooks/hook_answer.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace paddock {

namespace {

constexpr qsizetype streamAtMost = 1024 * 1024;

/// All hooks that listen to one call, at work.
class CommandHookRun : public HookRun
{
public:
    CommandHookRun(HookPoint point, const QList<CommandHook> &hooks, QList<ProcessSpec> specs)
        : m_point(point)
        , m_hooks(size_t(hooks.size()))
    {
        for (size_t i = 0; i < m_hooks.size(); ++i)
            begin(m_hooks[i], hooks.at(qsizetype(i)), std::move(specs[qsizetype(i)]));
        // run() has to return before anybody can listen.
        QMetaObject::invokeMethod(this, &CommandHookRun::finishWhenAllAnswered, Qt::QueuedConnection);
    }

private:
    struct Hook {
        HookEnd end;
        std::unique_ptr<Process> process;
        std::optional<HookOutcome> answer;
    };

    void begin(Hook &hook, const CommandHook &what, ProcessSpec spec)
    {
        hook.end.command = what.command;
        hook.process = std::make_unique<Process>(std::move(spec));
        connect(hook.process.get(), &Process::wroteOutput, this,
                [&hook](const QByteArray &bytes) { keep(hook, hook.end.output, bytes); });
        connect(hook.process.get(), &Process::wroteError, this,
                [&hook](const QByteArray &bytes) { keep(hook, hook.end.error, bytes); });
        connect(hook.process.get(), &Process::finished, this, [this, &hook](const ProcessEnd &end) {
            hook.end.end = end;
            hook.answer = answerOf(m_point, hook.end);
            finishWhenAllAnswered();
        });
        if (const Result<void> started = hook.process->start(); !started)
            hook.answer = failureOf(m_point, what.command, started.error().message);
    }

    static void keep(Hook &hook, QByteArray &stream, const QByteArray &bytes)
    {
        if (stream.size() + bytes.size() <= streamAtMost) {
            stream += bytes;
            return;
        }
        hook.end.wroteTooMuch = true;
        hook.process->interrupt();
    }

    void finishWhenAllAnswered()
    {
        QList<HookOutcome> answers;
        for (const Hook &hook : m_hooks) {
            if (!hook.answer)
                return;
            answers.append(*hook.answer);
        }
        if (std::exchange(m_isFinished, true))
            return; // The queued look found it done already.
        const HookOutcome outcome = strictest(answers);
        if (!outcome.reason.isEmpty())
            qCInfo(lcHooks) << "of" << m_hooks.size() << "hooks one spoke";
        emit finished(outcome);
    }

    const HookPoint m_point;
    std::vector<Hook> m_hooks; // Never grows: the processes' slots point into it.
    bool m_isFinished = false;
};

} // namespace

CommandHookRunner::CommandHookRunner(HookSettings settings, QString projectDirectory, FenceOf fenceOf)
    : m_settings(std::move(settings))
    , m_projectDirectory(std::move(projectDirectory))
    , m_fenceOf(std::move(fenceOf))
{}

std::unique_ptr<HookRun> CommandHookRunner::run(HookPoint point, const QString &tool,
                                                const QJsonObject &payload)
{
    const QList<CommandHook> hooks = m_settings.listening(point, tool);
    if (hooks.isEmpty())
        return nullptr;
    const QByteArray folder = QFile::encodeName(m_projectDirectory);
    ProcessSpec common;
    common.program = QStringLiteral("/bin/bash");
    common.arguments = {"--noprofile", "--norc", "-c", "--"};
    common.workingDirectory = m_projectDirectory;
    common.input = QJsonDocument(payload).toJson(QJsonDocument::Compact) + '\n';
    QList<ProcessSpec> specs;
    for (const CommandHook &hook : hooks) {
        ProcessSpec spec = common;
        spec.fence = m_fenceOf ? m_fenceOf(hook.command) : nullptr;
        spec.environment =
            environmentBehind(spec.fence, {"PADDOCK_PROJECT_DIR=" + folder, "CLAUDE_PROJECT_DIR=" + folder});
        spec.arguments.append(hook.command);
        spec.timeout = hook.timeout;
        specs.append(std::move(spec));
    }
    return std::make_unique<CommandHookRun>(point, hooks, std::move(specs));
}

} // namespace paddock
