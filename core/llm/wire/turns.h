#pragma once

#include "core/llm/model_client.h"

#include <QSet>

#include <variant>

namespace paddock {

/// A call of the model and what came of it, as a request has to show them.
struct WireCall {
    const ToolCall *call = nullptr;
    QString id; ///< The call's id, made fit for providers and unlike any other in this request.
    const Returned *returned = nullptr; ///< Absent when nobody knows what became of the call.
};

/// Everything between two answers of the model. Results come first: providers refuse them anywhere else.
struct UserTurn {
    QList<WireCall> results;
    /// Instructions and messages, in order.
    QList<std::variant<const InstructionsLoaded *, const UserMessage *>> said;
};

struct ModelTurn {
    const ModelMessage *message = nullptr;
    QList<WireCall> calls; ///< One for each ToolCall of the message, in order.
};

using Turn = std::variant<UserTurn, ModelTurn>;

/// A transcript as providers want it: begins and ends with a UserTurn, the two kinds alternate but for answers
/// that directly follow each other, each call has a result in the turn after it, and nothing is empty. Points
/// into the transcript, which must outlive it.
struct Turns {
    QList<Turn> list;
    QSet<QString> callIds; ///< Every id of a call in the transcript.
};

Turns turnsOf(const Transcript &transcript);

/// Said to the model about a call that has no Returned.
QString interruptedText();
/// Said in a UserTurn in which nobody said anything.
QString continueText();
/// Files of instructions for the model: what they are, and of each text which file it comes from and whose that is.
QString instructionsText(const InstructionsLoaded &instructions, bool replacesEarlier);
/// \a name with every character replaced that no provider accepts in a tool's name.
QString wireToolName(const QString &name);
bool isBlank(const QString &text);

} // namespace paddock
