#pragma once

#include "core/exec/process.h"
#include "core/hooks/hook_runner.h"

#include <QByteArray>
#include <QList>

namespace paddock {

/// How one command hook ended and what it wrote.
struct HookEnd {
    QString command;
    ProcessEnd end;
    QByteArray output;
    QByteArray error;
    bool wroteTooMuch = false; ///< Then output or error is cut and means nothing.
};

/// What one hook said. Exit 0: the JSON on standard output, if it begins with "{"; exit 2: no, with standard error as
/// the reason. All else is a failure, and a failed hook of PreToolUse denies. One of PostToolUse comes too late to
/// deny: what it objects to becomes context for the model, and its failure stands in the reason, without a decision.
HookOutcome answerOf(HookPoint point, const HookEnd &end);

/// The answer of a hook that could not be run at all.
HookOutcome failureOf(HookPoint point, const QString &command, const QString &what);

/// What all of them said together, in the order of the settings: the strictest word, the first one who said it, all
/// contexts. Two hooks that rewrite the input differently deny.
HookOutcome strictest(const QList<HookOutcome> &answers);

} // namespace paddock
