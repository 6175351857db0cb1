#include "core/agent/compaction_request.h"

#include "core/agent/compaction_plan.h"
#include "core/agent/compaction_text.h"
#include "core/agent/token_estimate.h"

namespace paddock {

namespace {

/// Characters of a prompt of which no more than head and tail is shown.
constexpr qsizetype headOfPrompt = 6'000;
constexpr qsizetype tailOfPrompt = 2'000;

Entry reduced(const Entry &entry)
{
    if (const auto *returned = std::get_if<Returned>(&entry.fact))
        return {entry.id, entry.at, shortened(*returned)};
    if (const auto *message = std::get_if<UserMessage>(&entry.fact))
        return {entry.id, entry.at, UserMessage{withoutMiddle(message->text, headOfPrompt, tailOfPrompt)}};
    return entry;
}

} // namespace

Transcript reducedForSummary(const Conversation &conversation, qint64 most)
{
    const QList<ConversationPiece> &pieces = conversation.pieces();
    const QList<bool> cuts = possibleCuts(conversation);
    QList<Entry> entries;
    for (const Entry &entry : conversation.forModel())
        entries.append(reduced(entry));

    // The first that stays: as far back as fits, but for the newest round in any case.
    qsizetype from = -1;
    qint64 kept = 0;
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        kept += estimatedTokens(entries[i].fact);
        if (!cuts[i])
            continue;
        if (from >= 0 && kept > most)
            break;
        from = i;
    }

    Transcript transcript;
    bool leftOut = false;
    for (qsizetype i = 0; i < from; ++i) {
        const bool isHead = pieces[i].kind == PieceKind::Memory || pieces[i].kind == PieceKind::Summary;
        if (isHead || kept <= most)
            transcript.append(entries[i]);
        else
            leftOut = true;
    }
    if (leftOut)
        transcript.append(
            {{}, {}, UserMessage{QStringLiteral("[Earlier parts of the conversation are left out here.]")}});
    return transcript + entries.mid(std::max<qsizetype>(from, 0));
}

} // namespace paddock
