#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

namespace paddock {

/// Makes the session file \a path, which must not be there, with all of \a transcript; its folder must be. The file
/// is written as `.new-<session id>-<n>` beside it, waited for until it is on the disk, and renamed. What an end of a
/// process left behind of an earlier one of these is removed. Errors: Invalid when \a path is there or the transcript has no entries;
/// Io, nothing is left then.
Result<void> createLog(const SessionId &session, const QString &path, const Transcript &transcript);

} // namespace paddock
