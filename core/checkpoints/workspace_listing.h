#pragma once

#include "core/files/workspace_root.h"
#include "core/protocol/workspace_view.h"

#include <QByteArrayList>

#include <stop_token>

namespace paddock {

/// The names of a workspace's files and links, without what ignore rules name, .git, and folders with a CACHEDIR.TAG.
struct WorkspaceListing {
    QByteArrayList files; ///< Relative to the workspace, sorted by their bytes. Each is valid UTF-8.
    QByteArrayList repositories; ///< Folders with a .git of their own.
    qint64 unnamed = 0; ///< Left out because their names are no UTF-8.
    qint64 unreadable = 0; ///< Folders that could not be listed.
    bool isWhole = true; ///< False: it was stopped, or there are more than were wanted.
};

/// Lists at most \a most of them. Opens folders only, one by one beneath the workspace, and follows no link. Blocks; any
/// thread.
WorkspaceListing listWorkspace(const WorkspaceRoot &root, qint64 most, std::stop_token stop);

/// As people get it.
FileList fileListOf(const WorkspaceListing &listing);

} // namespace paddock
