#include "core/index/session_index.h"

#include "core/base/log.h"
#include "core/index/session_search.h"

#include <QFileInfo>

#include <algorithm>

namespace paddock {

class SessionIndex::Private
{
public:
    Private(QString file, const FileSessionStore &store, const ClaudeSessions *claude)
        : index(std::move(file))
        , sources{store, claude}
    {}

    /// Does something with the tables. When they are found damaged they are made anew, and it is done once more.
    template<typename Work>
    auto with(bool needsText, const Work &work) -> decltype(work())
    {
        const Result<bool> opened = index.open();
        if (!opened)
            return opened.error();
        if (*opened && std::exchange(isFilled, false)) { // the file was removed under us
            if (const Result<void> filled = refresh(needsText); !filled)
                return filled.error();
        }
        auto done = work();
        if (done || !index.isDamaged())
            return done;
        if (const Result<void> anew = index.startAnew(); !anew)
            return anew.error();
        if (const Result<void> filled = refresh(needsText); !filled)
            return filled.error();
        return work();
    }

    Result<void> refresh(bool withText)
    {
        const Result<void> done = SessionRefresh(index, sources, isStopped).run(withText);
        isFilled = isFilled || done;
        return done;
    }

    IndexDatabase index;
    const IndexSources sources;
    std::atomic_bool isStopped = false;
    bool isFilled = false; ///< By this object; before, what others left there is given.
};

SessionIndex::SessionIndex(QString file, const FileSessionStore &store, const ClaudeSessions *claude)
    : d(new Private(std::move(file), store, claude))
{}

SessionIndex::~SessionIndex() = default;

void SessionIndex::stop()
{
    d->isStopped = true;
}

Result<void> SessionIndex::refresh(Depth depth)
{
    const bool withText = depth == Depth::Text;
    return d->with(withText, [&] { return d->refresh(withText); });
}

Result<QList<SessionSummary>> SessionIndex::list() const
{
    return d->with(false, [this]() -> Result<QList<SessionSummary>> {
        QList<SessionSummary> summaries;
        SqliteStatement files(d->index.database(), "SELECT root, state FROM files");
        for (;;) {
            const Result<bool> row = files.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (!d->sources.isListed(files.text(0)))
                continue;
            if (const SessionDigest digest = SessionDigest::fromBytes(files.bytes(1)); digest.isSession())
                summaries.append(digest.summary());
        }
        std::sort(summaries.begin(), summaries.end(),
                  [](const SessionSummary &one, const SessionSummary &other) {
                      if (one.isPinned != other.isPinned)
                          return one.isPinned;
                      return one.changed != other.changed ? one.changed > other.changed : one.id < other.id;
                  });
        return summaries;
    });
}

Result<QList<SearchHit>> SessionIndex::search(const QString &query, int atMost) const
{
    return d->with(true, [&] { return searchSessions(d->index, d->sources, query, atMost); });
}

Result<QList<UsageRecord>> SessionIndex::usage(const QDateTime &since, const QString &workspace) const
{
    return d->with(false, [&]() -> Result<QList<UsageRecord>> {
        QList<UsageRecord> records;
        SqliteStatement rows(d->index.database(),
                             "SELECT path, entry, turn, at, workspace, provider, model, agent, what, input, "
                             "cache_write, cache_read, output FROM usage JOIN files ON id=file "
                             "WHERE (root=?1 OR root=?2) AND at>=?3 AND (?4='' OR workspace=?4) "
                             "ORDER BY at, path, entry");
        rows.with(d->sources.ownRoot(), d->sources.trashRoot(),
                  since.isNull() ? qint64(0) : since.toMSecsSinceEpoch(), workspace);
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                return records;
            UsageRecord record;
            record.session.value = QFileInfo(rows.text(0)).baseName();
            record.entry = rows.number(1);
            record.turn = rows.number(2);
            record.at = QDateTime::fromMSecsSinceEpoch(rows.number(3), Qt::UTC);
            record.workspace = rows.text(4);
            record.provider = rows.text(5);
            record.model = rows.text(6);
            record.agent = rows.text(7);
            record.on = UsageRecord::On(rows.number(8));
            record.usage = {rows.number(9), rows.number(10), rows.number(11), rows.number(12)};
            records.append(record);
        }
    });
}

} // namespace paddock
