#pragma once

#include "core/checkpoints/checkpoints.h"
#include "core/checkpoints/comparison.h"
#include "core/checkpoints/content_pruning.h"
#include "core/checkpoints/content_store.h"
#include "core/checkpoints/file_tree.h"

#include <QSocketNotifier>

#include <atomic>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>

namespace paddock {

/// What Checkpoints does, on the thread where it does it. Made on that thread; every method runs there.
class CheckpointWorker : public QObject
{
    Q_OBJECT

public:
    /// \a waiting counts what Checkpoints has asked for and this has not begun with.
    CheckpointWorker(std::shared_ptr<const WorkspaceRoot> root, CheckpointLimits limits, std::stop_token stop,
                     std::shared_ptr<const std::atomic<int>> waiting);
    ~CheckpointWorker() override;

    Checkpointed begin();
    Changed capture(const CallId &call);
    RewindPlan preview(const Transcript &transcript, qint64 to);
    /// What others changed is told first, when anything is.
    Changed restore(const Transcript &transcript, qint64 to,
                    const std::function<void(const Changed &)> &others);
    /// What others changed is told first, when anything is.
    Changed takeBack(const Since &since, const QList<RevertPart> &parts,
                     const std::function<void(const Changed &)> &others);

    /// Keeps the store in its size, when it may have outgrown it and nobody waits.
    void tidy();

private:
    void remember();
    void countBytes();

    const std::shared_ptr<const WorkspaceRoot> m_root;
    const CheckpointLimits m_limits;
    const std::stop_token m_stop;
    const std::shared_ptr<const std::atomic<int>> m_waiting;
    const QString m_manifest;
    ContentStore m_store;
    FileTree m_tree;
    std::optional<StoreUse> m_use;
    std::unique_ptr<QSocketNotifier> m_notices;
    bool m_isCounted = false; ///< Whether the room in the store is more than a guess.
    qint64 m_roomLeft = std::numeric_limits<qint64>::max(); ///< By the last round of pruning.
    bool m_isRemembered = true; ///< The manifest on the disk is as the tree.
};

} // namespace paddock
