#pragma once

#include "core/protocol/workspace_view.h"

#include <QDateTime>

namespace paddock {

class TranscriptModel;

/// A prompt of a person, as a place to go back to.
struct TurnPlace {
    qint64 before = 0; ///< Number of the last entry before it: what the files were after that.
    QDateTime at; ///< UTC.
    QString prompt; ///< Its first line, safe to look at.

    bool operator==(const TurnPlace &) const = default;
};

/// The turns of a conversation, newest first, at most \a most.
QList<TurnPlace> turnPlaces(const TranscriptModel &transcript, qsizetype most);

/// "10:02", or with the day when that is not today.
QString shortTime(const QDateTime &at, const QDateTime &now);

} // namespace paddock
