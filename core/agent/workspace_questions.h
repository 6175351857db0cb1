#pragma once

#include "core/files/workspace_root.h"
#include "core/git/worktrees.h"
#include "core/protocol/repository_state.h"
#include "core/protocol/workspace_view.h"

#include <QString>

#include <stop_token>

namespace paddock {

// What a window asks about a workspace, as pure looks at the disk. They block; any thread.

/// The file \a path, relative to the workspace, for people to read: its first 2 MB. Whatever is outside, or is no
/// regular file, is not opened; the remark says so.
FileText shownFile(const WorkspaceRoot &root, const QString &path, std::stop_token stop);

/// The repository that the workspace lies in, and its worktrees with what they hold that is nowhere else. Counts end at
/// 1,000, and no more than 20 worktrees are looked into.
RepositoryState repositoryAround(const WorkspaceRoot &root, const Worktrees &worktrees, std::stop_token stop);

/// Removes the worktree that the workspace is or lies in. Denied while it holds what is nowhere else, unless
/// \a evenIfLost; the message names it.
Result<void> removeOwnWorktree(const WorkspaceRoot &root, const Worktrees &worktrees, bool evenIfLost,
                               std::stop_token stop);

} // namespace paddock
