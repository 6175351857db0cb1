#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace paddock {

/// Copies the log at \a path byte for byte, up to the end of its last whole line: what is being written is not in it, and
/// its chain still holds as long as the copy is named as the session is. Errors: Io.
Result<void> copyLog(const QString &path, QIODevice &to);

} // namespace paddock
