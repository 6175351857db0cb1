#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace paddock {

/// A second working copy of a repository, with a branch of its own.
struct Worktree {
    QString path; ///< Absolute.
    QString branch; ///< Short name; empty: detached.
    bool isOurs = false; ///< Paddock made it for a session.
    qint64 uncommitted = 0; ///< Files with changes that no commit holds.
    qint64 unmerged = 0; ///< Commits that no other branch holds.
    QString fault = {}; ///< Why it could not be looked at; a sentence.

    bool operator==(const Worktree &) const = default;
};

/// The repository that a workspace lies in.
struct RepositoryState {
    bool isRepository = false;
    QString root = {}; ///< Absolute path of the working copy.
    QString branch = {}; ///< Short name; empty: detached, or no commit yet.
    QString head = {}; ///< Id of the newest commit, in hex; empty: there is none yet.
    QString headTitle = {}; ///< First line of its message.
    bool isWorktree = false; ///< The workspace is in a worktree, not in the main working copy.
    QList<Worktree> worktrees = {}; ///< All but the main one.
    QString fault = {}; ///< Why it could not be read; a sentence.

    bool operator==(const RepositoryState &) const = default;
};

/// How a commit went.
struct CommitOutcome {
    bool ok = false;
    QString commit = {}; ///< Its id in hex.
    QString output = {}; ///< What git and the hooks said.

    bool operator==(const CommitOutcome &) const = default;
};

} // namespace paddock
