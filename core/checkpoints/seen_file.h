#pragma once

#include "core/base/file_descriptor.h"
#include "core/checkpoints/content_store.h"
#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"

namespace paddock {

/// What stands under one name, as it was looked at.
struct SeenFile {
    enum class What {
        Absent,
        File,
        Link,
        Folder,
        Other, ///< A pipe, a socket, a device: never opened.
        Unknown, ///< The system does not say.
    };
    What what = What::Absent;
    FileStamp stamp;
    int mode = 0; ///< Permission bits; 0 of a link.
    QByteArray hash; ///< SHA-256, raw; empty: not known, see whyNotKept.
    bool isSettled = false; ///< The next change is sure to move the stamp.
    bool isShared =
        false; ///< It has another name (a hard link), so it can change without this one being touched.
    QString whyNotKept;

    /// As facts have it: Absent also for what is neither a file nor a link.
    FileState state() const;
};

/// What fstatat() says of \a name in \a folder, without its content.
SeenFile statFile(int folder, const QByteArray &name);

/// Completes statFile(): reads a file of at most \a most bytes, or a link's target, and keeps it in \a store. Without a
/// store it is only hashed. No link is followed. What cannot be read or is too large has no hash.
SeenFile readFile(SeenFile seen, int folder, const QByteArray &name, qint64 most, ContentStore *store);

} // namespace paddock
