#include "core/agent/next_move.h"

#include "core/base/overloaded.h"
#include "core/policy/call_access.h"

#include <algorithm>

namespace paddock {

namespace {

struct CallState {
    ToolCall call;
    std::optional<Ruling> ruling;
    bool started = false;
    bool returned = false;

    /// What follows a question to the person may hang on its answer, so it waits as behind a change.
    bool onlyReads() const
    {
        return ruling && ruling->access.isReadOnly() && !CallAccess::asksPerson(call.tool);
    }
};

enum class LastSaid { Empty, User, Model, Returned };

struct Turn {
    QList<CallState> calls;
    LastSaid tail = LastSaid::Empty;
    int answers = 0;
    bool stopAsked = false;

    /// The newest first, for some providers count their call ids from zero each time.
    CallState *find(const CallId &id)
    {
        const auto it = std::find_if(calls.rbegin(), calls.rend(),
                                     [&](const CallState &state) { return state.call.id == id; });
        return it == calls.rend() ? nullptr : &*it;
    }
};

Turn readTurn(const Transcript &transcript)
{
    // What stands before a rewinding is either ended or no part of the conversation any more.
    const auto lastEnd = std::find_if(transcript.crbegin(), transcript.crend(), [](const Entry &entry) {
        return std::holds_alternative<TurnEnded>(entry.fact) || std::holds_alternative<Rewound>(entry.fact);
    });
    Turn turn;
    for (auto entry = lastEnd.base(); entry != transcript.cend(); ++entry) {
        std::visit(Overloaded{
                       // A message that comes while calls run steers the turn; it ends none of them.
                       [&](const UserMessage &) { turn.tail = LastSaid::User; },
                       [&](const ModelMessage &message) {
                           turn.tail = LastSaid::Model;
                           ++turn.answers;
                           for (const Block &block : message.blocks) {
                               if (const auto *call = std::get_if<ToolCall>(&block))
                                   turn.calls.append({*call, {}, false, false});
                           }
                       },
                       [&](const Ruling &ruling) {
                           if (CallState *state = turn.find(ruling.call))
                               state->ruling = ruling;
                       },
                       [&](const Started &started) {
                           if (CallState *state = turn.find(started.call))
                               state->started = true;
                       },
                       [&](const Returned &returned) {
                           if (CallState *state = turn.find(returned.call)) {
                               state->returned = true;
                               turn.tail = LastSaid::Returned;
                           }
                       },
                       [&](const StopAsked &) { turn.stopAsked = true; },
                       [](const TurnEnded &) {},
                       [](const Configured &) {},
                       [](const InstructionsLoaded &) {},
                       [](const Granted &) {},
                       [](const Reached &) {},
                       [](const Described &) {},
                       [](const Forked &) {},
                       [](const Repaired &) {},
                       [](const Pinned &) {},
                       [](const Compacted &) {},
                       [](const Checkpointed &) {},
                       [](const Changed &) {},
                       [](const BudgetReached &) {},
                       [](const Ran &) {},
                       [](const Spent &) {},
                       [](const Rewound &) {},
                       [](const UnknownFact &) {},
                   },
                   entry->fact);
    }
    return turn;
}

Move moveOfStoppedTurn(const Turn &turn)
{
    AbandonCalls abandon;
    bool running = false;
    for (const CallState &state : turn.calls) {
        if (state.returned)
            continue;
        if (state.started)
            running = true;
        else
            abandon.calls.append(state.call.id);
    }
    if (!abandon.calls.isEmpty())
        return abandon;
    if (running)
        return AwaitCalls{};
    return EndTurn{TurnEnd::Stopped};
}

/// What the calls that have not returned want; nothing when all have.
std::optional<Move> moveOfCalls(const Turn &turn)
{
    TellDenied denied;
    RunCalls runnable;
    std::optional<ToolCall> unjudged;
    bool asking = false;
    bool pending = false; // some earlier call has not returned
    bool writerPending = false; // and it may change things
    for (const CallState &state : turn.calls) {
        if (state.returned)
            continue;
        if (!state.ruling) {
            if (!writerPending)
                unjudged = state.call;
            pending = true;
            break; // what follows is judged when this one is known
        }
        if (state.ruling->decision == Decision::Deny) {
            denied.rulings.append(*state.ruling);
            continue;
        }
        if (state.ruling->decision == Decision::Ask) {
            asking = true;
        } else if (!state.started && !writerPending && (state.onlyReads() || !pending)) {
            ToolCall call = state.call;
            call.input = state.ruling->input.value_or(call.input);
            runnable.calls.append(call);
        }
        pending = true;
        writerPending = writerPending || !state.onlyReads();
    }
    if (!denied.rulings.isEmpty())
        return denied;
    if (unjudged)
        return JudgeCall{*unjudged};
    if (!runnable.calls.isEmpty())
        return runnable;
    if (!pending)
        return {};
    return asking ? Move(AwaitUser{}) : Move(AwaitCalls{});
}

} // namespace

Move nextMove(const Transcript &transcript, int maxTurns)
{
    const Turn turn = readTurn(transcript);
    if (turn.stopAsked)
        return moveOfStoppedTurn(turn);
    if (const std::optional<Move> move = moveOfCalls(turn))
        return *move;

    switch (turn.tail) {
    case LastSaid::User:
    case LastSaid::Returned:
        if (maxTurns > 0 && turn.answers >= maxTurns)
            return EndTurn{TurnEnd::MaxTurns};
        return AskModel{};
    case LastSaid::Model:
        return EndTurn{TurnEnd::Completed};
    case LastSaid::Empty:
        break;
    }
    return Rest{};
}

QList<CallId> openCalls(const Transcript &transcript)
{
    QList<CallId> open;
    for (const CallState &state : readTurn(transcript).calls) {
        if (state.started && !state.returned)
            open.append(state.call.id);
    }
    return open;
}

std::optional<Question> openQuestion(const Transcript &transcript, const CallId &call)
{
    Turn turn = readTurn(transcript);
    const CallState *state = turn.find(call);
    if (!state || state->returned || !state->ruling || state->ruling->decision != Decision::Ask)
        return {};
    return Question{state->call, *state->ruling};
}

} // namespace paddock
