#pragma once

#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"
#include "core/protocol/rewind_plan.h"
#include "core/protocol/workspace_view.h"

#include <QObject>

#include <memory>
#include <optional>

namespace paddock {

struct Since;

/// How much is kept, and where.
struct CheckpointLimits {
    QString folder; ///< Where contents and manifests of all workspaces lie; never inside a workspace.
    qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; ///< Of all kept contents together.
    qint64 mostFileBytes = 10 * 1024 * 1024; ///< A larger file is noticed and not kept.
};

/// Knows the files of one workspace in every state that a session gave them, and can bring them back. Contents lie in a
/// store of its own, by their hash; which change came from which call stands in the session's facts. Everything that
/// takes time happens on a thread of its own; signals come on the thread this lives on, never from within a call.
///
/// Never touches .git. Leaves alone what ignore rules name. Belongs to one session; several may watch one workspace.
class Checkpoints : public QObject
{
    Q_OBJECT

public:
    Checkpoints(std::shared_ptr<const WorkspaceRoot> root, CheckpointLimits limits,
                QObject *parent = nullptr);
    ~Checkpoints() override;

    /// Takes in the workspace as it is. covered() follows; idle() when it is done. Begin before anything else.
    void begin();

    /// Whether something is under way that the next change must wait for.
    bool isBusy() const;

    /// Looks for what changed since the last look. captured() follows when anything did, idle() in any case. \a call is
    /// the one that has just returned; empty: whatever is found is somebody else's doing.
    void capture(const CallId &call);

    /// What bringing the files back to how they were after entry \a to of \a transcript would do. previewed() follows.
    void preview(const Transcript &transcript, qint64 to);

    /// Does it. First whatever others changed is captured, so that it can be brought back too. restored() follows. A
    /// file that cannot be brought back is named in the remark, and the others are.
    void restore(const Transcript &transcript, qint64 to);

    /// Takes \a parts of what changed \a since back. First whatever others changed is captured. takenBack() follows. A
    /// part that cannot be taken back is named in the remark, and the others are.
    void takeBack(const Since &since, const QList<RevertPart> &parts);

signals:
    void covered(const paddock::Checkpointed &checkpointed); ///< Once for each begin().
    void captured(const paddock::Changed &changed);
    void idle();
    void previewed(const paddock::RewindPlan &plan);
    void restored(const paddock::Result<paddock::Changed> &changed);
    void takenBack(const paddock::Changed &changed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
