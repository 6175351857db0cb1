#include "core/llm/wire/openai_chat.h"

#include "core/base/overloaded.h"
#include "core/llm/wire/base_url.h"
#include "core/llm/wire/json_writer.h"
#include "core/llm/wire/openai_chat_decoder.h"
#include "core/llm/wire/turns.h"

#include <QJsonDocument>

namespace paddock {

namespace {

void writeTextPart(JsonWriter &json, const QString &text)
{
    json.beginObject().key("type").ascii("text").key("text").string(text).endObject();
}

void writeImagePart(JsonWriter &json, const Image &image)
{
    json.beginObject().key("type").ascii("image_url").key("image_url").beginObject();
    json.key("url").base64(image.bytes, "data:" + image.mediaType.toLatin1() + ";base64,");
    json.endObject().endObject();
}

void writeToolMessage(JsonWriter &json, const WireCall &call)
{
    QString text = call.returned ? call.returned->text : interruptedText();
    const bool isError = !call.returned || call.returned->outcome != Outcome::Ok;
    if (isBlank(text))
        text = isError ? QStringLiteral("Failed without saying why.") : QStringLiteral("(no output)");
    // This wire has no mark for failures; the text has to say it.
    if (isError && !text.startsWith(QLatin1String("Error")) && call.returned)
        text.prepend(QStringLiteral("Error: "));
    json.beginObject().key("role").ascii("tool").key("tool_call_id").string(call.id);
    json.key("content").string(text).endObject();
}

/// What a user's turn holds beside results, in order.
struct UserParts {
    QStringList texts;
    QList<const Image *> images;
};

UserParts partsOf(const UserTurn &turn, bool &instructionsSeen)
{
    UserParts parts;
    for (const WireCall &call : turn.results) {
        if (!call.returned)
            continue;
        if (!call.returned->images.isEmpty())
            parts.texts.append(
                QStringLiteral("The pictures that %1 gave:").arg(wireToolName(call.call->tool)));
        for (const Image &image : call.returned->images)
            parts.images.append(&image);
    }
    for (const auto &said : turn.said) {
        if (const auto *instructions = std::get_if<const InstructionsLoaded *>(&said)) {
            parts.texts.append(instructionsText(**instructions, std::exchange(instructionsSeen, true)));
            continue;
        }
        const UserMessage &message = *std::get<const UserMessage *>(said);
        for (const Image &image : message.images)
            parts.images.append(&image);
        if (!isBlank(message.text))
            parts.texts.append(message.text);
    }
    if (turn.results.isEmpty() && parts.texts.isEmpty() && parts.images.isEmpty())
        parts.texts.append(continueText());
    return parts;
}

void writeUserMessages(JsonWriter &json, const UserTurn &turn, bool &instructionsSeen)
{
    for (const WireCall &call : turn.results)
        writeToolMessage(json, call);
    const UserParts parts = partsOf(turn, instructionsSeen);
    if (parts.texts.isEmpty() && parts.images.isEmpty())
        return;
    json.beginObject().key("role").ascii("user").key("content");
    if (parts.images.isEmpty()) {
        // Several local servers know nothing but plain text here.
        json.string(parts.texts.join(QLatin1String("\n\n")));
    } else {
        json.beginArray();
        for (const QString &text : parts.texts)
            writeTextPart(json, text);
        for (const Image *image : parts.images)
            writeImagePart(json, *image);
        json.endArray();
    }
    json.endObject();
}

void writeAssistantMessage(JsonWriter &json, const ModelTurn &turn)
{
    QStringList texts;
    for (const Block &block : turn.message->blocks) {
        const auto *text = std::get_if<Text>(&block);
        if (text && !isBlank(text->text))
            texts.append(text->text);
    }
    json.beginObject().key("role").ascii("assistant");
    if (!texts.isEmpty() || turn.calls.isEmpty())
        json.key("content").string(texts.join(QLatin1String("\n\n")));
    if (!turn.calls.isEmpty()) {
        json.key("tool_calls").beginArray();
        for (const WireCall &call : turn.calls) {
            const QByteArray input = QJsonDocument(call.call->input).toJson(QJsonDocument::Compact);
            json.beginObject().key("id").string(call.id).key("type").ascii("function").key("function");
            json.beginObject().key("name").string(wireToolName(call.call->tool));
            json.key("arguments").string(QString::fromUtf8(input)).endObject().endObject();
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace

QUrl OpenAiChatWire::url(const QUrl &baseUrl) const
{
    return underVersion(baseUrl, QStringLiteral("chat/completions"));
}

QList<HttpHeader> OpenAiChatWire::headers() const
{
    return {{"content-type", "application/json"}, {"accept", "text/event-stream"}};
}

SecretHeader OpenAiChatWire::keyHeader(std::shared_ptr<const Secret> key) const
{
    return {"authorization", "Bearer ", std::move(key)};
}

EncodedRequest OpenAiChatWire::encode(const ModelRequest &request) const
{
    const Turns turns = turnsOf(request.transcript);
    JsonWriter json;
    json.beginObject().key("model").string(request.model).key("stream").boolean(true);
    json.key("stream_options").beginObject().key("include_usage").boolean(true).endObject();
    if (m_mostOutputTokens > 0) {
        json.key(m_limitName == LimitName::MaxTokens ? "max_tokens" : "max_completion_tokens");
        json.number(m_mostOutputTokens);
    }
    if (!request.tools.isEmpty()) {
        json.key("tools").beginArray();
        for (const ToolSpec &tool : request.tools) {
            json.beginObject().key("type").ascii("function").key("function").beginObject();
            json.key("name").string(tool.name).key("description").string(tool.description);
            json.key("parameters").object(tool.schema).endObject().endObject();
        }
        json.endArray();
    }
    json.key("messages").beginArray();
    if (!isBlank(request.system))
        json.beginObject().key("role").ascii("system").key("content").string(request.system).endObject();
    bool instructionsSeen = false;
    for (const Turn &turn : turns.list) {
        std::visit(Overloaded{
                       [&](const UserTurn &user) { writeUserMessages(json, user, instructionsSeen); },
                       [&](const ModelTurn &answer) { writeAssistantMessage(json, answer); },
                   },
                   turn);
    }
    json.endArray().endObject();
    return {json.take(), turns.callIds};
}

std::unique_ptr<StreamDecoder> OpenAiChatWire::decoder(const Endpoint &endpoint,
                                                       const QSet<QString> &usedIds) const
{
    return std::make_unique<OpenAiChatDecoder>(endpoint, usedIds);
}

} // namespace paddock
