#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/rewind_plan.h"

#include <optional>

namespace paddock {

/// A message that one can go back to.
struct RewindTarget {
    qint64 number = 0; ///< Of its entry.
    QDateTime at;
    QString text; ///< The first words.
    qsizetype files = 0; ///< Changed since, by calls.
    bool counts = true; ///< False: it was rewound away; files can be brought back to it all the same.
};

QList<RewindTarget> rewindTargets(const Transcript &transcript);

/// Entries behind \a to that are part of the conversation.
qint64 countingEntriesBehind(const Transcript &transcript, qint64 to);

// What `paddock rewind` prints: whole lines, everything from logs made visible; and the same as one JSON line.

QString rewindTargetsText(const QList<RewindTarget> &targets);
QString rewindTargetsJson(const SessionId &session, const QList<RewindTarget> &targets);
QString rewindPlanText(const RewindPlan &plan);
QString rewindPlanJson(const SessionId &session, const RewindPlan &plan);
QString rewindDoneText(const RewindPlan &plan, const std::optional<Changed> &done, bool conversation);
QString rewindDoneJson(const SessionId &session, const RewindPlan &plan, const std::optional<Changed> &done);

} // namespace paddock
