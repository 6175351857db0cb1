#include "core/agent/compaction_plan.h"
#include "core/agent/context_meter.h"
#include "core/agent/session.h"
#include "core/agent/system_prompt.h"
#include "core/protocol/fact_note.h"

// What a session sends to the model: whether it may, how much of the conversation, and what comes of it.

namespace paddock {

void Session::askModel()
{
    if (m_stream || !isAffordable())
        return;
    if (const std::optional<CompactionCause> cause = dueCompaction()) {
        const QString instructions = m_compactWish ? m_compactWish->instructions : QString();
        m_compactWish.reset();
        const std::optional<Error> tooLong = std::exchange(m_tooLong, std::nullopt);
        if (compact(*cause, instructions))
            return;
        if (tooLong) {
            note(TurnEnded{TurnEnd::Failed, *tooLong});
            return;
        }
    }
    const Result<ModelClient *> client = m_parts.clients.client(m_configured.provider);
    if (!client) {
        note(TurnEnded{TurnEnd::Failed, client.error()});
        return;
    }
    m_budgetState = Budgets::Unchecked; // for the request after this one
    ModelRequest asked = frame().request;
    asked.transcript = m_conversation.forModel();
    m_stream = (*client)->ask(asked);
    connect(m_stream.get(), &ModelStream::textArrived, this,
            [this](const QString &text) { say(TextDelta{text}); });
    connect(m_stream.get(), &ModelStream::thinkingArrived, this,
            [this](const QString &text) { say(ThinkingDelta{text}); });
    connect(m_stream.get(), &ModelStream::retrying, this, [this](const Retrying &retry) { say(retry); });
    connect(m_stream.get(), &ModelStream::spent, this, [this](const QString &model, const Usage &usage) {
        note(Spent{Spent::On::Retry, model, usage});
    });
    connect(m_stream.get(), &ModelStream::finished, this, &Session::takeAnswer);
}

/// The same until the session is configured anew, so it is made once.
const Session::Frame &Session::frame() const
{
    if (!m_frame) {
        ModelRequest request;
        request.model = m_configured.model;
        request.system = systemPrompt(m_configured);
        request.session = m_id;
        for (const auto &tool : m_parts.tools)
            request.tools.append(tool->spec());
        const FrameTokens tokens = frameTokens(request.system, request.tools);
        m_frame = Frame{std::move(request), tokens};
    }
    return *m_frame;
}

void Session::takeAnswer(const Result<ModelMessage> &answer)
{
    m_streamDone = true;
    if (answer) {
        if (note(*answer))
            say(ContextState{contextReport()});
        return;
    }
    // Each leaves less. Where the model's context is not known, one may not be enough.
    const bool mayShorten = m_overflows < 3;
    if (answer.error().kind == ErrorKind::ContextTooLong && mayShorten) {
        m_tooLong = answer.error(); // the move is made again, and the summary is a request like any other
        schedule();
        return;
    }
    note(TurnEnded{TurnEnd::Failed, answer.error()});
}

/// Whether no hard budget is used up. When that is not known yet, the move is made again when it is.
bool Session::isAffordable()
{
    if (!isBudgetDue())
        return true;
    if (m_budgetState == Budgets::Unchecked) {
        m_budgetState = Budgets::Checking;
        m_budgets->check();
    }
    return false;
}

bool Session::isBudgetDue() const
{
    return m_budgets && !m_budgets->isIdle() && m_budgetState != Budgets::Cleared;
}

void Session::takeBudgets(const QList<BudgetReached> &reached)
{
    m_budgetState = Budgets::Cleared;
    for (const BudgetReached &budget : reached) {
        if (!note(budget))
            return;
        if (!budget.hard)
            continue;
        m_budgetState = Budgets::Unchecked;
        if (isResting() && std::exchange(m_compactWish, std::nullopt)) {
            refuse(noteOf(Fact(budget)));
            return;
        }
        // A turn that was stopped meanwhile ends by itself.
        if (std::holds_alternative<AskModel>(nextMove(m_transcript, m_configured.maxTurns)))
            note(TurnEnded{TurnEnd::Budget, Error{ErrorKind::NoCredit, noteOf(Fact(budget)), {}}});
        return;
    }
    if (m_compactWish && isResting())
        compactAtRest();
    else
        schedule();
}

qint64 Session::window() const
{
    const ModelFacts *facts = m_parts.catalogue ? m_parts.catalogue->find(m_configured.model) : nullptr;
    return facts ? facts->contextTokens : 0;
}

ContextReport Session::contextReport() const
{
    const qint64 window = this->window();
    return paddock::contextReport(m_conversation, frame().tokens, window,
                                  qint64(double(window) * m_parts.compactAt));
}

/// Why the conversation must be shortened before the next request, if it must.
std::optional<CompactionCause> Session::dueCompaction() const
{
    if (m_tooLong)
        return CompactionCause::Overflow;
    if (m_compactWish)
        return CompactionCause::Asked;
    if (m_compactedFor || window() == 0 || m_parts.compactAt <= 0)
        return {}; // once for each answer: what could be shortened then was
    const qint64 tokens = contextTokens(m_conversation, frame().tokens);
    return double(tokens) >= double(window()) * m_parts.compactAt ? std::optional(CompactionCause::Threshold)
                                                                  : std::nullopt;
}

/// Begins to shorten the conversation; false when there is nothing to gain.
bool Session::compact(CompactionCause cause, const QString &instructions)
{
    const Compacted plan = planCompaction(m_conversation, cause, window());
    if (plan.through == 0)
        return false;
    const Result<ModelClient *> client = m_parts.clients.client(m_configured.provider);
    if (!client) {
        takeCompaction(cause, client.error());
        return true;
    }
    m_compaction = std::make_unique<Compaction>(
        Compaction::Task{**client, frame().request, plan, instructions}, m_conversation);
    connect(m_compaction.get(), &Compaction::spent, this, [this](const Spent &spent) { note(spent); });
    connect(m_compaction.get(), &Compaction::finished, this,
            [this, cause](const Result<Compacted> &compacted) {
                m_compactionDone = true;
                takeCompaction(cause, compacted);
                schedule();
            });
    say(Compacting{cause});
    m_budgetState = Budgets::Unchecked; // what comes next is asked for when this is paid
    m_compaction->start();
    return true;
}

void Session::takeCompaction(CompactionCause cause, const Result<Compacted> &compacted)
{
    if (compacted) {
        if (note(*compacted))
            say(ContextState{contextReport()});
        return;
    }
    if (cause == CompactionCause::Overflow) {
        note(TurnEnded{TurnEnd::Failed, compacted.error()});
        return;
    }
    m_compactedFor = cause; // not again before the next answer
    say(Notice{
        {compacted.error().kind, tr("The conversation could not be shortened, and goes on as it is. %1")
                                     .arg(compacted.error().message)}});
}

void Session::compactAsAsked(const Compact &wish)
{
    if (m_compaction)
        return; // it is being done
    if (!isResting() && !m_awake) { // it would wait for a turn that nobody goes on with
        refuse(tr("A turn of this session was interrupted. Go on with it or stop it first."));
        return;
    }
    m_compactWish = wish;
    if (isResting())
        compactAtRest();
}

/// Between turns. When the budgets are not known yet, it is done when they are.
void Session::compactAtRest()
{
    if (!isAffordable())
        return;
    const Compact wish = *std::exchange(m_compactWish, std::nullopt);
    if (!compact(CompactionCause::Asked, wish.instructions))
        refuse(tr("There is nothing to shorten yet: the model still reads all of the last exchanges."));
}

void Session::pin(const Pin &wish)
{
    if (wish.entry < 1 || wish.entry > m_transcript.size()) {
        refuse(tr("There is no entry %1: this session has %2.").arg(wish.entry).arg(m_transcript.size()));
        return;
    }
    const Fact &fact = m_transcript.at(wish.entry - 1).fact;
    if (!std::holds_alternative<UserMessage>(fact) && !std::holds_alternative<ModelMessage>(fact)
        && !std::holds_alternative<Returned>(fact)) {
        refuse(tr("Entry %1 is nothing that the model reads. Messages and results can be pinned.")
                   .arg(wish.entry));
        return;
    }
    if (m_conversation.pinned().contains(wish.entry) == wish.pinned)
        refuse(wish.pinned ? tr("Entry %1 is pinned already.").arg(wish.entry)
                           : tr("Entry %1 is not pinned.").arg(wish.entry));
    else
        note(Pinned{wish.entry, wish.pinned});
}

} // namespace paddock
