#include "core/agent/compaction_plan.h"

#include "core/agent/compaction_text.h"
#include "core/agent/token_estimate.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace paddock {

namespace {

/// What a summary is expected to take, and the words around it.
constexpr qint64 mostOfSummary = 1'600;
constexpr qint64 aroundSummary = 100;

bool isMemory(const ConversationPiece &piece)
{
    return piece.kind == PieceKind::Memory;
}

class Planning
{
public:
    Planning(const Conversation &conversation, qint64 window)
        : m_conversation(conversation)
        , m_pieces(conversation.pieces())
        , m_total(conversation.tokens() - conversation.tokens(ContextReport::Part::Memory))
        , m_window(window)
        , m_room(window > 0 ? std::min(window, m_total) : m_total)
        , m_cuts(possibleCuts(conversation))
        , m_pinned(conversation.pinned().cbegin(), conversation.pinned().cend())
    {
        if (const Compacted *before = conversation.compacted())
            m_shortenedBefore = QSet<qint64>(before->shortened.cbegin(), before->shortened.cend());
        findNewestRounds();
    }

    Compacted plan(CompactionCause cause) const
    {
        Compacted plan;
        plan.cause = cause;
        plan.tokensBefore = m_conversation.tokens();
        plan.tokensAfter = plan.tokensBefore;
        const qsizetype cut = findCut();
        if (cut < 0)
            return plan;
        Compacted next = planned(cause, cut, false);
        if (next.tokensAfter - memoryTokens() > mostLeft(cause))
            next = planned(cause, cut, true);
        // By itself only for something: a conversation of pinned entries would be compacted before every request.
        const qint64 leastGain = cause == CompactionCause::Threshold ? m_total / 10 : 0;
        return next.tokensBefore - next.tokensAfter > leastGain ? next : plan;
    }

private:
    /// Tokens from which on what stays is too much to leave results whole that the model has hardly read.
    qint64 mostLeft(CompactionCause cause) const
    {
        if (cause == CompactionCause::Overflow)
            return m_room / 2; // whatever the window is said to be, this was too long for it
        return m_window > 0 ? m_window / 2 : std::numeric_limits<qint64>::max();
    }

    qint64 memoryTokens() const
    {
        const QList<qint64> &files = m_conversation.memoryTokens();
        return std::accumulate(files.cbegin(), files.cend(), qint64(0));
    }

    /// The index from which on results belong to one of the newest two rounds.
    void findNewestRounds()
    {
        int rounds = 0;
        m_newest = m_pieces.size();
        for (qsizetype i = m_pieces.size() - 1; i >= 0 && rounds < 2; --i) {
            if (m_pieces[i].kind != PieceKind::Answer || m_pieces[i].isCarried)
                continue;
            m_newest = i;
            ++rounds;
        }
    }

    bool isToBeCut(qsizetype index, bool newestToo) const
    {
        const ConversationPiece &piece = m_pieces[index];
        return piece.kind == PieceKind::Result && !piece.isCarried && piece.tokens > tokensOfLongResult
               && !m_pinned.contains(piece.number) && (newestToo || index < m_newest);
    }

    qint64 tokensOfCut(qsizetype index) const
    {
        const auto &returned = std::get<Returned>(m_conversation.forModel()[index].fact);
        return estimatedTokens(Fact(shortened(returned)));
    }

    /// Tokens that the piece takes when it stays behind the cut.
    qint64 tokensKept(qsizetype index) const
    {
        if (isMemory(m_pieces[index]))
            return 0; // they are put in front anew
        return isToBeCut(index, false) ? tokensOfCut(index) : m_pieces[index].tokens;
    }

    /// Index of the first piece that stays as it stands; -1 when there is no place to cut.
    qsizetype findCut() const
    {
        qsizetype cut = -1;
        int rounds = 0;
        qint64 kept = 0;
        for (qsizetype i = m_pieces.size() - 1; i >= 0; --i) {
            kept += tokensKept(i);
            if (!m_cuts[i])
                continue;
            rounds += m_pieces[i].kind == PieceKind::Answer;
            const bool fits = kept <= m_room / 4 || (rounds <= 2 && kept <= m_room / 2);
            if (cut >= 0 && !fits)
                break;
            cut = i;
        }
        return cut;
    }

    /// Of the newest message of the person's; 0: there is none.
    qint64 lastPrompt() const
    {
        const auto prompt =
            std::find_if(m_pieces.crbegin(), m_pieces.crend(), [](const ConversationPiece &piece) {
                return piece.kind == PieceKind::Prompt && piece.number > 0;
            });
        return prompt == m_pieces.crend() ? 0 : prompt->number;
    }

    Compacted planned(CompactionCause cause, qsizetype cut, bool newestToo) const
    {
        Compacted plan;
        plan.cause = cause;
        plan.through = m_pieces[cut].number - 1;
        plan.tokensBefore = m_conversation.tokens();

        QSet<qint64> carried;
        for (const qint64 number : m_conversation.pinned()) {
            if (number <= plan.through)
                carried.insert(number);
        }
        if (const qint64 prompt = lastPrompt(); prompt > 0 && prompt <= plan.through)
            carried.insert(prompt);
        plan.kept = carried.values();
        std::sort(plan.kept.begin(), plan.kept.end());

        qint64 leftOut = 0;
        for (qsizetype i = 0; i < cut; ++i) {
            const ConversationPiece &piece = m_pieces[i];
            if (isMemory(piece) || carried.contains(piece.number))
                continue;
            leftOut += piece.tokens;
            plan.dropped += piece.number > 0;
        }
        plan.tokensAfter = memoryTokens();
        for (const qint64 number : std::as_const(plan.kept)) {
            if (const Fact *fact = m_conversation.fact(number))
                plan.tokensAfter += estimatedTokens(*fact);
        }
        for (qsizetype i = cut; i < m_pieces.size(); ++i) {
            const bool isCut = isToBeCut(i, newestToo);
            const qint64 left = isCut ? tokensOfCut(i) : tokensKept(i);
            plan.tokensAfter += left;
            if (isCut)
                leftOut += m_pieces[i].tokens - left;
            if (isCut || m_shortenedBefore.contains(m_pieces[i].number))
                plan.shortened.append(m_pieces[i].number);
        }
        plan.tokensAfter += aroundSummary + std::min(mostOfSummary, leftOut / 4);
        return plan;
    }

    const Conversation &m_conversation;
    const QList<ConversationPiece> &m_pieces;
    const qint64 m_total;
    const qint64 m_window;
    const qint64
        m_room; ///< Tokens that the window has, or that there are: what was too long must become less.
    const QList<bool> m_cuts;
    const QSet<qint64> m_pinned;
    QSet<qint64> m_shortenedBefore;
    qsizetype m_newest = 0;
};

} // namespace

QList<bool> possibleCuts(const Conversation &conversation)
{
    const QList<ConversationPiece> &pieces = conversation.pieces();
    QHash<CallId, qsizetype> calledAt;
    QList<qsizetype> lastOf(pieces.size()); // the last piece that belongs to the round of this one
    qsizetype newestAnswer = -1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        lastOf[i] = i;
        const Fact &fact = conversation.forModel()[i].fact;
        if (const auto *message = std::get_if<ModelMessage>(&fact)) {
            newestAnswer = i;
            for (const Block &block : message->blocks) {
                if (const auto *call = std::get_if<ToolCall>(&block))
                    calledAt.insert(call->id, i);
            }
        } else if (const auto *returned = std::get_if<Returned>(&fact)) {
            if (const auto call = calledAt.constFind(returned->call); call != calledAt.cend())
                lastOf[*call] = i;
        }
    }
    if (conversation.isInToolRound() && newestAnswer >= 0)
        lastOf[newestAnswer] = pieces.size();

    QList<bool> cuts(pieces.size(), false);
    qsizetype roundEnds = -1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const ConversationPiece &piece = pieces[i];
        const bool begins = piece.kind == PieceKind::Prompt || piece.kind == PieceKind::Answer;
        cuts[i] = begins && piece.number > 0 && !piece.isCarried && i > roundEnds;
        roundEnds = std::max(roundEnds, lastOf[i]);
    }
    return cuts;
}

Compacted planCompaction(const Conversation &conversation, CompactionCause cause, qint64 window)
{
    return Planning(conversation, window).plan(cause);
}

} // namespace paddock
