#pragma once

#include "core/protocol/boundary_report.h"
#include "ui/approvals/mark_sheet.h"

#include <optional>

namespace paddock {

// What a person is told of the boundary. Pure: the report says it, or it is not said.

/// How strong the walls around a session are, at a glance.
struct BoundaryWord {
    Mark mark = Mark::Unknown;
    QString word; ///< Two or three words: "Fenced".
    QString sentence; ///< What that means, and what is missing.

    bool operator==(const BoundaryWord &) const = default;
};

/// Nothing is promised before there is a report, and nothing that a self-test refuted.
BoundaryWord boundaryWord(const std::optional<BoundaryReport> &report);

QList<MarkRow> layerRows(const BoundaryReport &report);
QList<MarkRow> attemptRows(const BoundaryReport &report); ///< What got out comes first.
QList<MarkRow> ruleRows(const BoundaryReport &report, Decision decision);
QList<MarkRow> hostRows(const BoundaryReport &report);
QString hostSentence(const BoundaryReport &report); ///< What the list of hosts means here.
QString testSentence(const BoundaryReport &report); ///< "All 12 attempts were contained."

} // namespace paddock
