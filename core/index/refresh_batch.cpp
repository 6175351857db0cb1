#include "core/index/refresh_batch.h"

#include <QCoreApplication>

namespace paddock {

namespace {

struct Batch {
    Q_DECLARE_TR_FUNCTIONS(paddock::RefreshBatch)
};

constexpr qint64 batchBytes = 16 * 1024 * 1024; ///< About a second of work.

} // namespace

RefreshBatch::RefreshBatch(SqliteDatabase &database, const std::atomic_bool &stop)
    : m_database(database)
    , m_stop(stop)
    , m_transaction(database)
{}

Result<void> RefreshBatch::begin()
{
    return m_transaction.isOpen() ? Result<void>() : m_transaction.begin();
}

bool RefreshBatch::isFull() const
{
    return m_bytes >= batchBytes || m_stop.load();
}

Result<void> RefreshBatch::keep()
{
    if (m_transaction.isOpen()) {
        if (const Result<void> kept = m_transaction.commit(); !kept)
            return kept;
    }
    m_bytes = 0;
    if (m_stop.load())
        return Error{ErrorKind::Cancelled, Batch::tr("Reading the sessions for the index was stopped.")};
    return {};
}

} // namespace paddock
