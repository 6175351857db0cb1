#pragma once

#include "core/base/result.h"
#include "core/store/log_scan.h"

namespace paddock {

/// Makes the locked session file behind \a descriptor end with its last readable line. What stood behind it is
/// first copied to `<path without .jsonl>.torn-<n>` and waited for until it is on the disk. \a scan is what
/// scanLog() found; its goodEnd is then the file's size. Gives what was done; nothing when nothing had to be. Errors: Io;
/// the session file is then unchanged.
Result<std::optional<Repaired>> repairLog(int descriptor, const QString &path, LogScan &scan);

} // namespace paddock
