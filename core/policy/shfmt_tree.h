#pragma once

#include "core/policy/shell_reading.h"

#include <QByteArray>

namespace paddock {

/// Reads the syntax tree that `shfmt -tojson` wrote of \a text. Node types that are not known here make the reading
/// Unavailable: what a newer grammar means cannot be guessed. Operators are numbers that differ between versions, so
/// they are read from the text, at their places.
ShellReading readShfmtTree(const QByteArray &json, const QString &text);

} // namespace paddock
