#pragma once

#include "core/store/session_store.h"

namespace paddock {

/// Makes a summary of entries as they come by, the oldest first. Of the kinds that concerns() does not name only the
/// numbers and times matter, which noteEntry() takes.
class SummaryMaker
{
public:
    explicit SummaryMaker(const SessionId &session) { m_summary.id = session; }

    /// Whether an entry of this kind, by its name, has to be given to take().
    bool concerns(QByteArrayView kind) const;
    void take(const Fact &fact);

    void noteEntry(qint64 number, const QDateTime &at);

    SessionSummary summary() const; ///< Of what came by so far.

private:
    SessionSummary m_summary;
    QString m_title; ///< As a person gave it.
    bool m_hasPrompt = false;
};

/// One line of the list of sessions, made from the session file at \a path. The file is read once, in pieces, and only
/// the lines that a summary is made of are decoded. A file without entries gives nothing. Errors: Io; Protocol when it is
/// no session file.
Result<std::optional<SessionSummary>> summaryOf(const SessionId &session, const QString &path);

} // namespace paddock
