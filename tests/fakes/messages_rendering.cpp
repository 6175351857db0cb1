#include "tests/fakes/messages_rendering.h"

#include "core/base/overloaded.h"
#include "tests/fakes/rendering_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace paddock::fakes {

namespace {

QByteArray event(const QJsonObject &data)
{
    return "event: " + data.value(QStringLiteral("type")).toString().toLatin1()
           + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

QJsonObject usageObject(const AnswerUsage &usage, qint64 output)
{
    return {{"input_tokens", usage.input},
            {"cache_creation_input_tokens", usage.cacheWrite},
            {"cache_read_input_tokens", usage.cacheRead},
            {"output_tokens", output}};
}

QJsonObject messageObject(const Answer &answer, const RenderContext &context, const QJsonArray &content,
                          const QJsonValue &stopReason, qint64 output)
{
    return {{"id", QStringLiteral("msg_scripted_%1").arg(context.turn)},
            {"type", "message"},
            {"role", "assistant"},
            {"model", answer.model.isEmpty() ? context.model : answer.model},
            {"content", content},
            {"stop_reason", stopReason},
            {"stop_sequence", QJsonValue::Null},
            {"usage", usageObject(answer.usage, output)}};
}

QString idOf(const AnswerCall &call, const RenderContext &context, qsizetype index)
{
    return call.id.isEmpty() ? QStringLiteral("toolu_%1_%2").arg(context.turn).arg(index) : call.id;
}

QByteArray delta(qsizetype index, const QJsonObject &delta)
{
    return event({{"type", "content_block_delta"}, {"index", index}, {"delta", delta}});
}

void appendBlock(const AnswerBlock &block, qsizetype index, const RenderContext &context,
                 QList<QByteArray> &out)
{
    const auto start = [&](const QJsonObject &content) {
        out.append(event({{"type", "content_block_start"}, {"index", index}, {"content_block", content}}));
    };
    std::visit(
        Overloaded{
            [&](const AnswerText &text) {
                start({{"type", "text"}, {"text", ""}});
                QList<QByteArray> deltas;
                const QList<QString> pieces = piecesOf(text.text);
                for (const QString &piece : pieces)
                    deltas.append(delta(index, {{"type", "text_delta"}, {"text", piece}}));
                out.reserve(out.size() + deltas.size() * text.repeat);
                for (int i = 0; i < text.repeat; ++i)
                    out.append(deltas);
            },
            [&](const AnswerThinking &thinking) {
                start({{"type", "thinking"}, {"thinking", ""}, {"signature", ""}});
                const QList<QString> pieces = piecesOf(thinking.text);
                for (const QString &piece : pieces)
                    out.append(delta(index, {{"type", "thinking_delta"}, {"thinking", piece}}));
                out.append(delta(index, {{"type", "signature_delta"}, {"signature", thinking.signature}}));
            },
            [&](const AnswerCall &call) {
                start({{"type", "tool_use"},
                       {"id", idOf(call, context, index)},
                       {"name", call.tool},
                       {"input", QJsonObject()}});
                // The real API begins with an empty piece.
                out.append(delta(index, {{"type", "input_json_delta"}, {"partial_json", ""}}));
                const QList<QByteArray> pieces = piecesOf(argumentsOf(call));
                for (const QByteArray &piece : pieces) {
                    out.append(delta(
                        index, {{"type", "input_json_delta"}, {"partial_json", QString::fromUtf8(piece)}}));
                }
            },
        },
        block);
    out.append(event({{"type", "content_block_stop"}, {"index", index}}));
}

} // namespace

QList<QByteArray> messagesEvents(const Answer &answer, const RenderContext &context)
{
    QList<QByteArray> out;
    out.append(event(
        {{"type", "message_start"}, {"message", messageObject(answer, context, {}, QJsonValue::Null, 1)}}));
    for (qsizetype i = 0; i < answer.blocks.size(); ++i) {
        appendBlock(answer.blocks.at(i), i, context, out);
        if (i == 0)
            out.insert(2, event({{"type", "ping"}}));
    }
    out.append(event(
        {{"type", "message_delta"},
         {"delta", QJsonObject{{"stop_reason", stopReasonOf(answer)}, {"stop_sequence", QJsonValue::Null}}},
         {"usage", QJsonObject{{"output_tokens", answer.usage.output}}}}));
    out.append(event({{"type", "message_stop"}}));
    return out;
}

QJsonObject messagesObject(const Answer &answer, const RenderContext &context)
{
    QJsonArray content;
    for (qsizetype i = 0; i < answer.blocks.size(); ++i) {
        content.append(std::visit(
            Overloaded{
                [](const AnswerText &text) {
                    return QJsonObject{{"type", "text"}, {"text", text.text.repeated(text.repeat)}};
                },
                [](const AnswerThinking &thinking) {
                    return QJsonObject{
                        {"type", "thinking"}, {"thinking", thinking.text}, {"signature", thinking.signature}};
                },
                [&](const AnswerCall &call) {
                    return QJsonObject{{"type", "tool_use"},
                                       {"id", idOf(call, context, i)},
                                       {"name", call.tool},
                                       {"input", QJsonDocument::fromJson(argumentsOf(call)).object()}};
                },
            },
            answer.blocks.at(i)));
    }
    return messageObject(answer, context, content, stopReasonOf(answer), answer.usage.output);
}

} // namespace paddock::fakes
