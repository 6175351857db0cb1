#pragma once

#include "core/base/result.h"
#include "core/git/repository.h"
#include "core/protocol/repository_state.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace paddock {

/// A worktree that was made for a session. What is known of it lies outside of it, where nothing that works in it can
/// write.
struct OwnWorktree {
    QString path; ///< Its working copy, canonical.
    QString name; ///< As the repository calls it.
    QString branch; ///< That it was made with.
    QString commonFolder; ///< Of the repository, canonical: `.git` of its main working copy.

    bool operator==(const OwnWorktree &) const = default;
};

/// The worktrees that sessions work in, in a folder of Paddock's own: `<folder>/<repository>-<branch>`, with a note of
/// each in `<folder>/.notes`. Made and removed with libgit2, so no hook and no filter runs. Blocks; any thread.
class Worktrees
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Worktrees)

public:
    /// Touches nothing; the folder is made with the first worktree.
    explicit Worktrees(QString folder);

    /// A new branch at the newest commit of the repository that \a workspace lies in, and a worktree that has it. Gives
    /// what corresponds to the workspace in it. An Error says what is missing: a repository, a commit, another name.
    Result<QString> make(const QString &workspace, const QString &branch) const;

    /// The one that \a workspace, canonical, is or lies in.
    std::optional<OwnWorktree> holding(const QString &workspace) const;

    /// All but the main one of \a repository, without counts.
    QList<Worktree> of(const Repository &repository) const;

    /// Removes working copy and registration, and its branch with \a andBranch. The note stays, so that the session's
    /// folder is still known as what it was, and no other worktree gets it.
    Result<void> remove(const OwnWorktree &worktree, bool andBranch) const;

private:
    QString notePath(const QString &name) const;
    std::optional<OwnWorktree> noted(const QString &name) const;
    QString freeName(const Repository &repository, const QString &branch) const;
    Result<void> note(const OwnWorktree &worktree) const;

    const QString m_folder;
};

} // namespace paddock
