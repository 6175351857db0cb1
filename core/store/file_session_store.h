#pragma once

#include "core/store/log_chain.h"
#include "core/store/session_store.h"

#include <functional>

namespace paddock {

struct LogScan;

/// What reading a session file says of its integrity; see log_chain.h.
struct LogVerdict {
    qint64 entries = 0; ///< That can be read.
    qint64 linkedFrom = 0; ///< The first entry in the chain; 0: the whole file is of an older Paddock.
    std::optional<ChainBreak> broken = {}; ///< The first entry that is not as it was written.
    std::optional<Error> damage = {}; ///< Why the entry behind the last readable one cannot be read.
    bool isTorn = false; ///< The last line is incomplete: its writer is at it, or ended in the middle.
    QStringList setAside = {}; ///< Files with what earlier repairs took out of this one.

    bool isIntact() const { return !broken && !damage; }
};

/// A session in the trash.
struct TrashedSession {
    SessionSummary summary;
    QDateTime deleted; ///< UTC.

    bool operator==(const TrashedSession &) const = default;
};

/// Sessions as files: `<directory>/<session id>.jsonl`, one fact a line (see log_line.h), readable by their owner
/// only. The directory is made when the first session is; give `defaultDataDirectory() + "/sessions"`.
///
/// A session that is open is locked with flock against every other process. Opening mends what a crash left: a
/// torn last line, or everything from a damaged line on, is moved aside to `<session id>.torn-<n>` and reported in
/// Opened::repaired. Nothing is ever overwritten. Belongs to one thread; several stores may share a directory.
///
/// The trash is the folder `trash` in it: `<session id>.<time of deletion>.jsonl`, and what was set aside beside it, so
/// that a copy of the folder still knows the times. An id in the trash is taken.
class FileSessionStore : public SessionStore
{
public:
    explicit FileSessionStore(QString directory);

    /// Invalid also for a session that is in the trash.
    Result<Opened> open(const SessionId &session) override;

    /// For files of more than half a megabyte: those take longer than a frame.
    Opening longOpening(const SessionId &session) override;

    /// Reads 8 MB from the end at most. A last line that is damaged or still being written is left out.
    Newest newest(const SessionId &session, int most) const override;

    /// Written under another name first, so that an end of this process at any moment leaves a whole session or none.
    /// Invalid also for a transcript without entries.
    Result<void> create(const SessionId &session, const Transcript &transcript) override;

    /// Without the lock, so also while another process writes. Ends before the first damaged line; open() says so.
    Result<Transcript> load(const SessionId &session) const override;

    /// Reads the whole file, without the lock. Errors: as load().
    Result<LogVerdict> verify(const SessionId &session) const;

    /// Of every file here that is named as a session, whatever it holds; the longest unchanged first. Without the trash.
    QList<SessionId> ids() const;

    /// Reads every file once, but decodes only what a summary is made of: about a second for 3 GB that are in memory. A
    /// file that is no session is logged and left out.
    Result<QList<SessionSummary>> list() const override;

    /// The session of this workspace (an absolute, canonical path) whose file changed last, archived ones left out. Reads
    /// no more files than it must.
    Result<std::optional<SessionSummary>> newestFor(const QString &workspace) const;

    /// Moves a session and what was set aside of it into the trash; it need not be readable. Errors: NotFound; Invalid
    /// when it is there already; Io, also while it is open anywhere.
    Result<void> remove(const SessionId &session, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Brings a session back from the trash. Errors: NotFound when it is not in there; Io.
    Result<void> restore(const SessionId &session);

    /// Of every session in the trash; what cannot be read of one is missing in its summary. The last deleted first.
    Result<QList<TrashedSession>> trashed() const;

    /// Called with all that can be read of a session just before its file goes for good. On an Error it stays. A crash
    /// in between leads to a second call for the same session.
    using BeforePurge = std::function<Result<void>(const SessionId &session, const Transcript &transcript)>;

    struct Purged {
        QList<SessionId> gone;
        QList<Error> failures; ///< One for each session that should have gone and stayed.
    };

    /// Removes for good what has been in the trash for \a days or longer. A session that cannot be read because a newer
    /// Paddock wrote it stays.
    Result<Purged> purge(const QDateTime &now, int days, const BeforePurge &beforePurge);

    /// The file of a session, whether there is one or not. Empty for what is no id.
    QString pathOf(const SessionId &session) const;

    /// Letters, digits, '-' and '_', at most 128, beginning with a letter or digit: never a path.
    static bool isValid(const SessionId &session);

private:
    /// One file of the trash, as its name tells.
    struct Trashed {
        SessionId session;
        QDateTime deleted;
        QString stem; ///< Its path without ".jsonl".
    };

    Result<LogScan> scanOf(const SessionId &session) const;
    Error unknown(const SessionId &session) const;
    QString trashFolder() const;
    QList<Trashed> trash() const;
    std::optional<Trashed> trashedOf(const SessionId &session) const;
    Error inTrash(const SessionId &session) const;
    Result<void> moveSetAside(const QString &fromFolder, const QString &from, const QString &toFolder,
                              const QString &to) const;
    Result<void> purgeOne(const Trashed &trashed, const BeforePurge &beforePurge);

    QString m_directory;
};

} // namespace paddock
