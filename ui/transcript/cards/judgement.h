#pragma once

#include "core/protocol/entry.h"
#include "ui/transcript/part.h"

namespace paddock {

// Words for how calls were judged and what came of it. All of them are for people and safe to look at.

QString labelOf(GrantScope scope); ///< "for this session", "in this folder, always": goes on from "allowed".
QString judgeOf(const Ruling &ruling); ///< "a rule, Bash(make *)", "you, for this session".
QString verdictOf(const Ruling &ruling); ///< "Allowed by a rule, Bash(make *)".
QString judgementOf(const Ruling &ruling); ///< The verdict, then the reason.
QString grantText(const Granted &granted); ///< "Allowed for this session: Bash(make *)".

/// What a person is told of hosts that a command tried: the refused ones, or the others. None: nothing.
QList<Part> reachedParts(const QList<Reached> &reached, Decision decision);

} // namespace paddock
