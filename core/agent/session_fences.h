#pragma once

#include "core/agent/boundary.h"
#include "core/agent/escape_test.h"
#include "core/files/workspace_scan.h"
#include "core/git/worktrees.h"
#include "core/protocol/entry.h"
#include "core/tools/tool.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace paddock {

/// The fences of one session: made for each call from what the machine can hold and what a person allowed this call.
/// Hears what fenced commands try to reach, and tells each decision about it once for each call.
class SessionFences : public QObject
{
    Q_OBJECT

public:
    /// \a boundary may be null: then nothing is fenced, and the policy must say so. It outlives this.
    SessionFences(Boundary *boundary, std::shared_ptr<const WorkspaceRoot> root, QObject *parent = nullptr);
    ~SessionFences() override;

    /// Whether it is known what can stand. When not, known() comes.
    bool isKnown() const { return !m_boundary || (m_boundary->isKnown() && m_scan); }
    FenceStanding standing() const;
    Boundary *boundary() const { return m_boundary; }

    /// \a context with the fences for the call that \a ruling allowed.
    ToolContext around(ToolContext context, const Ruling &ruling);

    /// For hooks of the user's; \a command may name files that the fence then lets it read.
    std::shared_ptr<const Fence> aroundHook(const QString &command);

    std::shared_ptr<const Fence> aroundParser() const;

    /// For git of a person's own commit, without a network. \a gitFolder, canonical, is what git writes to when it lies
    /// outside of the workspace, which is then only read; empty: git works in the workspace. Null when nothing can stand.
    std::shared_ptr<const Fence> aroundCommit(const QString &gitFolder) const;

    /// The workspace is or lies in a worktree that was made for the session: commands may read its repository.
    void beginIn(const OwnWorktree &worktree);

    /// All but the rules.
    BoundaryReport report() const;

    /// Begins to try to get out of a fence like that of commands, in each way that is known. known() comes when it ends.
    /// Nothing happens while one runs.
    void testEscapes();

signals:
    void known(); ///< What can stand here is known now, or was tested anew.
    void reached(const paddock::Reached &what);

private:
    void scan();
    Boundary::Opening opening(QStringList lifted, QStringList readable) const;
    BoundaryLayer pathLayer() const;
    BoundaryLayer contentLayer() const;
    OpenGate gateOf(const CallId &call);
    QStringList liftedBy(const Ruling &ruling) const;

    Boundary *const m_boundary;
    const std::shared_ptr<const WorkspaceRoot> m_root;
    const std::shared_ptr<const FileDescriptor> m_folder;
    QStringList m_repository; ///< What commands may read of it outside of the workspace.
    bool m_isLinked = false; ///< The workspace's .git is a file that names the repository.
    std::unique_ptr<EscapeTest> m_test; ///< Null when none runs.
    std::optional<WorkspaceScan> m_scan; ///< Nothing until it is done.
    QList<EscapeAttempt> m_attempts; ///< Of the last one.
    std::stop_source m_stopScan;
    QThreadPool m_pool; // its end waits for the scan
};

} // namespace paddock
