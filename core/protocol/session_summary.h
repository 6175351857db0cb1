#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

namespace paddock {

/// One line of a list of sessions.
struct SessionSummary {
    SessionId id;
    QString workspace;
    QString title; ///< As a person gave it; else the first words of the first prompt.
    QString model;
    QDateTime started; ///< UTC.
    QDateTime changed; ///< UTC.
    qsizetype entries = 0;
    bool isPinned = false;
    bool isArchived = false;
    QStringList tags = {};
    SessionId forkedFrom = {}; ///< Empty: it is no fork.
    QString source = {}; ///< Empty: Paddock's own. Else whose it is, and it can only be read: "claude-code".

    bool operator==(const SessionSummary &) const = default;
};

} // namespace paddock
