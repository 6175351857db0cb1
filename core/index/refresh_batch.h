#pragma once

#include "core/index/sqlite.h"

#include <atomic>

namespace paddock {

/// Puts the writes of a refresh into transactions of bounded size, so that an end at any moment loses little and other
/// processes get their turn. What is written between two calls of begin() and keep() is kept together.
class RefreshBatch
{
public:
    /// \a stop ends the refresh from another thread. Both outlive this.
    RefreshBatch(SqliteDatabase &database, const std::atomic_bool &stop);

    /// Before anything is read from the tables that decides on a write.
    Result<void> begin();

    /// That so many bytes of sessions are in the tables by now.
    void count(qint64 bytes) { m_bytes += bytes; }
    bool isFull() const;

    /// Writes down what there is. Errors: Cancelled when somebody wants the end; then it is written too.
    Result<void> keep();

private:
    SqliteDatabase &m_database;
    const std::atomic_bool &m_stop;
    SqliteTransaction m_transaction;
    qint64 m_bytes = 0;
};

} // namespace paddock
