#include "core/agent/masked_result.h"
#include "core/agent/session.h"
#include "core/base/log.h"

// What a person does beside the model's work: they end one call, or run a command line of their own.

namespace paddock {

namespace {

/// The longest that the Bash tool gives a command, in ms: a person is there to end it.
constexpr int longestOfShell = 600'000;

} // namespace

void Session::stopCall(const StopCall &wish)
{
    if (m_shell && m_shell->wish.call == wish.call) {
        if (m_shellDone)
            return;
        if (m_shell->run) {
            m_shell->run->interrupt();
            return;
        }
        m_shellDone = true;
        note(Ran{m_mask->mask(m_shell->wish.command), Outcome::Interrupted,
                 tr("It was stopped before it began.")});
        return;
    }
    if (const QString task = m_background.value(wish.call); !task.isEmpty()) {
        if (const Result<void> stopped = m_tasks.stop(task); !stopped)
            qCWarning(lcTools) << "a background task is not known:" << task;
        return;
    }
    const auto it = m_running.find(wish.call);
    const bool isOver = it == m_running.end() || m_done.contains(wish.call) || !it->second.run
                        || it->second.hook; // with a hook, the run itself is over
    if (isOver || !openCalls(m_transcript).contains(wish.call))
        return;
    it->second.isStopped = true;
    it->second.run->interrupt();
}

void Session::runShell(const RunShell &wish)
{
    if (wish.command.trimmed().isEmpty()) {
        refuse(tr("There is no command to run."));
        return;
    }
    if (!isResting() || m_compaction || m_compactWish) {
        refuse(tr(
            "The agent is at work. Stop the turn, or wait until it has ended, and run your command then."));
        return;
    }
    m_shell.emplace();
    m_shell->wish = wish;
    beginShell();
}

/// When the walls are known; until then the command waits.
void Session::beginShell()
{
    if (!m_shell || m_shell->run || m_shellDone || (m_parts.fences && !m_parts.fences->isKnown()))
        return;
    const auto give = [this](const QString &why) {
        m_shellDone = true;
        refuse(why);
        schedule();
    };
    const FenceStanding standing = fenceStanding();
    if (standing == FenceStanding::MissingRefuse) {
        give(tr("Your command was not run: the fence that keeps commands inside the folder does not stand on "
                "this "
                "machine, and the settings say that no command runs then."));
        return;
    }
    if (standing != FenceStanding::Whole || !m_parts.fences) {
        m_shellDone = true;
        note(Ran{m_mask->mask(m_shell->wish.command), Outcome::Denied,
                 tr("It was not run: the fence that keeps commands inside the folder does not stand on this "
                    "machine. "
                    "Use a terminal for it.")});
        return;
    }
    const Tool *bash = toolNamed(QStringLiteral("Bash"));
    if (!bash) {
        give(tr("This session has no shell to run commands with."));
        return;
    }
    Result<std::unique_ptr<ToolRun>> run =
        bash->prepare({{"command", m_shell->wish.command}, {"timeout", longestOfShell}});
    if (!run) {
        give(run.error().message);
        return;
    }
    m_shell->run = *std::move(run);
    m_shell->shown = std::make_unique<SecretMaskStream>(*m_mask);
    m_shell->since.start();
    connect(m_shell->run.get(), &ToolRun::progressed, this, [this](const QString &chunk) {
        if (const QString shown = m_shell->shown->feed(chunk); !shown.isEmpty())
            say(ToolProgress{m_shell->wish.call, shown});
    });
    connect(m_shell->run.get(), &ToolRun::finished, this, &Session::endShell);
    // A person's own command, but nothing is lifted for it: what the fence protects from the agent, an agent's script
    // that the command starts could otherwise change.
    Ruling ruling;
    ruling.call = m_shell->wish.call;
    ruling.decision = Decision::Allow;
    ruling.by = Judge::User;
    ruling.access = m_shell->run->access();
    m_shell->run->start(m_parts.fences->around(m_context, ruling));
}

void Session::endShell(const ToolResult &raw)
{
    if (!m_shell || m_shellDone)
        return;
    m_shellDone = true;
    const ToolResult result = masked(raw, *m_mask);
    note(Ran{m_mask->mask(m_shell->wish.command), result.outcome, result.text,
             std::chrono::milliseconds(m_shell->since.elapsed())});
    schedule();
}

/// Whether a command has to wait until the person's command line has ended: all but what ends it and what only asks.
bool Session::waitsForShell(const Command &command) const
{
    if (!m_shell || m_shellDone)
        return m_shell.has_value() && std::holds_alternative<RunShell>(command);
    const bool passes =
        std::holds_alternative<StopCall>(command) || std::holds_alternative<Interrupt>(command)
        || std::holds_alternative<CheckCall>(command) || std::holds_alternative<AskBoundary>(command)
        || std::holds_alternative<AskContext>(command) || std::holds_alternative<AskRewind>(command)
        || std::holds_alternative<AskFiles>(command) || std::holds_alternative<AskFile>(command)
        || std::holds_alternative<AskChanges>(command) || std::holds_alternative<AskRepository>(command)
        || std::holds_alternative<TryRules>(command);
    return !passes;
}

} // namespace paddock
