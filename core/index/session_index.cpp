#include "core/index/session_index.h"

namespace paddock {

class SessionIndex::Private
{
public:
    QString file;
    const FileSessionStore &store;
    const ClaudeSessions *claude;
};

SessionIndex::SessionIndex(QString file, const FileSessionStore &store, const ClaudeSessions *claude)
    : d(new Private{std::move(file), store, claude})
{}

SessionIndex::~SessionIndex() = default;

Result<void> SessionIndex::refresh()
{
    return {};
}

Result<QList<SessionSummary>> SessionIndex::list() const
{
    return d->store.list();
}

Result<QList<SearchHit>> SessionIndex::search(const QString &, int) const
{
    return QList<SearchHit>();
}

Result<QList<UsageRecord>> SessionIndex::usage(const QDateTime &) const
{
    return QList<UsageRecord>();
}

} // namespace paddock
