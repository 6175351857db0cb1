#pragma once

#include "core/protocol/context_report.h"

#include <QJsonObject>

namespace paddock {

/// What fills the model's context, as a table for people at a terminal.
QString contextText(const ContextReport &report);

/// The same for programs.
QJsonObject toJson(const ContextReport &report);

} // namespace paddock
