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

/// What a UsageReader learnt from the facts so far, so that one for later facts can go on from there.
struct UsageState {
    QString workspace;
    QString provider;
    QString model;
    qint64 turn = 0;
    bool inTurn = false;
    qint64 copiedThrough = 0;

    bool operator==(const UsageState &) const = default;
};

/// Makes the records of one session from its facts, in order from the first. What a fork copied is not counted again:
/// records come as their entries come, and copiedThrough() tells which of them were a copy.
class UsageReader
{
public:
    explicit UsageReader(SessionId session, UsageState state = {})
        : m_session(std::move(session))
        , m_state(std::move(state))
    {}

    /// The record that this entry is, if it is one. \a number is its place in the log, from 1.
    std::optional<UsageRecord> take(const Entry &entry, qint64 number);

    /// Number of the last entry that was copied from elsewhere; records up to it count nothing.
    qint64 copiedThrough() const { return m_state.copiedThrough; }
    const UsageState &state() const { return m_state; }

private:
    SessionId m_session;
    UsageState m_state;
};

/// All records of a session that count.
QList<UsageRecord> usageRecords(const SessionId &session, const Transcript &transcript);

} // namespace paddock
