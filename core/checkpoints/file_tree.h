#pragma once

#include "core/checkpoints/content_store.h"
#include "core/checkpoints/folder_watch.h"
#include "core/checkpoints/ignore_rules.h"
#include "core/checkpoints/seen_file.h"
#include "core/files/path_resolver.h"
#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <stop_token>

namespace paddock {

/// What is remembered of one file or link.
struct FileRecord {
    FileStamp stamp;
    FileState::Kind kind = FileState::Kind::Absent;
    int mode = 0;
    QByteArray hash; ///< SHA-256, raw; empty: not kept.
    bool isSettled = false; ///< While the stamp is the same, so is the file.
    bool isShared = false; ///< See SeenFile.

    FileState state() const;
};

/// A workspace between two sessions.
struct Manifest {
    QHash<QByteArray, FileRecord> files; ///< By path relative to the workspace.
    QSet<QByteArray> made; ///< Folders that appeared while somebody watched.
};

/// How much was asked of the file system; for tests and benchmarks.
struct TreeEffort {
    qint64 listed = 0; ///< Folders.
    qint64 looked = 0; ///< Names whose stamp was asked for.
    qint64 read = 0; ///< Files and links whose content was.
};

/// The files of a workspace that can be brought back: which there are, and what is in them. takeIn() looks at all of
/// them; capture() only at the names that the kernel has told of since (all of them again when it lost count). Files are
/// reached by descriptor from the workspace's own, and no link is followed.
///
/// Not taken in: .git, what ignore rules name, folders with a CACHEDIR.TAG, names that are no UTF-8. As with git, rules
/// say which files come in; one that is in stays in. A file that comes in because rules changed has not been created by
/// anybody, and is no change.
///
/// Belongs to one thread.
class FileTree
{
    Q_DECLARE_TR_FUNCTIONS(paddock::FileTree)

public:
    struct Limits {
        qint64 mostFileBytes = 0; ///< Of one that is kept.
        qint64 mostBytes = 0; ///< Of all that are kept.
        qint64 mostFiles = 500'000; ///< When there are more, folders are left out whole.
    };
    /// \a store outlives this.
    FileTree(std::shared_ptr<const WorkspaceRoot> root, ContentStore &store, Limits limits,
             std::stop_token stop);
    ~FileTree();

    /// Takes in everything. What \a remembered knows and the stamp confirms is not read.
    Checkpointed takeIn(const Manifest &remembered);

    /// What is not as it was at the last look, by path; cause and call are not set. Ends early when stopped, with
    /// isWhole false. Nothing before takeIn().
    Changed capture();

    /// Remembers one file as it is now, so that it is no change. For whoever changed it and says so himself.
    void accept(const QByteArray &path);

    /// Takes the kernel's notices over, so that its queue does not run full. Cheap.
    void drain();
    int watchDescriptor() const { return m_watch.descriptor(); }

    /// Whether this folder appeared while it was watched.
    bool hasMade(const QByteArray &folder) const { return m_made.contains(folder); }

    Manifest manifest() const;
    const TreeEffort &effort() const { return m_effort; }
    qint64 unwatchedFolders() const { return m_unwatched.size(); }

private:
    using Inode = std::pair<quint64, quint64>; ///< Device and number.
    struct Folder {
        quint64 device = 0;
        quint64 inode = 0;
        int watch = -1;
        QHash<QByteArray, FileRecord> files = {};
        QSet<QByteArray> folders = {}; ///< Those that were taken in.
        QSet<QByteArray> passedOver = {}; ///< Those that were there and could not be.
    };
    /// A folder that is to be listed.
    struct Errand {
        QByteArray path;
        bool isSilent = false; ///< What is found first is no change.
        bool isDeep = false; ///< Folders that are known are listed too.
    };

    static QByteArray wholePath(const QByteArray &path, const QByteArray &name);
    FileDescriptor openFolder(const QByteArray &path) const;
    void list(const Errand &errand);
    void listAll();
    bool loadRules(int folder, const QByteArray &path);
    bool isCache(int folder, const QSet<QByteArray> &names) const;
    void visit(int folder, const QByteArray &path, const QByteArray &name, const Errand &errand);
    void visitFolder(const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                     const Errand &errand);
    void visitFile(int folder, const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                   const Errand &errand);
    void update(int folder, const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                bool isSilent);
    std::optional<FileRecord> knownElsewhere(const QByteArray &whole, const SeenFile &seen) const;
    bool wasIgnored(const QByteArray &whole, bool isFolder) const;
    void lookAtDirty();
    void lookAtShared();
    void removeFile(const QByteArray &path, const QByteArray &name);
    void removeFolder(const QByteArray &path);
    void passOver(const QByteArray &path);
    void watch(int folder, const QByteArray &path);
    void note(const QByteArray &whole, const FileState &before, const FileState &after);
    void leaveOut(const QByteArray &whole);
    Changed changes();

    const std::shared_ptr<const WorkspaceRoot> m_root;
    const PathResolver m_resolver;
    ContentStore &m_store;
    const Limits m_limits;
    const std::stop_token m_stop;
    FolderWatch m_watch;

    QHash<QByteArray, Folder> m_folders; ///< By path; empty for the workspace.
    QHash<int, QByteArray> m_byWatch;
    QSet<QByteArray> m_unwatched; ///< Folders that are listed at each look.
    QMultiHash<Inode, QByteArray> m_shared; ///< Files with several names, by inode.
    QSet<QByteArray> m_made;
    Inode m_storeFolder{0, 0}; ///< Never taken in, wherever it lies.
    IgnoreTree m_rules;
    qint64 m_files = 0;
    qint64 m_bytes = 0; ///< Of files that are kept.

    // Since the last look.
    QHash<QByteArray, QSet<QByteArray>> m_dirty; ///< Names by folder.
    bool m_hasLostCount = false;

    // During one look.
    Manifest m_remembered;
    IgnoreTree m_formerRules;
    QList<Errand> m_errands;
    QHash<Inode, FileRecord> m_dropped; ///< What was removed, by inode: it may only have moved.
    QSet<Inode> m_touched; ///< Files with several names that were looked at.
    QMap<QByteArray, FileChange> m_changes;
    QStringList m_leftOut; ///< The first of them.
    qint64 m_leftOutCount = 0;
    bool m_isTooMuch = false;
    bool m_isRefused = false; ///< A folder could not be listed.
    bool m_isTakingIn = false;
    TreeEffort m_effort;
};

} // namespace paddock
