#pragma once

#include "core/agent/compaction_review.h"
#include "core/protocol/context_report.h"

#include <QJsonObject>

namespace paddock {

/// What fills the model's context, as a table for people at a terminal.
QString contextText(const ContextReport &report);

/// What a compaction kept, cut and left out, a line for each entry; of each kind the first 40.
QString reviewText(const CompactionReview &review);

/// The same as contextText() for programs.
QJsonObject toJson(const ContextReport &report);

} // namespace paddock
