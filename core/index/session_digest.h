#pragma once

#include "core/protocol/session_summary.h"
#include "core/store/log_line.h"
#include "core/usage/usage_record.h"

#include <QJsonObject>

namespace paddock {

/// What the list of sessions and the sums need of one session, made line by line; it can be stored between two lines. A
/// value.
class SessionDigest
{
public:
    explicit SessionDigest(SessionId session);
    /// One of another agent, whose list entry is made elsewhere; its title is that of this entry.
    explicit SessionDigest(SessionSummary summary, qint64 titleEntry = 1);

    /// The next line, without its end. Gives what it spent, if it did. Errors: Protocol; the line counts nothing then.
    /// Lines of no concern here are not decoded, so that one may be found unreadable later.
    Result<std::optional<UsageRecord>> take(qint64 number, const QByteArray &line);

    const SessionSummary &summary() const { return m_summary; }
    /// Whether there is anything in it.
    bool isSession() const { return m_summary.entries > 0 || !m_summary.source.isEmpty(); }
    qint64 titleEntry() const
    {
        return m_titleEntry;
    } ///< Which entry gave the title or the tags last; 0: none.
    QDateTime titleAt() const { return m_titleAt; }
    QString titleText() const; ///< Title and tags, for searching; empty when there are none.
    qint64 copiedThrough() const { return m_usage.copiedThrough; }

    QByteArray toBytes() const;
    static SessionDigest fromBytes(const QByteArray &bytes); ///< Only what toBytes() gave.

private:
    void add(const Entry &entry, qint64 number);

    SessionSummary m_summary;
    QString m_given; ///< The title that a person gave.
    QString m_fromPrompt;
    bool m_hasPrompt = false;
    qint64 m_titleEntry = 0;
    QDateTime m_titleAt;
    UsageState m_usage;
};

} // namespace paddock
