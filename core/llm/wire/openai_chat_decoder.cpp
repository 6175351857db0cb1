#include "core/llm/wire/openai_chat_decoder.h"

#include "core/llm/wire/json_cursor.h"
#include "core/llm/wire/turns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace paddock {

namespace {

/// Reads the one choice of a chunk: {"index":0,"delta":{"content":"..."},"finish_reason":null}.
bool scanChoice(JsonCursor &cursor, QString &content, bool &hasContent)
{
    if (!cursor.beginArray() || !cursor.beginObject())
        return false;
    QByteArrayView name;
    while (cursor.nextKey(name)) {
        if (name == "delta") {
            if (!cursor.beginObject())
                return false;
            while (cursor.nextKey(name)) {
                if (name == "content") {
                    hasContent = cursor.string(content);
                    if (!hasContent)
                        return false;
                } else if (name != "role" && cursor.peek() != 'n') {
                    return false;
                } else if (!cursor.skip()) {
                    return false;
                }
            }
            if (!cursor.isDone())
                return false;
        } else if (name == "index") {
            qint64 index = -1;
            if (!cursor.integer(index) || index != 0)
                return false;
        } else if (name == "finish_reason") {
            if (!cursor.null())
                return false;
        } else if (!cursor.skip()) {
            return false;
        }
    }
    return cursor.isDone() && cursor.endArray();
}

/// Reads a chunk that adds text and nothing else, which nearly all of them are. False: let the full parser look.
bool scanText(QByteArrayView data, QString &content)
{
    JsonCursor cursor(data);
    if (!cursor.beginObject())
        return false;
    QByteArrayView name;
    bool hasContent = false;
    while (cursor.nextKey(name)) {
        if (name == "choices") {
            if (hasContent || !scanChoice(cursor, content, hasContent))
                return false;
        } else if (name == "usage" || name == "error") {
            if (!cursor.null())
                return false;
        } else if (!cursor.skip()) {
            return false;
        }
    }
    return cursor.isDone() && cursor.atEnd() && hasContent;
}

/// Content is a string, null, or a list of parts of which some are text.
QString textOf(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts)
        text += part.toObject().value(QLatin1String("text")).toString();
    return text;
}

} // namespace

OpenAiChatDecoder::OpenAiChatDecoder(const Endpoint &endpoint, QSet<QString> usedIds)
    : m_server{endpoint.displayName(), endpoint.provider, true}
    , m_usedIds(std::move(usedIds))
{}

Result<StreamDecoder::Heard> OpenAiChatDecoder::take(const SseEvent &event)
{
    if (m_done || event.data.isEmpty())
        return Heard{};
    if (event.data == "[DONE]") {
        m_done = true;
        return Heard{};
    }
    QString content;
    // The first chunk names the message; from then on there is nothing but text to look for.
    if (!m_message.id.isEmpty() && scanText(event.data, content))
        return Heard{m_text.append(content), {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(event.data, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return malformedEventError(m_server.place, QStringLiteral("a chunk of %1 bytes is no JSON object: %2")
                                                       .arg(event.data.size())
                                                       .arg(error.errorString()));
    return takeObject(document.object());
}

Result<StreamDecoder::Heard> OpenAiChatDecoder::takeObject(const QJsonObject &chunk)
{
    const QJsonValue error = chunk.value(QLatin1String("error"));
    if (!error.isUndefined() && !error.isNull())
        return errorOf(refusalFrom(chunk).value_or(Refusal{}), m_server);
    if (m_message.id.isEmpty())
        m_message.id = chunk.value(QLatin1String("id")).toString();
    if (m_message.model.isEmpty())
        m_message.model = chunk.value(QLatin1String("model")).toString();
    const QJsonValue usage = chunk.value(QLatin1String("usage"));
    if (usage.isObject())
        takeUsage(usage.toObject());

    Heard heard;
    const QJsonArray choices = chunk.value(QLatin1String("choices")).toArray();
    for (const QJsonValue &value : choices) {
        const QJsonObject choice = value.toObject();
        if (choice.value(QLatin1String("index")).toInteger() != 0)
            continue;
        heard = takeDelta(choice.value(QLatin1String("delta")).toObject());
        const QString reason = choice.value(QLatin1String("finish_reason")).toString();
        if (!reason.isEmpty())
            m_finishReason = reason;
    }
    return heard;
}

StreamDecoder::Heard OpenAiChatDecoder::takeDelta(const QJsonObject &delta)
{
    Heard heard;
    for (const char *name : {"reasoning_content", "reasoning"}) {
        const QString reasoning = delta.value(QLatin1String(name)).toString();
        if (!reasoning.isEmpty()) {
            heard.thinking = m_thinking.append(reasoning);
            break; // some send the same under both names
        }
    }
    const QString content =
        textOf(delta.value(QLatin1String("content"))) + delta.value(QLatin1String("refusal")).toString();
    if (!content.isEmpty())
        heard.text = m_text.append(content);
    const QJsonArray calls = delta.value(QLatin1String("tool_calls")).toArray();
    for (const QJsonValue &piece : calls)
        takeCall(piece.toObject());
    return heard;
}

void OpenAiChatDecoder::takeCall(const QJsonObject &piece)
{
    const QString id = piece.value(QLatin1String("id")).toString();
    const QJsonObject function = piece.value(QLatin1String("function")).toObject();
    const QString tool = function.value(QLatin1String("name")).toString();
    const QJsonValue indexValue = piece.value(QLatin1String("index"));
    const QJsonValue arguments = function.value(QLatin1String("arguments"));

    Call *call = nullptr;
    if (indexValue.isDouble()) {
        const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(),
                                        [&](const Call &c) { return c.index == indexValue.toInteger(); });
        call = found == m_calls.rend() ? nullptr : &*found;
    } else if (!m_calls.empty() && tool.isEmpty()) {
        call = &m_calls.back();
    }
    // Some servers count every call as number 0, and some leave the number out: another id with a name is another
    // call.
    if (call && !tool.isEmpty() && !call->tool.isEmpty() && !id.isEmpty() && id != call->id)
        call = nullptr;
    if (!call) {
        m_calls.push_back({indexValue.toInteger(qint64(m_calls.size())), id, {}, {}});
        call = &m_calls.back();
    }
    if (call->id.isEmpty())
        call->id = id;
    if (call->tool.isEmpty())
        call->tool = tool;
    call->json += arguments.isObject()
                      ? QString::fromUtf8(QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact))
                      : arguments.toString();
}

void OpenAiChatDecoder::takeUsage(const QJsonObject &usage)
{
    const auto count = [](const QJsonObject &object, const char *name) {
        return std::max<qint64>(0, object.value(QLatin1String(name)).toInteger());
    };
    // The prompt's count contains what came from the cache.
    const qint64 prompt = count(usage, "prompt_tokens");
    const qint64 cached =
        count(usage.value(QLatin1String("prompt_tokens_details")).toObject(), "cached_tokens");
    m_message.usage.cacheRead = std::min(prompt, cached);
    m_message.usage.input = prompt - m_message.usage.cacheRead;
    m_message.usage.output = count(usage, "completion_tokens");
}

QString OpenAiChatDecoder::stopReason() const
{
    if (m_finishReason == QLatin1String("length"))
        return QStringLiteral("max_tokens");
    if (m_finishReason == QLatin1String("content_filter"))
        return QStringLiteral("refusal");
    // What was called counts: servers say "stop" after calls, too.
    return m_calls.empty() ? QStringLiteral("end_turn") : QStringLiteral("tool_use");
}

Result<ModelMessage> OpenAiChatDecoder::finish()
{
    if (!isComplete())
        return cutError(m_server.place);
    ModelMessage message = m_message;
    if (!m_thinking.isEmpty())
        message.blocks.append(Thinking{m_thinking.whole(), {}, {}});
    if (!m_text.isEmpty())
        message.blocks.append(Text{m_text.whole()});
    for (const Call &call : m_calls)
        message.blocks.append(toolCallFrom(call.id, call.tool, call.json, m_usedIds));
    message.stopReason = stopReason();
    return message;
}

ModelMessage OpenAiChatDecoder::reached() const
{
    ModelMessage message = m_message;
    message.stopReason = QStringLiteral("interrupted");
    if (!isBlank(m_text.whole()))
        message.blocks.append(Text{m_text.whole()});
    return message;
}

} // namespace paddock
