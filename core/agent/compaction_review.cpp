#include "core/agent/compaction_review.h"

#include "core/agent/conversation.h"
#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QHash>

namespace paddock {

namespace {

struct Reviewing {
    Q_DECLARE_TR_FUNCTIONS(paddock::Reviewing)
};

constexpr qsizetype longestLine = 100;

QString beginningOf(const QString &text)
{
    const QString line = text.left(4 * longestLine).simplified();
    return line.size() > longestLine ? line.left(longestLine - 1) + u'…' : line;
}

QString answerLine(const ModelMessage &message)
{
    QStringList tools;
    for (const Block &block : message.blocks) {
        if (const auto *text = std::get_if<Text>(&block); text && !text->text.trimmed().isEmpty())
            return Reviewing::tr("Model: %1").arg(beginningOf(text->text));
        if (const auto *call = std::get_if<ToolCall>(&block))
            tools.append(call->tool);
    }
    return Reviewing::tr("Model: calls %1").arg(tools.join(QStringLiteral(", ")));
}

/// Nothing: models do not read such facts.
std::optional<QString> lineOf(const Fact &fact, const QHash<CallId, QString> &tools)
{
    return std::visit(
        Overloaded{
            [](const UserMessage &message) -> std::optional<QString> {
                if (message.text.trimmed().isEmpty())
                    return Reviewing::tr("You: %n picture(s)", nullptr,
                                         static_cast<int>(message.images.size()));
                return Reviewing::tr("You: %1").arg(beginningOf(message.text));
            },
            [](const ModelMessage &message) -> std::optional<QString> { return answerLine(message); },
            [&tools](const Returned &returned) -> std::optional<QString> {
                return Reviewing::tr("Result of %1: %2")
                    .arg(tools.value(returned.call, Reviewing::tr("a call")), beginningOf(returned.text));
            },
            [](const auto &) -> std::optional<QString> { return {}; },
        },
        fact);
}

} // namespace

CompactionReview review(const Compacted &compacted, const Transcript &before)
{
    Conversation conversation;
    for (const Entry &entry : before)
        conversation.take(entry);
    CompactionReview lines;
    for (const InstructionsLoaded::File &file : conversation.memory().files)
        lines.kept.append({0, Reviewing::tr("Instructions: %1").arg(file.path)});

    QSet<qint64> read; // what an earlier compaction left out is not left out again
    for (const ConversationPiece &piece : conversation.pieces())
        read.insert(piece.number);
    QHash<CallId, QString> tools;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Fact &fact = before[i].fact;
        if (const auto *message = std::get_if<ModelMessage>(&fact)) {
            for (const Block &block : message->blocks) {
                if (const auto *call = std::get_if<ToolCall>(&block))
                    tools.insert(call->id, call->tool);
            }
        }
        const qint64 number = i + 1;
        const bool isKept = number > compacted.through || compacted.kept.contains(number);
        if (!conversation.isPart(number) || (!read.contains(number) && !isKept))
            continue;
        const std::optional<QString> line = lineOf(fact, tools);
        if (!line)
            continue;
        if (compacted.shortened.contains(number))
            lines.shortened.append({number, *line});
        else if (isKept)
            lines.kept.append({number, *line});
        else
            lines.dropped.append({number, *line});
    }
    return lines;
}

} // namespace paddock
