#pragma once

#include "tests/fakes/answer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace paddock::fakes {

enum class Wire { Messages, ChatCompletions };

/// What an answer is rendered for.
struct RenderContext {
    Wire wire = Wire::Messages;
    QString model; ///< As asked for.
    int turn = 0; ///< Assistant messages in the request: makes ids unique within a conversation.
    bool includeUsage = false; ///< Chat completions: stream_options.include_usage.
};

/// The server-sent events of a whole answer, each with its blank line, in the order of the real APIs.
QList<QByteArray> renderEvents(const Answer &answer, const RenderContext &context);
/// The same answer as the one JSON object of a request that did not ask for a stream.
QByteArray renderWhole(const Answer &answer, const RenderContext &context);
/// The body of an HTTP error as the provider of this wire sends it.
QByteArray renderError(int status, const QString &type, const QString &message, Wire wire);
/// What stands in a stream when the provider gives up in the middle of it.
QByteArray renderOverloadedEvent(Wire wire);
QByteArray renderMalformedEvent(Wire wire);

} // namespace paddock::fakes
