#pragma once

#include "core/base/result.h"
#include "core/protocol/search_hit.h"
#include "core/sdk/claude_sessions.h"
#include "core/store/file_session_store.h"
#include "core/usage/usage_record.h"

#include <QCoreApplication>

#include <memory>

namespace paddock {

/// A cache over the session files that makes lists, searches and sums quick: SQLite with FTS5. It holds nothing that
/// the files do not hold, and may be deleted at any time: refresh() builds it again. Where it cannot be written it is
/// kept in memory. Each function blocks; use one object on one thread. Several processes may share the file.
class SessionIndex
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionIndex)

public:
    /// \a file is the cache. The sources outlive it; \a claude may be null.
    SessionIndex(QString file, const FileSessionStore &store, const ClaudeSessions *claude);
    ~SessionIndex();

    enum class Depth {
        Sums, ///< What list(), usage() and the titles need: quick even when nothing is in the cache yet.
        Text, ///< What search() needs, too.
    };
    /// Reads what was added to the files since it was last here. Errors: Io; Cancelled after stop(). A session that
    /// cannot be read is left out with a warning in the log. What was read before an error stays read.
    Result<void> refresh(Depth depth = Depth::Text);

    /// From any thread: refresh() ends soon, this time and every other.
    void stop();

    /// As refresh() found them: pinned ones first, then the newest. Archived ones too; in the trash: not.
    Result<QList<SessionSummary>> list() const;

    /// Words, each of which must stand in the text, the last one perhaps only begun; "in quotes" in this order. The best
    /// hits first, a few of each session before more of one. What was typed as one word may be several, which must
    /// then stand together: path/to/file.cpp. An empty query gives none. Of frequent words only the newest places are compared.
    Result<QList<SearchHit>> search(const QString &query, int atMost) const;

    /// Every count of tokens in Paddock's own sessions, those in the trash too, the oldest first; what a fork copied
    /// counts where it was spent. \a since (UTC) may be null; an empty \a workspace is every one.
    Result<QList<UsageRecord>> usage(const QDateTime &since = {}, const QString &workspace = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
