#pragma once

#include "core/protocol/entry.h"
#include "ui/approvals/mark_sheet.h"

namespace paddock {

// What a person is told of a ruling before answering it, or when asking how a call would be judged. Pure.

Mark markOf(Decision decision);
QString wordOf(Decision decision); ///< "allowed", "denied", "asks".

int askingParts(const Ruling &ruling);

/// One row for each part, in the order of the command; those that are allowed by themselves are quiet.
QList<MarkRow> partRows(const Ruling &ruling, const QString &workspace);

/// What the call says that it touches, and where that really leads.
QList<MarkRow> accessRows(const Ruling &ruling, const QString &workspace);

/// "reason (rule)"; empty when there is neither, or when a part says the same.
QString reasonText(const Ruling &ruling);

} // namespace paddock
