#pragma once

#include "core/base/result.h"
#include "core/files/workspace_root.h"

#include <QByteArray>

#include <stop_token>

namespace paddock {

/// A whole file, read in one go.
struct FileContent {
    QByteArray bytes;
    FileStamp stamp; ///< As it stood before the first byte was read.
    bool changed = false; ///< Somebody wrote to it in the meantime; the bytes may be a mixture.
};

/// Reads at most \a most bytes of a regular file; ErrorKind::Invalid when it is larger, Cancelled when \a stop
/// was requested.
Result<FileContent> readWhole(const WorkspaceRoot &root, const Place &place, qint64 most,
                              std::stop_token stop = {});

/// Up to \a most bytes from where \a file stands, fewer at its end. Waits for no one: made for regular files.
Result<QByteArray> readSome(int file, qint64 most);

} // namespace paddock
