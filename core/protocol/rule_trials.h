#pragma once

#include "core/protocol/entry.h"

#include <QList>
#include <QString>

namespace paddock {

/// A call of the past, judged again with other rules.
struct RuleTrial {
    qint64 entry = 0; ///< Number of the ModelMessage with the call.
    CallId call;
    QString tool;
    QString target; ///< The command, path or address; one line.
    Decision was = Decision::Ask; ///< How it was judged then.
    Decision now = Decision::Ask; ///< How the rules would judge it.
    QString rule = {}; ///< What would decide.
    bool isTouched = false; ///< One of the rules on trial is what decides, or matches a part of it.

    bool operator==(const RuleTrial &) const = default;
};

/// What rules would have done to the calls of a session.
struct RuleTrials {
    QString id; ///< Of the question.
    QList<RuleTrial> trials = {}; ///< Oldest first.
    QString fault = {}; ///< Why a rule cannot be read; names it. There are no trials then.

    bool operator==(const RuleTrials &) const = default;
};

} // namespace paddock
