#pragma once

#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

// What a model reads of a conversation that was shortened. English, for the model.

/// In place of what was left out.
QString compactedText(const Compacted &compacted);

/// A kept entry, apart from those that stood around it: a prompt as it is, answers and results as told by a prompt.
/// \a call is the call of a result, where it is known.
UserMessage carriedMessage(const Fact &fact, const ToolCall *call);

/// \a text with its middle left out, and a line in its place that says so; unchanged when that would gain nothing.
QString withoutMiddle(const QString &text, qsizetype head, qsizetype tail);

/// A result with head and tail of its text, and without its pictures.
Returned shortened(const Returned &returned);

/// Whether shortened() is worth it: estimated tokens from which on a result is long.
inline constexpr qint64 tokensOfLongResult = 1'000;

/// Asks the model for a summary. \a wish is what the person wants kept in mind; may be empty.
QString summarisingText(const QString &wish);

} // namespace paddock
