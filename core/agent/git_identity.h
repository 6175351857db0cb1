#pragma once

#include "core/base/result.h"

#include <QString>

namespace paddock {

/// Commands behind a fence see nothing of the user's home, so git would not know who commits. This writes a
/// configuration that holds the user's name and address, and nothing else of theirs (no credential helper, no alias),
/// to \a path, and gives the path; an empty one when git or the identity is missing. Blocks for some milliseconds.
Result<QString> writeGitIdentity(const QString &path);

} // namespace paddock
