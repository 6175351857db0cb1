#include "tests/fakes/chat_rendering.h"

#include "core/base/overloaded.h"
#include "tests/fakes/rendering_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace paddock::fakes {

namespace {

QString finishReasonOf(const Answer &answer)
{
    const QString reason = stopReasonOf(answer);
    if (reason == QLatin1String("tool_use"))
        return QStringLiteral("tool_calls");
    if (reason == QLatin1String("max_tokens"))
        return QStringLiteral("length");
    if (reason == QLatin1String("refusal"))
        return QStringLiteral("content_filter");
    return QStringLiteral("stop");
}

QJsonObject usageObject(const AnswerUsage &usage)
{
    const qint64 prompt = usage.input + usage.cacheRead + usage.cacheWrite;
    return {{"prompt_tokens", prompt},
            {"completion_tokens", usage.output},
            {"total_tokens", prompt + usage.output},
            {"prompt_tokens_details", QJsonObject{{"cached_tokens", usage.cacheRead}}}};
}

QJsonObject head(const Answer &answer, const RenderContext &context, const QString &object)
{
    return {{"id", QStringLiteral("chatcmpl-scripted-%1").arg(context.turn)},
            {"object", object},
            {"created", 1'700'000'000},
            {"model", answer.model.isEmpty() ? context.model : answer.model}};
}

QString idOf(const AnswerCall &call, const RenderContext &context, int index)
{
    return call.id.isEmpty() ? QStringLiteral("call_%1_%2").arg(context.turn).arg(index) : call.id;
}

/// Writes chunks. The head of every chunk is the same, and so is put together once.
class ChunkWriter
{
public:
    ChunkWriter(const Answer &answer, const RenderContext &context)
        : m_head(head(answer, context, QStringLiteral("chat.completion.chunk")))
        , m_includeUsage(context.includeUsage)
    {}

    QByteArray chunk(const QJsonArray &choices, const QJsonValue &usage = QJsonValue::Null) const
    {
        QJsonObject object = m_head;
        object.insert(QStringLiteral("choices"), choices);
        if (m_includeUsage)
            object.insert(QStringLiteral("usage"), usage);
        return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
    }
    QByteArray delta(const QJsonObject &delta, const QJsonValue &finish = QJsonValue::Null) const
    {
        return chunk({QJsonObject{{"index", 0}, {"delta", delta}, {"finish_reason", finish}}});
    }

private:
    QJsonObject m_head;
    bool m_includeUsage;
};

} // namespace

QList<QByteArray> chatEvents(const Answer &answer, const RenderContext &context)
{
    const ChunkWriter writer(answer, context);
    QList<QByteArray> out;
    out.append(writer.delta({{"role", "assistant"}, {"content", QJsonValue::Null}}));
    int callIndex = 0;
    for (const AnswerBlock &block : answer.blocks) {
        std::visit(Overloaded{
                       [&](const AnswerText &text) {
                           QList<QByteArray> deltas;
                           const QList<QString> pieces = piecesOf(text.text);
                           for (const QString &piece : pieces)
                               deltas.append(writer.delta({{"content", piece}}));
                           out.reserve(out.size() + deltas.size() * text.repeat);
                           for (int i = 0; i < text.repeat; ++i)
                               out.append(deltas);
                       },
                       [&](const AnswerThinking &thinking) {
                           const QList<QString> pieces = piecesOf(thinking.text);
                           for (const QString &piece : pieces)
                               out.append(writer.delta({{"reasoning_content", piece}}));
                       },
                       [&](const AnswerCall &call) {
                           const auto append = [&](const QJsonObject &part) {
                               out.append(writer.delta({{"tool_calls", QJsonArray{part}}}));
                           };
                           append({{"index", callIndex},
                                   {"id", idOf(call, context, callIndex)},
                                   {"type", "function"},
                                   {"function", QJsonObject{{"name", call.tool}, {"arguments", ""}}}});
                           const QList<QByteArray> pieces = piecesOf(argumentsOf(call));
                           for (const QByteArray &piece : pieces) {
                               append({{"index", callIndex},
                                       {"function", QJsonObject{{"arguments", QString::fromUtf8(piece)}}}});
                           }
                           ++callIndex;
                       },
                   },
                   block);
    }
    out.append(writer.delta({}, finishReasonOf(answer)));
    if (context.includeUsage)
        out.append(writer.chunk({}, usageObject(answer.usage)));
    out.append(QByteArray("data: [DONE]\n\n"));
    return out;
}

QJsonObject chatObject(const Answer &answer, const RenderContext &context)
{
    QString content;
    QJsonArray calls;
    for (const AnswerBlock &block : answer.blocks) {
        std::visit(
            Overloaded{
                [&](const AnswerText &text) { content += text.text.repeated(text.repeat); },
                [](const AnswerThinking &) {},
                [&](const AnswerCall &call) {
                    calls.append(QJsonObject{
                        {"id", idOf(call, context, int(calls.size()))},
                        {"type", "function"},
                        {"function", QJsonObject{{"name", call.tool},
                                                 {"arguments", QString::fromUtf8(argumentsOf(call))}}}});
                },
            },
            block);
    }
    QJsonObject message{{"role", "assistant"},
                        {"content", content.isEmpty() ? QJsonValue() : QJsonValue(content)}};
    if (!calls.isEmpty())
        message.insert(QStringLiteral("tool_calls"), calls);
    QJsonObject object = head(answer, context, QStringLiteral("chat.completion"));
    object.insert(QStringLiteral("choices"),
                  QJsonArray{QJsonObject{
                      {"index", 0}, {"message", message}, {"finish_reason", finishReasonOf(answer)}}});
    object.insert(QStringLiteral("usage"), usageObject(answer.usage));
    return object;
}

} // namespace paddock::fakes
