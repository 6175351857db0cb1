#pragma once

#include "core/files/fenced_places.h"

#include <QStringList>

#include <stop_token>

namespace paddock {

/// What a fence has to know of a workspace's content, as far down as it goes.
struct WorkspaceScan {
    /// Nested repositories and nested configuration of editors and agents: as fencedPlaces(), but anywhere.
    QList<FencedPlace> places;
    QStringList pinned; ///< Nested folders that must not be moved away.
    /// Files that have a name outside the workspace too (hard links): what is written here is written there.
    QStringList shared;
    bool isWhole = true; ///< False when there was more than could be looked at or listed.

    bool operator==(const WorkspaceScan &) const = default;
};

/// Walks the workspace whose folder is \a folder (O_PATH or readable). Follows no link. Looks at 200,000 names at most
/// and lists 200 of each kind. For a thread of its own: takes about a second for 200,000 files.
WorkspaceScan scanWorkspace(int folder, const std::stop_token &stop = {});

} // namespace paddock
