#pragma once

#include "core/base/id.h"
#include "core/protocol/entry.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace paddock {

/// One count of tokens by a provider: an answer, a try that was cut, a summary. The rows of every ledger.
struct UsageRecord {
    enum class On { Answer, Retry, Compaction };

    SessionId session;
    qint64 entry = 0; ///< Its number in the session's log.
    qint64 turn = 0; ///< Which prompt of the session it belongs to, from 1; 0: to none.
    QDateTime at; ///< UTC.
    QString workspace;
    QString provider;
    QString model; ///< As the provider named it, else as it was asked for.
    QString agent = {}; ///< Which subagent; empty: the session's own.
    On on = On::Answer;
    Usage usage;

    bool operator==(const UsageRecord &) const = default;
};

/// Makes the records of one session from its facts, in order from the first. What a fork copied is not counted again:
/// records come as their entries come, and copiedThrough() tells which of them were a copy.
class UsageReader
{
public:
    explicit UsageReader(SessionId session)
        : m_session(std::move(session))
    {}

    /// The record that this entry is, if it is one. \a number is its place in the log, from 1.
    std::optional<UsageRecord> take(const Entry &entry, qint64 number);

    /// Number of the last entry that was copied from elsewhere; records up to it count nothing.
    qint64 copiedThrough() const { return m_copiedThrough; }

private:
    SessionId m_session;
    QString m_workspace;
    QString m_provider;
    QString m_model;
    qint64 m_turn = 0;
    bool m_inTurn = false;
    qint64 m_copiedThrough = 0;
};

/// All records of a session that count.
QList<UsageRecord> usageRecords(const SessionId &session, const Transcript &transcript);

} // namespace paddock
