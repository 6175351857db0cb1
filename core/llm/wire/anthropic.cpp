#include "core/llm/wire/anthropic.h"

#include "core/base/overloaded.h"
#include "core/llm/wire/anthropic_decoder.h"
#include "core/llm/wire/base_url.h"
#include "core/llm/wire/json_writer.h"
#include "core/llm/wire/turns.h"

#include <algorithm>

namespace paddock {

namespace {

constexpr qint64 usualMaxTokens = 32'000;

/// What the answer may take. Not all that the model can write: what is set aside for the answer is missing for the
/// prompt, and counts against rate limits.
qint64 maxTokens(const ModelFacts *facts)
{
    return facts ? std::min(facts->maxOutputTokens, facts->contextTokens / 8) : usualMaxTokens;
}

void writeCacheMark(JsonWriter &json)
{
    json.key("cache_control").beginObject().key("type").ascii("ephemeral").endObject();
}

void writeText(JsonWriter &json, const QString &text, bool mark = false)
{
    json.beginObject().key("type").ascii("text").key("text").string(text);
    if (mark)
        writeCacheMark(json);
    json.endObject();
}

void writeImage(JsonWriter &json, const Image &image, bool mark = false)
{
    json.beginObject().key("type").ascii("image").key("source").beginObject();
    json.key("type")
        .ascii("base64")
        .key("media_type")
        .string(image.mediaType)
        .key("data")
        .base64(image.bytes);
    json.endObject();
    if (mark)
        writeCacheMark(json);
    json.endObject();
}

void writeResult(JsonWriter &json, const WireCall &call, bool mark)
{
    const Returned *const returned = call.returned;
    const bool isError = !returned || returned->outcome != Outcome::Ok;
    QString text = returned ? returned->text : interruptedText();
    if (isError && isBlank(text))
        text = QStringLiteral("Failed without saying why."); // an error without content is refused
    json.beginObject().key("type").ascii("tool_result").key("tool_use_id").string(call.id);
    const bool hasImages = returned && !returned->images.isEmpty();
    if (!isBlank(text) || hasImages) {
        json.key("content").beginArray();
        if (!isBlank(text))
            writeText(json, text);
        // A failed result may hold nothing but text.
        if (hasImages && !isError) {
            for (const Image &image : returned->images)
                writeImage(json, image);
        }
        json.endArray();
    }
    if (isError)
        json.key("is_error").boolean(true);
    if (mark)
        writeCacheMark(json);
    json.endObject();
}

/// Walks over a user's turn as often as needed: once to count its blocks, once to write them with the mark on
/// the last.
class UserBlocks
{
public:
    UserBlocks(const UserTurn &turn, bool marked)
        : m_turn(turn)
        , m_marked(marked)
    {}

    void write(JsonWriter &json, bool &instructionsSeen) const
    {
        bool seen = instructionsSeen;
        int count = 0;
        each(seen, [&](auto &&) { ++count; });
        json.beginObject().key("role").ascii("user").key("content").beginArray();
        each(instructionsSeen, [&](auto &&writeBlock) { writeBlock(json, --count == 0 && m_marked); });
        json.endArray().endObject();
    }

private:
    template<typename F>
    void each(bool &instructionsSeen, F &&block) const
    {
        for (const WireCall &call : m_turn.results)
            block([&call](JsonWriter &json, bool mark) { writeResult(json, call, mark); });
        for (const auto &said : m_turn.said) {
            if (const auto *instructions = std::get_if<const InstructionsLoaded *>(&said)) {
                const bool replaces = std::exchange(instructionsSeen, true);
                block([instructions, replaces](JsonWriter &json, bool mark) {
                    writeText(json, instructionsText(**instructions, replaces), mark);
                });
                continue;
            }
            const UserMessage &message = *std::get<const UserMessage *>(said);
            for (const Image &image : message.images)
                block([&image](JsonWriter &json, bool mark) { writeImage(json, image, mark); });
            if (!isBlank(message.text))
                block([&message](JsonWriter &json, bool mark) { writeText(json, message.text, mark); });
        }
        const bool isSilent =
            m_turn.results.isEmpty()
            && std::all_of(m_turn.said.begin(), m_turn.said.end(), [](const auto &said) {
                   const auto *message = std::get_if<const UserMessage *>(&said);
                   return message && (*message)->images.isEmpty() && isBlank((*message)->text);
               });
        if (isSilent)
            block([](JsonWriter &json, bool mark) { writeText(json, continueText(), mark); });
    }

    const UserTurn &m_turn;
    bool m_marked;
};

/// Thinking that this model itself has sealed. The seal of another model is worth nothing here.
bool isSendable(const Thinking &thinking, const ModelMessage &message, const QString &model)
{
    if (thinking.signature.isEmpty() && thinking.redacted.isEmpty())
        return false;
    return message.model.isEmpty() || isSameModel(message.model, model);
}

void writeModelTurn(JsonWriter &json, const ModelTurn &turn, const QString &model)
{
    const QList<Block> &blocks = turn.message->blocks;
    // A message may not end with thinking, which is how an interrupted one can look.
    qsizetype end = blocks.size();
    while (end > 0) {
        const auto *text = std::get_if<Text>(&blocks[end - 1]);
        if (std::holds_alternative<ToolCall>(blocks[end - 1]) || (text && !isBlank(text->text)))
            break;
        --end;
    }
    json.beginObject().key("role").ascii("assistant").key("content").beginArray();
    auto call = turn.calls.begin();
    for (qsizetype i = 0; i < end; ++i) {
        std::visit(
            Overloaded{
                [&](const Text &text) {
                    if (!isBlank(text.text))
                        writeText(json, text.text);
                },
                [&](const Thinking &thinking) {
                    if (!isSendable(thinking, *turn.message, model))
                        return;
                    json.beginObject();
                    if (!thinking.redacted.isEmpty()) {
                        json.key("type").ascii("redacted_thinking").key("data").string(thinking.redacted);
                    } else {
                        json.key("type").ascii("thinking").key("thinking").string(thinking.text);
                        json.key("signature").string(thinking.signature);
                    }
                    json.endObject();
                },
                [&](const ToolCall &block) {
                    json.beginObject().key("type").ascii("tool_use").key("id").string((call++)->id);
                    json.key("name").string(wireToolName(block.tool)).key("input").object(block.input);
                    json.endObject();
                },
            },
            blocks[i]);
    }
    json.endArray().endObject();
}

void writeMessages(JsonWriter &json, const QList<Turn> &turns, const QString &model)
{
    // The newest block is marked, and the one that was newest in the request before: so this request both reads
    // what that one wrote and writes what the next one will read.
    int userTurns = 0;
    for (const Turn &turn : turns)
        userTurns += std::holds_alternative<UserTurn>(turn);
    bool instructionsSeen = false;
    json.key("messages").beginArray();
    for (const Turn &turn : turns) {
        std::visit(Overloaded{
                       [&](const UserTurn &user) {
                           UserBlocks(user, userTurns-- <= 2).write(json, instructionsSeen);
                       },
                       [&](const ModelTurn &answer) { writeModelTurn(json, answer, model); },
                   },
                   turn);
    }
    json.endArray();
}

} // namespace

QUrl AnthropicWire::url(const QUrl &baseUrl) const
{
    return underVersion(baseUrl, QStringLiteral("messages"));
}

QList<HttpHeader> AnthropicWire::headers() const
{
    return {{"content-type", "application/json"},
            {"accept", "text/event-stream"},
            {"anthropic-version", "2023-06-01"}};
}

SecretHeader AnthropicWire::keyHeader(std::shared_ptr<const Secret> key) const
{
    return {"x-api-key", {}, std::move(key)};
}

EncodedRequest AnthropicWire::encode(const ModelRequest &request) const
{
    const Turns turns = turnsOf(request.transcript);
    const ModelFacts *const facts = m_catalogue.find(request.model);
    JsonWriter json;
    json.beginObject();
    json.key("model").string(request.model);
    json.key("max_tokens").number(m_mostOutputTokens > 0 ? m_mostOutputTokens : maxTokens(facts));
    json.key("stream").boolean(true);
    if (facts && facts->adaptiveThinking) {
        // Left out, these models think all the same and say nothing of it: not even what they are about to do.
        json.key("thinking").beginObject();
        json.key("type").ascii("adaptive").key("display").ascii("summarized").endObject();
    }
    if (!isBlank(request.system)) {
        json.key("system").beginArray();
        writeText(json, request.system, true);
        json.endArray();
    }
    if (!request.tools.isEmpty()) {
        json.key("tools").beginArray();
        for (const ToolSpec &tool : request.tools) {
            json.beginObject().key("name").string(tool.name).key("description").string(tool.description);
            json.key("input_schema").object(tool.schema);
            if (&tool == &request.tools.back())
                writeCacheMark(json);
            json.endObject();
        }
        json.endArray();
    }
    writeMessages(json, turns.list, request.model);
    json.endObject();
    return {json.take(), turns.callIds};
}

std::unique_ptr<StreamDecoder> AnthropicWire::decoder(const Endpoint &endpoint,
                                                      const QSet<QString> &usedIds) const
{
    return std::make_unique<AnthropicDecoder>(endpoint, usedIds);
}

} // namespace paddock
