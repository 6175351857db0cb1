#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// What a compaction does or did to what the model reads, a line for each entry, for people.
struct CompactionReview {
    struct Line {
        qint64 number = 0; ///< Of the entry; 0: a file of instructions.
        QString text; ///< Who and how it begins, on one line.

        bool operator==(const Line &) const = default;
    };
    QList<Line> kept;
    QList<Line> shortened;
    QList<Line> dropped;

    bool operator==(const CompactionReview &) const = default;
};

/// \a before: the session's facts without the Compacted and what came after it.
CompactionReview review(const Compacted &compacted, const Transcript &before);

} // namespace paddock
