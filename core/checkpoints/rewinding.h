#pragma once

#include "core/checkpoints/content_store.h"
#include "core/checkpoints/file_tree.h"
#include "core/files/path_resolver.h"
#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"
#include "core/protocol/rewind_plan.h"

#include <QMap>

#include <stop_token>

namespace paddock {

/// What a transcript says of one path behind an entry.
struct PathHistory {
    FileState then; ///< As it was at the entry.
    FileState last; ///< As the last fact left it.
    bool isOurs =
        false; ///< A call or a rewind changed it. Else only others did, and a rewind leaves it alone.
    bool isOthers = false; ///< Somebody else changed it too.
};

/// Of every path in the Changed facts behind entry \a to, parts of the transcript that were rewound included: files do
/// not know of that.
QMap<QString, PathHistory> historyBehind(const Transcript &transcript, qint64 to);

/// Whether two states are surely the same.
bool isSameState(const FileState &a, const FileState &b);

/// Brings files of a workspace back. Acts only on paths that it is given, reaches them from the workspace's descriptor
/// without following any link, never touches .git, and destroys nothing that is not kept. Belongs to one thread.
class Rewinding
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Rewinding)

public:
    /// The references outlive this. \a tree may have taken in nothing.
    Rewinding(const WorkspaceRoot &root, ContentStore &store, FileTree &tree, qint64 mostFileBytes,
              std::stop_token stop);

    /// What restore() would do. Changes nothing. Entries are not counted: whoever knows the conversation does.
    RewindPlan plan(const Transcript &transcript, qint64 to) const;

    /// Does it, and says what was done: the Changed of cause Restore. Removals come first, then what comes back, so that
    /// a folder can become a file again. What fails is named in the remark, and isWhole is false.
    Changed restore(const Transcript &transcript, qint64 to);

    /// Gives \a files the states that they name, whose contents are kept: the Changed of cause Review. One that is not
    /// any more as it says is left alone. What fails is named in the remark beside \a remarks, and the others are done.
    Changed takeBack(const QList<RewindPlan::File> &files, QStringList remarks);

private:
    /// A path as a fact names it, found.
    struct Spot {
        QByteArrayList names;
        FileDescriptor folder; ///< Empty: it is not there, or what is there is no folder.
        const QByteArray &name() const { return names.last(); }
    };
    std::optional<Spot> spotOf(const QString &path) const;
    QString obstacleTo(const RewindPlan::File &file, const RewindPlan &plan) const;
    QString obstacleOnTheWay(const QByteArrayList &names, const RewindPlan &plan) const;
    bool willBeEmpty(const QByteArrayList &folder, const RewindPlan &plan) const;

    Changed carryOut(const RewindPlan &plan, Changed changed, QStringList remarks);
    Result<FileChange> remove(const RewindPlan::File &file);
    Result<FileChange> bringBack(const RewindPlan::File &file);
    Result<SeenFile> keepNow(const Spot &spot, const RewindPlan::File &file);
    Result<void> writeFile(const Spot &spot, const QByteArray &content, const RewindPlan::File &file,
                           const SeenFile &now);
    Result<void> writeLink(const Spot &spot, const QByteArray &target, const QString &path);
    Result<FileDescriptor> makeFolders(const QByteArrayList &names);
    void removeEmptyFolders(const RewindPlan &plan);
    bool removeEmptyFolder(const QByteArrayList &names);
    static Error failure(const QString &path, int errorNumber);

    const WorkspaceRoot &m_root;
    ContentStore &m_store;
    FileTree &m_tree;
    const qint64 m_mostFileBytes;
    const std::stop_token m_stop;
    const PathResolver m_resolver;
    bool m_isExpecting = false; ///< Files are only touched as long as they are as the plan says.
};

} // namespace paddock
