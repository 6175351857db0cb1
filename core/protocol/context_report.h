#pragma once

#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

/// What fills the model's context, part by part: tokens, by the provider's count where it has counted, else
/// estimated.
struct ContextReport {
    enum class Part {
        System, ///< Who the agent is and how it works.
        Tools, ///< Their descriptions.
        Memory, ///< CLAUDE.md, AGENTS.md and the like.
        Files, ///< What tools brought in: results of calls.
        Turns, ///< What people and the model said, calls included.
    };
    struct Share {
        Part part = Part::Turns;
        qint64 tokens = 0;

        bool operator==(const Share &) const = default;
    };
    struct MemoryFile {
        QString path;
        QString origin; ///< As InstructionsLoaded has it.
        qint64 tokens = 0;

        bool operator==(const MemoryFile &) const = default;
    };
    QList<Share> shares; ///< Each part once, in the order above. They add up to tokens.
    qint64 tokens = 0; ///< Of the next request, without what is newly typed.
    /// Whether tokens rests on the model's own count of an earlier request. The shares are always estimates, scaled to
    /// tokens.
    bool isCounted = false;
    qint64 window = 0; ///< The model's context; 0: not known.
    qint64 threshold = 0; ///< Tokens from which on the conversation is compacted by itself; 0: never.
    QList<MemoryFile> memory;
    QList<qint64> pinned; ///< Numbers of entries.
    // What a compaction asked for now would do.
    Compacted next; ///< Without a summary; through is 0 when there is nothing to compact.

    bool operator==(const ContextReport &) const = default;
};

} // namespace paddock
