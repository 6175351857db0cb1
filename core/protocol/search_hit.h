#pragma once

#include "core/protocol/session_summary.h"

#include <QList>

namespace paddock {

/// One place where the words that were searched for stand.
struct SearchHit {
    SessionSummary session;
    qint64 entry = 0; ///< Number of the entry, from 1.
    QDateTime at;
    /// title, user, model, thinking, call, result, instructions, summary, changed, error, notice or other.
    QString kind;
    QString excerpt; ///< One line around the first place.
    struct Mark {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Mark &) const = default;
    };
    QList<Mark> marks; ///< Where the words stand in the excerpt.

    bool operator==(const SearchHit &) const = default;
};

} // namespace paddock
