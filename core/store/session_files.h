#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/open_file.h"

#include <QString>

namespace paddock {

// What the store does to files and folders, on the level of the system. Every error is Io with a sentence for people
// unless said otherwise.

/// Like mkdir -p, but each folder that is missing becomes the owner's alone.
Result<void> makeSessionsFolder(const QString &directory);

/// The sentence for an errno at opening, reading or renaming \a path.
Error sessionFileError(const QString &path, int failure);

enum class Missing { Make, Leave };

/// Opens a session's file for reading and for writing at its end, and locks it against every other opener. What is open
/// then is what \a path names: a file that was removed or moved in between is not it. Errors: Io; with Missing::Leave
/// NotFound when there is none.
Result<OpenFile> openLocked(const SessionId &session, const QString &path, Missing missing);

/// Gives a file another name in the same file system. 0, or the errno; EEXIST when there is a file of this name
/// already, which is never replaced.
int moveWithoutReplacing(const QString &from, const QString &to);

/// Waits until the names in a folder are on the disk. 0, or the errno. A file system that cannot do this keeps names
/// safe by other means or not at all; that is no failure.
int syncFolder(const QString &folder);

} // namespace paddock
