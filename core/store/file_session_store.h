#pragma once

#include "core/store/log_chain.h"
#include "core/store/session_store.h"

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

/// Sessions as files: `<directory>/<session id>.jsonl`, one fact a line (see log_line.h), readable by their owner
/// only. The directory is made when the first session is; give `defaultDataDirectory() + "/sessions"`.
///
/// A session that is open is locked with flock against every other process. Opening mends what a crash left: a
/// torn last line, or everything from a damaged line on, is moved aside to `<session id>.torn-<n>` and reported in
/// Opened::repaired. Nothing is ever overwritten. Belongs to one thread; several stores may share a directory.
class FileSessionStore : public SessionStore
{
public:
    explicit FileSessionStore(QString directory);

    Result<Opened> open(const SessionId &session) override;

    Result<void> create(const SessionId &session, const Transcript &transcript) override;

    /// Without the lock, so also while another process writes. Ends before the first damaged line; open() says so.
    Result<Transcript> load(const SessionId &session) const override;

    /// Reads the whole file, without the lock. Errors: as load().
    Result<LogVerdict> verify(const SessionId &session) const;

    /// Of every file here that is named as a session, whatever it holds; the longest unchanged first.
    QList<SessionId> ids() const;

    /// Reads only the heads and tails of the files. A file that is no session is logged and left out.
    Result<QList<SessionSummary>> list() const override;

    /// The session of this workspace (an absolute, canonical path) that changed last.
    Result<std::optional<SessionSummary>> newestFor(const QString &workspace) const;

    /// Letters, digits, '-' and '_', at most 128, beginning with a letter or digit: never a path.
    static bool isValid(const SessionId &session);

private:
    Result<LogScan> scanOf(const SessionId &session) const;
    QString pathOf(const SessionId &session) const;

    QString m_directory;
};

} // namespace paddock
