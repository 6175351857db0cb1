#pragma once

#include "core/protocol/entry.h"

#include <optional>
#include <variant>

namespace paddock {

struct AskModel {};
struct JudgeCall ///< One at a time: what an earlier call does may change what a later one means.
{
    ToolCall call;
};
struct TellDenied ///< Calls that may not run and have no answer yet.
{
    QList<Ruling> rulings;
};
struct AwaitUser {};
struct RunCalls ///< All of these may run at once. Their input is the one that was allowed.
{
    QList<ToolCall> calls;
};
struct AwaitCalls {};
struct AbandonCalls ///< The turn is being stopped, and these have not begun.
{
    QList<CallId> calls;
};
struct EndTurn {
    TurnEnd how = TurnEnd::Completed;
};
struct Rest {};

using Move = std::variant<AskModel, JudgeCall, TellDenied, AwaitUser, RunCalls, AwaitCalls, AbandonCalls,
                          EndTurn, Rest>;

/// What the agent does next, read from the transcript alone. No state hides elsewhere, so a session can be dropped
/// after any entry and taken up again. Costs time by the length of the last turn, not of the transcript.
///
/// Calls of one message run in their order: calls that only read run together, any other waits for all before it
/// and holds up all behind it. \a maxTurns limits the model's answers in a turn; 0 is without limit.
Move nextMove(const Transcript &transcript, int maxTurns = 0);

/// Calls that began and have not returned. After a restart nobody knows what they did.
QList<CallId> openCalls(const Transcript &transcript);

/// A call that waits for a person, and what it asked.
struct Question {
    ToolCall call;
    Ruling ruling;
};

/// The question that this call still waits with, if it does. The first answer counts, later ones find it closed.
std::optional<Question> openQuestion(const Transcript &transcript, const CallId &call);

} // namespace paddock
