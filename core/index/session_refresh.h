#pragma once

#include "core/index/digest_stage.h"
#include "core/index/index_database.h"
#include "core/index/text_stage.h"
#include "core/sdk/claude_sessions.h"
#include "core/store/file_session_store.h"

#include <QHash>

namespace paddock {

/// Where the sessions come from. What is in the index from elsewhere, by a process with other folders, is left alone.
struct IndexSources {
    const FileSessionStore &store;
    const ClaudeSessions *claude; ///< May be null.

    QString ownRoot() const; ///< The folder of the sessions.
    /// Of what is there only the spending counts: deleting does not bring it back.
    QString trashRoot() const;
    QString claudeRoot() const; ///< Empty without them.
    bool isListed(const QString &root) const { return root == ownRoot() || (claude && root == claudeRoot()); }
};

/// Brings the index to what the session files are now. One use.
class SessionRefresh
{
public:
    SessionRefresh(IndexDatabase &index, const IndexSources &sources, const std::atomic_bool &stop);

    /// Only what the list and the sums need, or the text too. Errors: Io; Cancelled.
    Result<void> run(bool withText);

private:
    struct Known;

    /// A session's file, ours or another agent's.
    struct Source {
        qint64 file = 0; ///< Its row; 0: none yet.
        QString path;
        QString root;
        SourceStamp stamp;
        std::optional<ClaudeSessions::File> foreign = {};
    };
    QList<Source> present() const;
    Result<QHash<QString, Known>> known();
    Result<void> forgetAbsent(const QHash<QString, Known> &known, const QList<Source> &present);
    Result<void> addNew(QList<Source> &present);
    Result<void> refreshStage(LogStage &stage, const QList<Source> &sources,
                              const QHash<QString, Known> &known);
    Result<void> refreshForeign(LogStage &stage, const Source &source);
    Result<void> putForeign(LogStage &stage, const Source &source);
    Result<bool> isMostlyGarbage();
    Result<void> forgetAllText();
    Result<void> runOnce(bool withText);

    IndexDatabase &m_index;
    const IndexSources &m_sources;
    RefreshBatch m_batch;
    LogFollower m_follower;
    DigestStage m_digests;
    TextStage m_texts;
};

} // namespace paddock
