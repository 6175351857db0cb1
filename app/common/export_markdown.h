#pragma once

#include "app/common/export_text.h"

namespace paddock {

/// A session as one Markdown document: turns as headings, every call with its rulings and its result folded in a details
/// block. Pictures are named, not included. What the model said stands as it said it.
QString markdownOf(const ExportedSession &session);

} // namespace paddock
