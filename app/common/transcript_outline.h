#pragma once

#include "core/llm/catalogue.h"
#include "core/usage/cost.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace paddock {

/// A call and all that came of it.
struct OutlinedCall {
    ToolCall call;
    QList<Ruling> rulings; ///< A question and its answer are two.
    QList<Reached> reached;
    std::optional<Returned> returned; ///< Nothing: it did not come back, or the log ends before.
    qint64 returnedAs = 0; ///< Number of that entry; 0: none.
};

/// From one prompt to the next.
struct OutlinedTurn {
    qint64 first = 0; ///< Numbers of its entries, from 1.
    qint64 last = 0;
    QString prompt; ///< Empty: before the first.
    QDateTime began;
    QDateTime ended;
    int calls = 0;
    Usage usage;
    Cost cost;
};

/// What exporters need beside the entries: where turns begin, and which entries belong to which call. Points at nothing:
/// a copy of what it read.
struct TranscriptOutline {
    QList<OutlinedTurn> turns; ///< In order, without gaps.
    QHash<qint64, QList<OutlinedCall>> calls; ///< By the number of the answer that made them, in its order.
    QSet<qint64> folded; ///< Numbers of the entries that are told with their call.
    Usage usage; ///< Of the session; what a fork copied counts where it was spent.
    Cost cost;
};

TranscriptOutline outlineOf(const SessionId &session, const Transcript &transcript,
                            const Catalogue &catalogue);

} // namespace paddock
