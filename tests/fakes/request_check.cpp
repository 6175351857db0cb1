#include "tests/fakes/request_check.h"

#include <QJsonArray>
#include <QSet>

namespace paddock::fakes {

namespace {

QJsonArray messagesIn(const QJsonObject &request)
{
    return request.value(QStringLiteral("messages")).toArray();
}

QString roleOf(const QJsonObject &message)
{
    return message.value(QStringLiteral("role")).toString();
}

QSet<QString> idsIn(const QJsonObject &message, const QString &blockType, const QString &idField)
{
    QSet<QString> ids;
    const QJsonArray blocks = message.value(QStringLiteral("content")).toArray();
    for (const QJsonValue &block : blocks) {
        if (block[QStringLiteral("type")].toString() == blockType)
            ids.insert(block[idField].toString());
    }
    return ids;
}

QString objectionToMessages(const QJsonArray &messages)
{
    QSet<QString> open; // calls of the message before, which this one has to answer
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject message = messages.at(i).toObject();
        const QString role = roleOf(message);
        if (role != QLatin1String("user") && role != QLatin1String("assistant")
            && role != QLatin1String("system"))
            return QStringLiteral("messages.%1.role: unexpected value '%2'").arg(i).arg(role);
        const QJsonValue content = message.value(QStringLiteral("content"));
        if (content.isUndefined() || (content.isString() && content.toString().isEmpty())
            || (content.isArray() && content.toArray().isEmpty()))
            return QStringLiteral("messages.%1: content must not be empty").arg(i);
        const QJsonArray blocks = content.toArray();
        for (const QJsonValue &block : blocks) {
            if (block[QStringLiteral("type")].toString() == QLatin1String("text")
                && block[QStringLiteral("text")].toString().isEmpty())
                return QStringLiteral("messages.%1: text content blocks must be non-empty").arg(i);
            if (block[QStringLiteral("type")].toString() == QLatin1String("thinking")
                && block[QStringLiteral("signature")].toString().isEmpty())
                return QStringLiteral("messages.%1: thinking.signature: Field required").arg(i);
        }
        const QSet<QString> results =
            idsIn(message, QStringLiteral("tool_result"), QStringLiteral("tool_use_id"));
        if (const QSet<QString> missing = open - results; !missing.isEmpty()) {
            return QStringLiteral(
                       "messages.%1: `tool_use` ids were found without `tool_result` blocks immediately "
                       "after: %2")
                .arg(i)
                .arg(missing.values().join(QStringLiteral(", ")));
        }
        if (const QSet<QString> strange = results - open; !strange.isEmpty()) {
            return QStringLiteral("messages.%1: unexpected `tool_use_id` found in `tool_result` blocks: %2")
                .arg(i)
                .arg(strange.values().join(QStringLiteral(", ")));
        }
        open = role == QLatin1String("assistant")
                   ? idsIn(message, QStringLiteral("tool_use"), QStringLiteral("id"))
                   : QSet<QString>();
    }
    if (!open.isEmpty())
        return QStringLiteral("`tool_use` ids were found without `tool_result` blocks at the end");
    return {};
}

QString objectionToChat(const QJsonArray &messages)
{
    QSet<QString> open;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject message = messages.at(i).toObject();
        const QString role = roleOf(message);
        if (role == QLatin1String("tool")) {
            const QString id = message.value(QStringLiteral("tool_call_id")).toString();
            if (!open.remove(id))
                return QStringLiteral(
                           "messages[%1]: 'tool' must answer a preceding message with 'tool_calls'")
                    .arg(i);
            continue;
        }
        if (!open.isEmpty())
            return QStringLiteral("messages[%1]: tool_call_ids did not have response messages").arg(i);
        const QJsonArray calls = message.value(QStringLiteral("tool_calls")).toArray();
        for (const QJsonValue &call : calls)
            open.insert(call[QStringLiteral("id")].toString());
        if (calls.isEmpty() && message.value(QStringLiteral("content")).isNull())
            return QStringLiteral("messages[%1]: expected a string, got null").arg(i);
    }
    return open.isEmpty() ? QString()
                          : QStringLiteral("tool_call_ids did not have response messages at the end");
}

} // namespace

QString objectionTo(const QJsonObject &request, Wire wire)
{
    if (request.value(QStringLiteral("model")).toString().isEmpty())
        return QStringLiteral("model: Field required");
    if (wire == Wire::Messages && request.value(QStringLiteral("max_tokens")).toInt() < 1)
        return QStringLiteral("max_tokens: Field required");
    const QJsonArray messages = messagesIn(request);
    if (messages.isEmpty())
        return QStringLiteral("messages: at least one message is required");
    return wire == Wire::Messages ? objectionToMessages(messages) : objectionToChat(messages);
}

int turnOf(const QJsonObject &request)
{
    int turns = 0;
    QString before;
    const QJsonArray messages = messagesIn(request);
    for (const QJsonValue &message : messages) {
        const QString role = message[QStringLiteral("role")].toString();
        if (role == QLatin1String("assistant") && before != role)
            ++turns;
        before = role;
    }
    return turns;
}

QString firstUserText(const QJsonObject &request)
{
    const QJsonArray messages = messagesIn(request);
    for (const QJsonValue &message : messages) {
        if (message[QStringLiteral("role")].toString() != QLatin1String("user"))
            continue;
        const QJsonValue content = message[QStringLiteral("content")];
        if (content.isString())
            return content.toString();
        QString text;
        const QJsonArray blocks = content.toArray();
        for (const QJsonValue &block : blocks)
            text += block[QStringLiteral("text")].toString();
        return text;
    }
    return {};
}

} // namespace paddock::fakes
