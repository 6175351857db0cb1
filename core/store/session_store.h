#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"
#include "core/protocol/session_summary.h"

#include <functional>
#include <memory>

namespace paddock {

/// One session's log, open for appending. Whoever holds it is the only writer, in this and every other process.
class SessionLog
{
public:
    virtual ~SessionLog() = default;

    /// Writes one fact. On an Error the fact is not in the log and the log is as it was before.
    virtual Result<void> append(const Entry &entry) = 0;
};

/// Keeps transcripts. Append-only: a fact is never edited, a fork starts a new session.
class SessionStore
{
public:
    virtual ~SessionStore() = default;

    struct Opened {
        std::unique_ptr<SessionLog> log;
        Transcript transcript; ///< Empty for a new session.
        QList<Repaired>
            repaired; ///< What had to be mended or was changed in the file. For the session to note.
    };

    /// Opens or makes a session's log. ErrorKind::Io when another process holds it.
    virtual Result<Opened> open(const SessionId &session) = 0;

    /// Opens one session; may be called on any thread, once, and leans on nothing of the store.
    using Opening = std::function<Result<Opened>()>;
    /// open() as work for another thread, where reading the session would hold this one up. Empty: it would not.
    virtual Opening longOpening(const SessionId &) { return {}; }

    /// The end of a session, read without the rest.
    struct Newest {
        QList<Entry> entries; ///< Oldest first. Empty: nothing can be read.
        quint64 seq = 0; ///< The number of the last.
        QString workspace; ///< Of the session.
    };
    /// At most \a most entries, quickly: as they stand, without a look at the chain or at what is before them.
    virtual Newest newest(const SessionId &, int most) const
    {
        Q_UNUSED(most)
        return {};
    }

    /// Makes a new session that holds \a transcript, all of it or nothing, on the disk when this returns. Invalid when
    /// there is one of this id, also in the trash.
    virtual Result<void> create(const SessionId &session, const Transcript &transcript) = 0;

    virtual Result<Transcript> load(const SessionId &session) const = 0; ///< NotFound for an unknown id.
    virtual Result<QList<SessionSummary>> list() const = 0; ///< The newest first.
};

} // namespace paddock
