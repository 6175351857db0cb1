#pragma once

#include "core/index/session_index.h"
#include "core/sdk/claude_sessions.h"
#include "core/store/file_session_store.h"

#include <QCoreApplication>

namespace paddock {

/// Where a person's sessions lie, beside Paddock's own.
struct SessionPlaces {
    QString claudeFolder; ///< Of the Claude Code CLI's projects.
    QString indexFile; ///< The cache for lists and searches.
    QString usageFile; ///< What sessions used whose files are gone.
};

/// Of the person who runs this. $XDG_CACHE_HOME/paddock/sessions.db, the data directory and the CLI's own choice.
SessionPlaces standardSessionPlaces();

/// All sessions of a person in one place: Paddock's own, and those of the Claude Code CLI, which can only be read. Errors
/// are for people: they name the session and the way out. Each function blocks; use one object on one thread.
class SessionCatalog
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionCatalog)

public:
    /// \a store outlives it.
    SessionCatalog(FileSessionStore &store, const SessionPlaces &places);

    /// A session's file.
    struct Found {
        SessionId id;
        QString path;
        QString source = {}; ///< As in SessionSummary.

        bool isOwn() const { return source.isEmpty(); }
    };

    /// Pinned ones first, then the newest. Archived ones too; those in the trash not.
    Result<QList<SessionSummary>> list();

    /// As SessionIndex::search().
    Result<QList<SearchHit>> search(const QString &query, int atMost);

    /// The session whose id is \a prefix, or the only one whose id begins so. Reads no session. Errors: NotFound, also
    /// for one in the trash; Invalid when several begin so.
    Result<Found> find(const QString &prefix) const;

    Result<SessionSummary> summary(const Found &session) const;
    Result<Transcript> load(const Found &session) const;

    /// Makes a session of Paddock's own that goes on behind an entry of another; without \a at behind the last. Errors:
    /// Invalid when there is no such entry.
    Result<SessionId> fork(const Found &session, std::optional<qint64> at = {});

    /// Files a session. Errors: Invalid when it is not Paddock's own; Io also while it is open elsewhere.
    Result<void> describe(const Found &session, const Described &change);

    /// Into the trash. Errors: Invalid when it is not Paddock's own; Io also while it is open elsewhere.
    Result<void> remove(const Found &session);

    /// Back from the trash. \a prefix as in find(), among those in the trash. Gives the id.
    Result<SessionId> restore(const QString &prefix);

    /// Removes for good what has been in the trash for \a days or longer. What it used stays in the ledger.
    Result<FileSessionStore::Purged> purge(int days);

    FileSessionStore &store() { return m_store; }

private:
    Result<void> own(const Found &session) const;

    FileSessionStore &m_store;
    const SessionPlaces m_places;
    const ClaudeSessions m_claude;
    SessionIndex m_index;
};

} // namespace paddock
