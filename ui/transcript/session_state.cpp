#include "ui/transcript/session_state.h"

#include "core/base/overloaded.h"
#include "core/protocol/session_title.h"

namespace paddock {

SessionState::SessionState(CostOf costOf)
    : m_costOf(std::move(costOf))
{}

SessionState::Take SessionState::take(const Event &event)
{
    if (const auto *appended = std::get_if<Appended>(&event.what)) {
        if (event.seq <= m_seq)
            return Take::Known;
        if (event.seq > m_seq + 1)
            return Take::Gap;
        m_seq = event.seq;
        m_retrying = false;
        // The count of a summary comes before the summary.
        m_shortening = m_shortening && std::holds_alternative<Spent>(appended->entry.fact);
        takeFact(appended->entry.fact);
        return Take::Fresh;
    }
    if (const auto *state = std::get_if<BoundaryState>(&event.what))
        m_boundary = state->report;
    const bool isAnswer = std::visit(Overloaded{
                                         [](const TextDelta &) { return false; },
                                         [](const ThinkingDelta &) { return false; },
                                         [](const ToolProgress &) { return false; },
                                         [](const Retrying &) { return false; },
                                         [](const Notice &) { return false; },
                                         [](const Compacting &) { return false; },
                                         [](const auto &) { return true; },
                                     },
                                     event.what);
    if (isAnswer)
        return Take::Fresh; // answers to questions; the turn stands where it stood
    m_shortening = std::holds_alternative<Compacting>(event.what)
                   || (m_shortening && !std::holds_alternative<Notice>(event.what));
    m_retrying = std::holds_alternative<Retrying>(event.what)
                 || (m_retrying && std::holds_alternative<Notice>(event.what));
    if (std::holds_alternative<TextDelta>(event.what) || std::holds_alternative<ThinkingDelta>(event.what))
        m_answering = true;
    else if (m_retrying)
        m_answering = false;
    return Take::Fresh;
}

SessionState::Phase SessionState::phase() const
{
    if (m_seq == 0)
        return Phase::Opening;
    if (m_turnRunning && m_stopAsked)
        return Phase::Stopping;
    if (m_shortening)
        return Phase::Shortening;
    if (!m_turnRunning)
        return Phase::Idle;
    if (!m_waiting.isEmpty())
        return Phase::Waiting;
    if (!m_open.isEmpty())
        return Phase::Working;
    if (m_retrying)
        return Phase::Retrying;
    return m_answering ? Phase::Answering : Phase::Asking;
}

void SessionState::takeFact(const Fact &fact)
{
    std::visit(
        Overloaded{
            [this](const Configured &configured) { m_configured = configured; },
            [](const InstructionsLoaded &) {},
            [this](const UserMessage &message) {
                m_turnRunning = true;
                if (m_firstPrompt.isEmpty())
                    m_firstPrompt = titleOf(message.text);
            },
            [this](const ModelMessage &message) {
                m_answering = false;
                count(message);
                for (const Block &block : message.blocks) {
                    if (const auto *call = std::get_if<ToolCall>(&block))
                        m_open.insert(call->id);
                }
            },
            [this](const Ruling &ruling) {
                settle(ruling.call);
                if (ruling.decision == Decision::Ask)
                    m_waiting.append(ruling);
            },
            [](const Granted &) {},
            [](const Reached &) {},
            [](const Started &) {},
            [this](const Returned &returned) {
                settle(returned.call);
                m_open.remove(returned.call);
            },
            [this](const StopAsked &) { m_stopAsked = true; },
            [this](const TurnEnded &) {
                m_turnRunning = false;
                m_stopAsked = false;
                m_answering = false;
                m_waiting.clear();
                m_open.clear();
            },
            [this](const Forked &) { // what was copied is counted where it was spent
                m_usage = {};
                m_costKnown = true;
                m_knownCost = 0;
            },
            [](const Repaired &) {},
            [](const Pinned &) {},
            [](const Compacted &) {},
            [](const Rewound &) {},
            [](const Checkpointed &) {},
            [](const Changed &) {},
            [](const BudgetReached &) {},
            [](const Ran &) {},
            [this](const Described &described) { m_givenTitle = described.title.value_or(m_givenTitle); },
            [this](const Spent &spent) {
                ModelMessage counted;
                counted.usage = spent.usage;
                counted.model = spent.model;
                count(counted);
            },
            [](const UnknownFact &) {},
        },
        fact);
}

void SessionState::count(const ModelMessage &message)
{
    m_usage += message.usage;
    const std::optional<double> cost = m_costOf(m_configured, message);
    m_costKnown = m_costKnown && cost;
    m_knownCost += cost.value_or(0);
}

void SessionState::settle(const CallId &call)
{
    m_waiting.removeIf([&](const Ruling &ruling) { return ruling.call == call; });
}

} // namespace paddock
