#include "tests/fakes/wire_rendering.h"

#include "tests/fakes/chat_rendering.h"
#include "tests/fakes/messages_rendering.h"

#include <QJsonDocument>

namespace paddock::fakes {

namespace {

/// The error types of the Messages API by status: https://docs.anthropic.com/en/api/errors
QString usualType(int status)
{
    switch (status) {
    case 401:
        return QStringLiteral("authentication_error");
    case 402:
        return QStringLiteral("billing_error");
    case 403:
        return QStringLiteral("permission_error");
    case 404:
        return QStringLiteral("not_found_error");
    case 413:
        return QStringLiteral("request_too_large");
    case 429:
        return QStringLiteral("rate_limit_error");
    case 529:
        return QStringLiteral("overloaded_error");
    default:
        return status >= 500 ? QStringLiteral("api_error") : QStringLiteral("invalid_request_error");
    }
}

QString usualMessage(int status)
{
    switch (status) {
    case 401:
        return QStringLiteral("invalid x-api-key");
    case 429:
        return QStringLiteral("This request would exceed the rate limit.");
    case 529:
        return QStringLiteral("Overloaded");
    default:
        return QStringLiteral("The scripted server answers with status %1.").arg(status);
    }
}

} // namespace

QList<QByteArray> renderEvents(const Answer &answer, const RenderContext &context)
{
    return context.wire == Wire::Messages ? messagesEvents(answer, context) : chatEvents(answer, context);
}

QByteArray renderWhole(const Answer &answer, const RenderContext &context)
{
    const QJsonObject object =
        context.wire == Wire::Messages ? messagesObject(answer, context) : chatObject(answer, context);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray renderError(int status, const QString &type, const QString &message, Wire wire)
{
    QJsonObject error{{"type", type.isEmpty() ? usualType(status) : type},
                      {"message", message.isEmpty() ? usualMessage(status) : message}};
    QJsonObject body;
    if (wire == Wire::Messages) {
        body = {{"type", "error"}, {"error", error}, {"request_id", "req_scripted"}};
    } else {
        error.insert(QStringLiteral("param"), QJsonValue::Null);
        error.insert(QStringLiteral("code"),
                     status == 401 ? QJsonValue("invalid_api_key") : QJsonValue::Null);
        body = {{"error", error}};
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray renderOverloadedEvent(Wire wire)
{
    const QByteArray body = renderError(529, {}, {}, wire);
    return wire == Wire::Messages ? "event: error\ndata: " + body + "\n\n" : "data: " + body + "\n\n";
}

QByteArray renderMalformedEvent(Wire wire)
{
    return wire == Wire::Messages
               ? QByteArray("event: content_block_delta\ndata: {\"type\":\"content_blo\n\n")
               : QByteArray("data: {\"id\":\"chatcmpl-\n\n");
}

} // namespace paddock::fakes
