#include "core/agent/session.h"

#include "core/agent/workspace_answers.h"
#include "core/base/log.h"
#include "core/base/overloaded.h"
#include "core/policy/audit.h"
#include "core/protocol/codec.h"

#include <algorithm>

namespace paddock {

Session::Session(SessionId id, SessionStore::Opened opened, std::shared_ptr<const WorkspaceRoot> root,
                 Configured configured, SessionParts parts, std::optional<Conversation> folded)
    : m_id(std::move(id))
    , m_log(std::move(opened.log))
    , m_transcript(std::move(opened.transcript))
    , m_parts(std::move(parts))
    , m_mask(m_parts.mask ? m_parts.mask : std::make_shared<const SecretMask>())
    , m_policy(root, m_parts.rules)
    , m_context{std::move(root), m_ledger, m_tasks}
{
    if (m_parts.fences) {
        connect(m_parts.fences, &SessionFences::known, this, [this] {
            useFence();
            say(BoundaryState{boundaryReport()});
            beginShell();
            schedule();
        });
        connect(m_parts.fences, &SessionFences::reached, this,
                [this](const Reached &reached) { note(reached); });
    }
    useFence();
    guardBudgets();
    const bool isFolded = folded && folded->entries() == m_transcript.size();
    if (isFolded)
        m_conversation = *std::move(folded);
    for (const Entry &entry : std::as_const(m_transcript)) {
        if (isFolded)
            foldRest(entry);
        else
            fold(entry);
    }
    if (m_transcript.isEmpty() || m_configured != configured)
        note(std::move(configured));
    for (Repaired &repaired : opened.repaired)
        note(std::move(repaired));
    for (const CallId &call : openCalls(m_transcript))
        note(Returned{call, Outcome::Unknown, tr("Paddock ended while this ran. What it did is not known.")});
}

/// What a provider has counted is owed, whatever becomes of the answer. Nobody listens any more, so only the log hears.
Session::~Session()
{
    const auto keep = [this](const Spent &spent) {
        if (spent.usage == Usage())
            return;
        const Entry entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), spent};
        if (const Result<void> kept = m_log->append(entry); !kept)
            qCWarning(lcStore) << "the cost of an answer that was cut off could not be kept:" << m_id.value;
    };
    if (m_stream && !m_streamDone) {
        const ModelMessage reached = m_stream->reached();
        keep({Spent::On::Retry, reached.model, reached.usage});
    }
    if (m_compaction && !m_compactionDone) {
        if (const std::optional<Spent> spent = m_compaction->running())
            keep(*spent);
    }
}

void Session::submit(const Command &command)
{
    m_inbox.append(command);
    schedule();
}

void Session::noteInstructions(InstructionsLoaded instructions)
{
    for (InstructionsLoaded::File &file : instructions.files)
        file.text = m_mask->mask(file.text);
    if (instructions != m_instructions)
        note(std::move(instructions));
}

// Every change goes through one queued call. So nothing is destroyed inside its own signal, and a slot that
// submits from within an event cannot re-enter.
void Session::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Session::advance, Qt::QueuedConnection);
}

void Session::advance()
{
    m_scheduled = false;
    if (std::exchange(m_streamDone, false))
        m_stream.reset();
    if (std::exchange(m_compactionDone, false))
        m_compaction.reset();
    for (const CallId &call : std::exchange(m_done, {}))
        m_running.erase(call);
    for (const CallId &call : std::exchange(m_kept, {}))
        m_keeping.erase(call);
    for (const CallId &call : std::exchange(m_corrected, {}))
        m_corrections.erase(call);
    if (std::exchange(m_shellDone, false))
        m_shell.reset();
    std::erase_if(m_trials, [](const auto &trial) { return trial->isDone; });
    obeyAll();
    if (m_nextRules && mayReload())
        takeRules();
    if (!m_awake || m_compaction || m_rewinding || m_shell)
        return;

    std::visit(Overloaded{
                   [this](const AskModel &) { askModel(); },
                   [this](const JudgeCall &move) { judge(move.call); },
                   [this](const TellDenied &move) { tellDenied(move.rulings); },
                   [this](const RunCalls &move) {
                       for (const ToolCall &call : move.calls)
                           run(call);
                   },
                   [this](const AbandonCalls &move) { abandon(move.calls); },
                   [this](const EndTurn &move) {
                       if (!m_capturing) // what the turn changed belongs into it
                           note(TurnEnded{move.how, {}});
                   },
                   [](const AwaitUser &) {},
                   [](const AwaitCalls &) {},
                   [this](const Rest &) {
                       if (m_compactWish)
                           compactAtRest();
                   },
               },
               nextMove(m_transcript, m_configured.maxTurns));
}

void Session::obeyAll()
{
    // What comes behind a rewinding is said to what it leaves; what would begin a turn waits for a command line.
    for (qsizetype i = 0; i < m_inbox.size() && !m_rewinding;) {
        if (waitsForShell(m_inbox[i]))
            ++i;
        else
            obey(m_inbox.takeAt(i));
    }
}

void Session::obey(const Command &command)
{
    std::visit(Overloaded{
                   [](const Open &) {}, // the engine's affair
                   [](const Close &) {}, // likewise
                   [this](const Prompt &wish) { prompt(wish); },
                   [this](const Reply &wish) { reply(wish); },
                   [this](const Interrupt &) { interrupt(); },
                   [this](const Resume &) { wake(); },
                   [this](const Configure &wish) {
                       Configured next = m_configured;
                       if (!wish.provider.isEmpty())
                           next.provider = wish.provider;
                       if (!wish.model.isEmpty())
                           next.model = wish.model;
                       next.mode = wish.mode.value_or(next.mode);
                       next.maxBudgetUsd = wish.maxBudgetUsd.value_or(next.maxBudgetUsd);
                       if (next != m_configured)
                           note(next);
                   },
                   [this](const Compact &wish) { compactAsAsked(wish); },
                   [this](const Rewind &wish) { rewind(wish); },
                   [this](const Pin &wish) { pin(wish); },
                   [this](const Describe &wish) { note(wish.change); },
                   [this](const AskContext &) { say(ContextState{contextReport()}); },
                   [this](const AskRewind &question) { previewRewind(question); },
                   [this](const StopCall &wish) { stopCall(wish); },
                   [this](const Revert &wish) { revert(wish); },
                   [this](const RunShell &wish) { runShell(wish); },
                   [this](const Commit &wish) { workspaceAnswers().commit(wish); },
                   [this](const RemoveWorktree &wish) { removeWorktree(wish); },
                   [](const Reload &) {}, // likewise
                   [this](const AskFiles &) { workspaceAnswers().tellFiles(); },
                   [this](const AskFile &question) { workspaceAnswers().tellFile(question.path); },
                   [this](const AskChanges &question) { tellChanges(question); },
                   [this](const AskRepository &) { workspaceAnswers().tellRepository(); },
                   [this](const TryRules &question) { tryRules(question); },
                   [this](const CheckCall &question) { check(question); },
                   [this](const AskBoundary &question) {
                       if (question.selfTest && m_parts.fences)
                           m_parts.fences->testEscapes();
                       say(BoundaryState{boundaryReport()});
                   },
               },
               command);
}

/// Moves may be made again. What a failed log or a restart left open is closed first.
void Session::wake()
{
    if (m_awake)
        return;
    for (const CallId &call : openCalls(m_transcript)) {
        if (!note(Returned{call, Outcome::Unknown,
                           tr("The record of this call was lost. What it did is not known.")}))
            return;
    }
    m_awake = true;
    watchFiles();
    schedule();
}

void Session::prompt(const Prompt &prompt)
{
    wake();
    note(UserMessage{prompt.text, prompt.images});
}

void Session::interrupt()
{
    if (m_compaction && !m_compactionDone) {
        const std::optional<Spent> spent = m_compaction->running();
        m_compaction.reset();
        if (spent)
            note(*spent);
    }
    m_compactWish.reset();
    if (m_shell)
        stopCall({m_shell->wish.call});
    const Move move = nextMove(m_transcript, m_configured.maxTurns);
    if (std::holds_alternative<Rest>(move))
        return;
    wake(); // stopping a turn that a restart interrupted must end it
    if (m_stream && !m_streamDone) {
        ModelMessage reached = m_stream->reached();
        m_stream.reset();
        if (!reached.blocks.isEmpty())
            note(std::move(reached));
        else if (reached.usage != Usage())
            note(Spent{Spent::On::Retry, reached.model, reached.usage});
    }
    const QList<CallId> started = openCalls(m_transcript);
    note(StopAsked{});
    for (auto &[id, running] : m_running) {
        if (started.contains(id) && running.run && !running.hook) // with a hook, the run itself is over
            running.run->interrupt();
    }
}

BoundaryReport Session::boundaryReport() const
{
    BoundaryReport report = m_parts.fences ? m_parts.fences->report() : BoundaryReport();
    report.rules = m_policy.rulesInForce();
    return report;
}

/// Writes a fact: to the log first, then to everyone. False when the log refused it; the fact has not happened then.
bool Session::note(Fact fact)
{
    Entry entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), std::move(fact)};
    if (const Result<void> kept = m_log->append(entry); !kept) {
        qCCritical(lcStore) << "session" << m_id.value << "could not be written:" << kept.error().detail;
        suspend();
        say(Notice{kept.error()});
        return false;
    }
    fold(entry);
    if (const auto *returned = std::get_if<Returned>(&entry.fact)) {
        m_judged.remove(returned->call);
        audit(m_id, *returned);
    }
    m_transcript.append(entry);
    say(Appended{std::move(entry)});
    schedule();
    return true;
}

void Session::fold(const Entry &entry)
{
    m_conversation.take(entry);
    foldRest(entry);
}

/// All but the conversation.
void Session::foldRest(const Entry &entry)
{
    if (m_budgets)
        m_budgets->take(entry);
    std::visit(Overloaded{
                   [this](const Configured &configured) {
                       m_configured = configured;
                       m_frame.reset();
                       m_policy.setMode(configured.mode);
                       m_policy.setAttended(configured.attended);
                   },
                   [this](const InstructionsLoaded &instructions) {
                       if (!instructions.adds)
                           m_instructions = instructions;
                   },
                   [this](const Granted &granted) {
                       for (const QString &text : granted.rules) {
                           if (const Result<PermissionRule> rule = PermissionRule::parse(text))
                               m_policy.grant(*rule, granted.scope);
                           else
                               qCWarning(lcPolicy)
                                   << "a grant of session" << m_id.value << "cannot be read and is void";
                       }
                   },
                   [this](const Returned &returned) { m_ledger.note(returned.details); },
                   [](const Ruling &) {},
                   [](const UserMessage &) {},
                   [this](const ModelMessage &) {
                       m_compactedFor.reset();
                       m_overflows = 0;
                   },
                   [](const Started &) {},
                   [](const Reached &) {},
                   [](const StopAsked &) {},
                   [this](const TurnEnded &) {
                       m_policy.endTurn();
                       m_othersSeen = false;
                       m_tooLong.reset();
                   },
                   [](const Described &) {},
                   [](const Forked &) {},
                   [](const Repaired &) {},
                   [](const Pinned &) {},
                   [this](const Compacted &compacted) {
                       m_compactedFor = compacted.cause;
                       m_overflows += compacted.cause == CompactionCause::Overflow;
                   },
                   [](const Checkpointed &) {},
                   [](const Changed &) {},
                   [](const BudgetReached &) {},
                   [](const Spent &) {},
                   [](const Ran &) {},
                   [this](const Rewound &) { foldLedgerAnew(); },
                   [](const UnknownFact &) {},
               },
               entry.fact);
}

/// The model knows no file from what it does not remember.
void Session::foldLedgerAnew()
{
    m_ledger = {};
    for (qint64 number = 1; number <= m_conversation.entries() && number <= m_transcript.size(); ++number) {
        const auto *returned = std::get_if<Returned>(&m_transcript.at(number - 1).fact);
        if (returned && m_conversation.isPart(number))
            m_ledger.note(returned->details);
    }
}

/// Without a log nothing more may be done: what runs is ended, and the next command tries again.
void Session::suspend()
{
    m_awake = false;
    m_streamDone = m_stream != nullptr; // let go of in advance(): this may be its own signal
    if (m_stream)
        m_stream->disconnect(this);
    m_compactionDone = m_compaction != nullptr;
    if (m_compaction)
        m_compaction->disconnect(this);
    for (const auto &[id, running] : m_running) {
        if (running.run)
            running.run->disconnect(this);
        m_done.append(id);
    }
    for (auto &[id, correction] : m_corrections) {
        if (correction.hook)
            correction.hook->disconnect(this);
        if (correction.judging)
            correction.judging->disconnect(this);
        m_corrected.append(id);
    }
    m_shellDone = m_shell.has_value();
    if (m_shell && m_shell->run)
        m_shell->run->disconnect(this);
    schedule();
}

void Session::say(Happening what)
{
    emit happened({m_id, static_cast<quint64>(m_transcript.size()), std::move(what)});
}

} // namespace paddock
