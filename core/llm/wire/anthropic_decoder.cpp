#include "core/llm/wire/anthropic_decoder.h"

#include "core/llm/wire/json_cursor.h"
#include "core/llm/wire/turns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace paddock {

namespace {

struct ScannedDelta {
    qint64 index = -1;
    QString event;
    QString type;
    QString value;
};

/// Reads {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"..."}} and its two siblings,
/// which make up nearly all of a stream. False: let the full parser look.
bool scanDelta(QByteArrayView data, ScannedDelta &delta)
{
    JsonCursor cursor(data);
    if (!cursor.beginObject())
        return false;
    QByteArrayView name;
    bool hasValue = false;
    while (cursor.nextKey(name)) {
        if (name == "type") {
            if (!cursor.string(delta.event))
                return false;
        } else if (name == "index") {
            if (!cursor.integer(delta.index))
                return false;
        } else if (name == "delta") {
            if (!cursor.beginObject())
                return false;
            while (cursor.nextKey(name)) {
                const bool isType = name == "type";
                if (!isType && name != "text" && name != "thinking" && name != "partial_json")
                    return false;
                if (!cursor.string(isType ? delta.type : delta.value))
                    return false;
                hasValue |= !isType;
            }
            if (!cursor.isDone())
                return false;
        } else if (!cursor.skip()) {
            return false;
        }
    }
    return cursor.isDone() && cursor.atEnd() && hasValue && delta.index >= 0
           && delta.event == QLatin1String("content_block_delta");
}

QString text(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString();
}

} // namespace

AnthropicDecoder::AnthropicDecoder(const Endpoint &endpoint, QSet<QString> usedIds)
    : m_server{endpoint.displayName(), endpoint.provider, true}
    , m_usedIds(std::move(usedIds))
{}

Result<StreamDecoder::Heard> AnthropicDecoder::take(const SseEvent &event)
{
    if (m_stopped || event.data.isEmpty())
        return Heard{};
    ScannedDelta delta;
    if (scanDelta(event.data, delta)) {
        if (delta.type == QLatin1String("text_delta"))
            return add(delta.index, Kind::Text, delta.value);
        if (delta.type == QLatin1String("thinking_delta"))
            return add(delta.index, Kind::Thinking, delta.value);
        if (delta.type == QLatin1String("input_json_delta"))
            return add(delta.index, Kind::ToolUse, delta.value);
        return Heard{};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(event.data, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return malformedEventError(m_server.place,
                                   QStringLiteral("an event of %1 bytes is no JSON object: %2")
                                       .arg(event.data.size())
                                       .arg(error.errorString()));
    return takeObject(document.object());
}

Result<StreamDecoder::Heard> AnthropicDecoder::takeObject(const QJsonObject &object)
{
    const QString type = text(object, QLatin1String("type"));
    const qint64 index = object.value(QLatin1String("index")).toInteger(-1);
    if (type == QLatin1String("message_start")) {
        startMessage(object.value(QLatin1String("message")).toObject());
    } else if (type == QLatin1String("content_block_start")) {
        return startBlock(index, object.value(QLatin1String("content_block")).toObject());
    } else if (type == QLatin1String("content_block_delta")) {
        return takeDelta(index, object.value(QLatin1String("delta")).toObject());
    } else if (type == QLatin1String("content_block_stop")) {
        if (Part *const part = partAt(index))
            part->closed = true;
    } else if (type == QLatin1String("message_delta")) {
        const QString reason =
            text(object.value(QLatin1String("delta")).toObject(), QLatin1String("stop_reason"));
        if (!reason.isEmpty())
            m_message.stopReason = reason;
        takeUsage(object.value(QLatin1String("usage")).toObject());
    } else if (type == QLatin1String("message_stop")) {
        m_stopped = true;
    } else if (type == QLatin1String("error") || object.contains(QLatin1String("error"))) {
        return errorOf(refusalFrom(object).value_or(Refusal{}), m_server);
    }
    return Heard{};
}

void AnthropicDecoder::startMessage(const QJsonObject &message)
{
    m_started = true;
    m_message.id = text(message, QLatin1String("id"));
    m_message.model = text(message, QLatin1String("model"));
    takeUsage(message.value(QLatin1String("usage")).toObject());
}

StreamDecoder::Heard AnthropicDecoder::startBlock(qint64 index, const QJsonObject &block)
{
    Part part;
    part.index = index;
    const QString type = text(block, QLatin1String("type"));
    QString begun;
    if (type == QLatin1String("text")) {
        part.kind = Kind::Text;
        begun = text(block, QLatin1String("text"));
    } else if (type == QLatin1String("thinking")) {
        part.kind = Kind::Thinking;
        part.signature = text(block, QLatin1String("signature"));
        begun = text(block, QLatin1String("thinking"));
    } else if (type == QLatin1String("redacted_thinking")) {
        part.kind = Kind::Redacted;
        part.text.append(text(block, QLatin1String("data")));
    } else if (type == QLatin1String("tool_use")) {
        part.kind = Kind::ToolUse;
        part.id = text(block, QLatin1String("id"));
        part.tool = text(block, QLatin1String("name"));
        part.input = block.value(QLatin1String("input")).toObject();
    }
    const Kind kind = part.kind;
    m_parts.push_back(std::move(part));
    return begun.isEmpty() ? Heard{} : add(index, kind, begun);
}

StreamDecoder::Heard AnthropicDecoder::takeDelta(qint64 index, const QJsonObject &delta)
{
    const QString type = text(delta, QLatin1String("type"));
    if (type == QLatin1String("text_delta"))
        return add(index, Kind::Text, text(delta, QLatin1String("text")));
    if (type == QLatin1String("thinking_delta"))
        return add(index, Kind::Thinking, text(delta, QLatin1String("thinking")));
    if (type == QLatin1String("input_json_delta"))
        return add(index, Kind::ToolUse, text(delta, QLatin1String("partial_json")));
    if (type == QLatin1String("signature_delta")) {
        if (Part *const part = partAt(index))
            part->signature += text(delta, QLatin1String("signature"));
    }
    return {};
}

AnthropicDecoder::Part *AnthropicDecoder::partAt(qint64 index)
{
    const auto part =
        std::find_if(m_parts.rbegin(), m_parts.rend(), [index](const Part &p) { return p.index == index; });
    return part == m_parts.rend() ? nullptr : &*part;
}

StreamDecoder::Heard AnthropicDecoder::add(qint64 index, Kind kind, const QString &piece)
{
    Part *const part = partAt(index);
    if (!part || part->kind != kind)
        return {};
    if (kind == Kind::Text)
        return {part->text.append(piece), {}};
    if (kind == Kind::Thinking)
        return {{}, part->text.append(piece)};
    part->json += piece;
    return {};
}

void AnthropicDecoder::takeUsage(const QJsonObject &usage)
{
    // Figures come at the start and, as totals and not always all of them, at the end.
    const std::pair<QLatin1String, qint64 *> fields[] = {
        {QLatin1String("input_tokens"), &m_message.usage.input},
        {QLatin1String("cache_creation_input_tokens"), &m_message.usage.cacheWrite},
        {QLatin1String("cache_read_input_tokens"), &m_message.usage.cacheRead},
        {QLatin1String("output_tokens"), &m_message.usage.output}};
    for (const auto &[name, field] : fields) {
        const QJsonValue value = usage.value(name);
        if (value.isDouble())
            *field = std::max<qint64>(0, value.toInteger());
    }
}

Block AnthropicDecoder::blockOf(const Part &part)
{
    switch (part.kind) {
    case Kind::Thinking:
        return Thinking{part.text.whole(), part.signature, {}};
    case Kind::Redacted:
        return Thinking{{}, {}, part.text.whole()};
    case Kind::ToolUse: {
        ToolCall call = toolCallFrom(part.id, part.tool, part.json, m_usedIds);
        if (isBlank(part.json))
            call.input = part.input;
        return call;
    }
    case Kind::Text:
    case Kind::Unknown:
        break;
    }
    return Text{part.text.whole()};
}

Result<ModelMessage> AnthropicDecoder::finish()
{
    if (!m_stopped)
        return cutError(m_server.place);
    if (!m_started)
        return malformedEventError(m_server.place, QStringLiteral("message_stop without message_start"));
    ModelMessage message = m_message;
    bool hasCalls = false;
    for (const Part &part : m_parts) {
        const bool isEmpty = part.text.isEmpty() && part.signature.isEmpty() && part.kind != Kind::ToolUse;
        if (part.kind == Kind::Unknown || isEmpty)
            continue;
        hasCalls |= part.kind == Kind::ToolUse;
        message.blocks.append(blockOf(part));
    }
    if (message.stopReason.isEmpty())
        message.stopReason = hasCalls ? QStringLiteral("tool_use") : QStringLiteral("end_turn");
    return message;
}

ModelMessage AnthropicDecoder::reached() const
{
    ModelMessage message = m_message;
    message.stopReason = QStringLiteral("interrupted");
    for (const Part &part : m_parts) {
        if (part.kind == Kind::Text && !isBlank(part.text.whole()))
            message.blocks.append(Text{part.text.whole()});
        else if (part.kind == Kind::Thinking && part.closed && !part.signature.isEmpty())
            message.blocks.append(Thinking{part.text.whole(), part.signature, {}});
        else if (part.kind == Kind::Redacted && part.closed)
            message.blocks.append(Thinking{{}, {}, part.text.whole()});
    }
    return message;
}

} // namespace paddock
