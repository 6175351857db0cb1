#pragma once

#include "ui/transcript/part.h"

namespace paddock {

/// Cuts Markdown into pieces that can be laid out one by one: fenced code becomes Code, the rest Prose, cut at
/// blank lines between which nothing hangs together (no list, quote or table goes on). While a text grows, all
/// pieces but the last stay equal, so only the last has to be laid out anew. An open fence at the end is Code.
QList<Part> markdownSegments(const QString &markdown);

} // namespace paddock
