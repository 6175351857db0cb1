#pragma once

#include "core/protocol/context_report.h"
#include "core/protocol/entry.h"

#include <QSet>

#include <array>
#include <optional>

namespace paddock {

/// What is known of one entry that is sent to the model.
struct ConversationPiece {
    enum class Kind {
        Memory, ///< Instructions.
        Summary, ///< What stands for entries that were left out.
        Prompt,
        Answer,
        Result,
        Command, ///< A command line of the person's own, and what it printed.
    };
    Kind kind = Kind::Prompt;
    qint64 number = 0; ///< Of the fact that it shows; 0 for a summary and for instructions put together.
    qint64 tokens = 0; ///< Estimated.
    bool isCarried = false; ///< Kept by a compaction that left out what stood around it.
};
using PieceKind = ConversationPiece::Kind;

/// What the model reads of a session: a fold over its facts, kept as they come. Parts that were rewound away are left
/// out, a Compacted stands for what it replaced, pinned entries and memory files stay. A value, and cheap to copy.
/// Needs nothing but facts, so a log gives the same conversation in every program that opens it.
class Conversation
{
public:
    /// The next fact of the session, from its first on: numbers are counted here.
    void take(const Entry &entry);

    /// To be sent. Grows at its end only, so that providers find its beginning in their caches; begins anew behind a
    /// Compacted and a Rewound.
    const Transcript &forModel() const { return m_sent; }
    /// One for each entry of forModel(), at the same index.
    const QList<ConversationPiece> &pieces() const { return m_pieces; }

    /// Whether the entry of this number counts: it was not rewound away.
    bool isPart(qint64 number) const;
    qint64 entries() const { return m_entries; } ///< Facts taken.
    const QList<qint64> &pinned() const { return m_pinned; } ///< Of those that count, in order.
    /// The newest that counts; null: nothing was left out yet.
    const Compacted *compacted() const { return m_compacted ? &*m_compacted : nullptr; }
    /// The instruction files that hold now, those of nested folders included.
    const InstructionsLoaded &memory() const { return m_memory; }
    /// Estimated tokens of each file in memory().
    const QList<qint64> &memoryTokens() const { return m_memoryTokens; }
    /// The model has called tools that have not all returned, in a turn that goes on: not the time to compact.
    bool isInToolRound() const { return !m_open.isEmpty(); }
    /// The fact of this number when it is one that models read; null for others.
    const Fact *fact(qint64 number) const;

    /// Estimated tokens of what is sent: of one part (System and Tools are none of a conversation's), or of all.
    qint64 tokens(ContextReport::Part part) const { return m_tokens[static_cast<size_t>(part)]; }
    qint64 tokens() const;

    /// What the provider said of the newest request that began like the next one.
    struct Count {
        qint64 tokens = 0; ///< Of that request, system and tools included, and of its answer.
        qsizetype pieces = 0; ///< So many of pieces() are in it.
    };
    std::optional<Count> counted() const { return m_counted; }

private:
    struct Kept {
        qint64 number = 0;
        Entry entry;
    };
    struct Range { ///< Of numbers, both ends included.
        qint64 first = 0;
        qint64 last = 0;
    };

    void keep(const Entry &entry);
    void add(ConversationPiece::Kind kind, qint64 number, Entry entry, bool isCarried = false);
    void addFact(const Kept &kept);
    void fold(const InstructionsLoaded &instructions);
    void rewind(const Rewound &rewound);
    void findPinned();
    void rebuild();
    void addCompacted(const Kept &compacted);
    void bringInstructionsOver(qint64 rewound);

    qint64 m_entries = 0;
    QList<Kept> m_kept; ///< What models read and what changes that, of every part, by number.
    QList<Range> m_parts; ///< The numbers that count, oldest first.
    QList<std::pair<qint64, qint64>> m_rewinds; ///< Number of each Rewound, and what it led to.
    QSet<qint64> m_pins;
    QList<CallId> m_open;
    QString m_provider;
    QString m_model;
    qint64 m_modelSince = 0; ///< Number of the Configured that set it.

    // Folds of the parts that count.
    Transcript m_sent;
    QList<ConversationPiece> m_pieces;
    QList<qint64> m_pinned;
    std::optional<Compacted> m_compacted;
    QList<InstructionsLoaded::File> m_found; ///< By the newest InstructionsLoaded that replaces.
    InstructionsLoaded m_memory;
    QList<qint64> m_memoryTokens;
    std::array<qint64, 5> m_tokens = {};
    std::optional<Count> m_counted;
};

} // namespace paddock
