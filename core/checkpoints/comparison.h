#pragma once

#include "core/checkpoints/content_store.h"
#include "core/checkpoints/rewinding.h"
#include "core/files/path_resolver.h"
#include "core/files/workspace_root.h"
#include "core/git/repository.h"
#include "core/protocol/rewind_plan.h"
#include "core/protocol/workspace_view.h"

#include <QMap>

#include <optional>
#include <stop_token>

namespace paddock {

/// From when on files are compared, as far as a transcript says it. For SinceHead: nothing.
struct Since {
    ChangeScope scope;
    QMap<QString, PathHistory> histories = {};
    QString remark = {}; ///< Why there is nothing to compare with, or may be more.
};

/// Reads from \a transcript what became of the files since \a scope. Quick: touches no file.
Since sinceOf(const Transcript &transcript, const ChangeScope &scope);

/// What is different in the files of a workspace now, and what taking parts of that back comes to. Changes no file of the
/// workspace; reaches them from its descriptor and follows no link. Blocks; belongs to one thread.
class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Comparison)

public:
    /// How much is looked at in one go.
    struct Limits {
        qint64 mostFileBytes = 10 * 1024 * 1024; ///< A larger file is not read.
        qint64 mostTextBytes = 20 * 1024 * 1024; ///< Beyond, lines are not compared any more.
        qint64 mostBytes = 512 * 1024 * 1024; ///< Beyond, contents are not compared any more.
        qsizetype mostFiles = 5'000; ///< Different ones that are told.
    };
    /// The references outlive this.
    Comparison(const WorkspaceRoot &root, ContentStore &store, Limits limits, std::stop_token stop);

    ChangeSet changes(const Since &since);

    /// How many files are not as the newest commit has them, at most \a most; an Error when that cannot be known.
    Result<qint64> uncommitted(qint64 most);

    /// What is to be done so that \a parts are undone: for each file the state that it shall have, whose content is kept
    /// in the store. Parts that cannot be are told in \a remarks, by name.
    QList<RewindPlan::File> undoing(const Since &since, const QList<RevertPart> &parts, QStringList &remarks);

private:
    /// A file at one moment, with its content where that is known.
    struct Version {
        FileState state;
        QByteArray bytes; ///< Of a link: its target.
        QString objection; ///< Why the content is not known; empty: it is.
    };
    Version now(const QString &path);
    Version then(const FileState &state);
    Version then(const Repository &repository, const QByteArray &path, const HeadFile &file,
                 const FileState &now);
    std::optional<ChangedFile> compare(const QString &path, const Version &before, const Version &after);
    void compareText(ChangedFile &file, const Version &before, const Version &after);
    void sinceFacts(const Since &since, ChangeSet &set);
    void sinceHead(ChangeSet &set);
    void compareWithHead(const Repository &repository, const QMap<QByteArray, HeadFile> &head,
                         ChangeSet &set);
    bool add(ChangeSet &set, std::optional<ChangedFile> file);
    std::optional<RewindPlan::File> undo(const RevertPart &part, const Version &before, const Version &after,
                                         QStringList &remarks);

    const WorkspaceRoot &m_root;
    ContentStore &m_store;
    const Limits m_limits;
    const std::stop_token m_stop;
    const PathResolver m_resolver;
    qint64 m_textBytes = 0; ///< Compared so far.
    qint64 m_bytes = 0; ///< Read so far.
    bool m_isTooMuch = false;
    qint64 m_unread = 0; ///< Files of the same size that were too large to compare.
};

} // namespace paddock
