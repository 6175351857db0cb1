#pragma once

#include <QJsonArray>
#include <QString>

namespace paddock {

/// What changed between two texts, line by line, as the Claude Code CLI writes it: hunks {"oldStart", "oldLines",
/// "newStart", "newLines", "lines"} with three lines of context; each line begins with " ", "-" or "+", and
/// "\ No newline at end of file" follows a last line that lacks it. Line numbers count from 1; the start is one
/// less for a side without lines, as in unified diffs.
/// The shortest script is looked for where that is cheap; beyond some thousand changed lines, one hunk that
/// replaces all of them.
QJsonArray lineDiff(const QString &before, const QString &after);

} // namespace paddock
