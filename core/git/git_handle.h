#pragma once

#include "core/base/error.h"

#include <git2.h>

#include <memory>

namespace paddock {

/// Frees what libgit2 gave.
template<auto free>
struct GitFree {
    template<typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using RepositoryHandle = std::unique_ptr<git_repository, GitFree<git_repository_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, GitFree<git_reference_free>>;
using CommitHandle = std::unique_ptr<git_commit, GitFree<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, GitFree<git_tree_free>>;
using BlobHandle = std::unique_ptr<git_blob, GitFree<git_blob_free>>;
using IndexHandle = std::unique_ptr<git_index, GitFree<git_index_free>>;
using ObjectsHandle = std::unique_ptr<git_odb, GitFree<git_odb_free>>;
using ConfigHandle = std::unique_ptr<git_config, GitFree<git_config_free>>;
using ConfigWalkHandle = std::unique_ptr<git_config_iterator, GitFree<git_config_iterator_free>>;
using WalkHandle = std::unique_ptr<git_revwalk, GitFree<git_revwalk_free>>;
using WorktreeHandle = std::unique_ptr<git_worktree, GitFree<git_worktree_free>>;
using BranchWalkHandle = std::unique_ptr<git_branch_iterator, GitFree<git_branch_iterator_free>>;

/// Makes libgit2 ready, once for the process: it reads no configuration but the repository's own, and looks at
/// repositories whoever owns them, because nothing of them is run. Any thread.
void useGitLibrary();

/// Why libgit2 did not do what it was asked for last, on this thread; in its words.
QString gitReason();

} // namespace paddock
