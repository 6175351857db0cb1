#pragma once

#include "core/base/result.h"
#include "core/git/git_handle.h"
#include "core/protocol/repository_state.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <sys/stat.h>

#include <memory>
#include <optional>
#include <stop_token>

namespace paddock {

/// What the newest commit holds under one name.
struct HeadFile {
    enum class Kind { File, Link, Submodule };
    Kind kind = Kind::File;
    QByteArray id; ///< Of the blob, in hex.
    bool isExecutable = false;
};

/// The repository that a folder lies in, looked at with libgit2: nothing that it carries is run, neither hooks nor
/// filters nor a monitor, and nothing is written. A repository that claims a folder which is not its own, with a forged
/// `.git` file or configuration, is refused. Belongs to one thread.
class Repository
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Repository)

public:
    /// The one that \a folder, absolute and canonical, lies in. NotFound when it lies in none; Invalid when what is
    /// there cannot be used, with the reason.
    static Result<Repository> around(const QString &folder);

    const QByteArray &root() const { return m_root; } ///< Of the working copy; canonical.
    const QByteArray &way() const { return m_way; } ///< From there to the folder: "src/lib", or empty.
    QByteArray gitFolder() const; ///< Canonical; of a worktree its own part.
    QByteArray commonFolder() const; ///< Canonical; what all worktrees share.
    bool isWorktree() const { return git_repository_is_worktree(m_handle.get()) == 1; }
    git_repository *handle() const { return m_handle.get(); }

    /// All but the worktrees.
    RepositoryState state() const;

    QString head() const; ///< Id of the newest commit; empty: there is none yet.
    bool hasBranch(const QString &name) const;

    /// What the newest commit holds below the folder, by path relative to the folder. Nothing of an unborn branch.
    Result<QMap<QByteArray, HeadFile>> headFiles(std::stop_token stop) const;

    /// The size of a blob; -1 when it is not here.
    qint64 sizeOf(const HeadFile &file) const;
    /// A file as a checkout would write it under \a path, which is relative to the folder: with the line ends that the
    /// newest commit's attributes ask for. Io when the blob cannot be read.
    Result<QByteArray> contentOf(const HeadFile &file, const QByteArray &path) const;
    /// Whether git passes this file through a program between working copy and commit, so that the two cannot be
    /// compared here.
    bool isFiltered(const QByteArray &path) const;

    /// Whether git itself noted this file as the newest commit has it, and it was not touched since.
    bool isSurelyUnchanged(const QByteArray &path, const HeadFile &file, const struct stat &now) const;
    bool isTracked(const QByteArray &path) const; ///< By the index. \a path is relative to the folder.

    /// Commits that \a branch holds and no other branch does; at most \a most.
    qint64 unmerged(const QString &branch, qint64 most) const;

    /// Keys of the repository's configuration that name programs which a commit would run beside hooks.
    QStringList filterPrograms() const;
    /// Where hooks are taken from in place of the repository's own folder; empty: there.
    QString hooksPath() const;

private:
    Repository() = default;
    static QString faultIn(const QByteArray &gitFolder);
    bool isItsOwn() const;
    QByteArray whole(const QByteArray &path) const { return m_way.isEmpty() ? path : m_way + '/' + path; }
    QString setting(const char *key) const;

    RepositoryHandle m_handle;
    IndexHandle m_index; ///< Null: there is none.
    qint64 m_indexNs = 0; ///< When it was written.
    QByteArray m_root;
    QByteArray m_way;
};

} // namespace paddock
