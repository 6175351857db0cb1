#pragma once

#include "core/base/file_descriptor.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace paddock {

/// Says, as long as it lives and this process does, that a session works with the store in a folder: what it used since
/// is not pruned, nor what the manifest of its workspace names.
class StoreUse
{
public:
    /// \a manifest is the file name of the workspace's manifest.
    StoreUse(const QString &folder, const QString &manifest);
    ~StoreUse();
    StoreUse(const StoreUse &) = delete;
    StoreUse &operator=(const StoreUse &) = delete;

private:
    QString m_path;
    FileDescriptor m_lock;
};

/// What a round of pruning found and left.
struct PruningResult {
    qint64 bytes = 0; ///< Of all contents that are left.
    qint64 removed = 0; ///< Contents.
};

/// Brings the store in \a folder down to eight tenths of \a mostBytes when it holds more than nine: removes contents that no
/// manifest names, the longest unused first; when that is not enough, forgets manifests of workspaces that no session
/// works in, the oldest first, and their contents. Waits for nobody: nothing when somebody is just keeping something,
/// or \a isWanted says that the thread is needed.
std::optional<PruningResult> pruneContents(const QString &folder, qint64 mostBytes,
                                           const std::function<bool()> &isWanted);

} // namespace paddock
