#include "app/common/session_catalog.h"

#include "core/store/data_directory.h"
#include "core/store/fork.h"
#include "core/store/log_summary.h"
#include "core/usage/usage_file.h"

#include <QDir>

namespace paddock {

namespace {

/// The one that is \a prefix or begins so, of \a candidates with an id each.
template<typename Candidate>
Result<Candidate> onlyOne(const QList<Candidate> &candidates, const QString &prefix, const Error &none)
{
    QList<Candidate> found;
    for (const Candidate &candidate : candidates) {
        if (candidate.id.value == prefix)
            return candidate;
        if (!prefix.isEmpty() && candidate.id.value.startsWith(prefix))
            found.append(candidate);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return none;
    return Error{ErrorKind::Invalid,
                 SessionCatalog::tr("%n sessions have an id that begins with \"%1\". Give more of it.",
                                    nullptr, int(found.size()))
                     .arg(prefix)};
}

} // namespace

SessionPlaces standardSessionPlaces()
{
    const QString chosen = qEnvironmentVariable("XDG_CACHE_HOME");
    const QString cache = QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + QLatin1String("/.cache");
    return {ClaudeSessions::defaultFolder(), QDir::cleanPath(cache) + "/paddock/sessions.db",
            defaultDataDirectory() + "/usage.jsonl"};
}

SessionCatalog::SessionCatalog(FileSessionStore &store, const SessionPlaces &places)
    : m_store(store)
    , m_places(places)
    , m_claude(places.claudeFolder)
    , m_index(places.indexFile, store, &m_claude)
{}

Result<QList<SessionSummary>> SessionCatalog::list()
{
    if (const Result<void> refreshed = m_index.refresh(SessionIndex::Depth::Sums); !refreshed)
        return refreshed.error();
    return m_index.list();
}

Result<QList<SearchHit>> SessionCatalog::search(const QString &query, int atMost)
{
    if (const Result<void> refreshed = m_index.refresh(); !refreshed)
        return refreshed.error();
    return m_index.search(query, atMost);
}

Result<SessionCatalog::Found> SessionCatalog::find(const QString &prefix) const
{
    QList<Found> all;
    const QList<SessionId> own = m_store.ids();
    for (const SessionId &id : own)
        all.append({id, m_store.pathOf(id)});
    const QList<ClaudeSessions::File> foreign = m_claude.files();
    for (const ClaudeSessions::File &file : foreign)
        all.append({file.id, file.path, ClaudeSessions::sourceName()});
    const Error none{
        ErrorKind::NotFound,
        tr("No session has the id \"%1\". \"paddock sessions list --all\" names them all.").arg(prefix)};
    const Result<Found> found = onlyOne(all, prefix, none);
    if (found || found.error().kind != ErrorKind::NotFound || prefix.isEmpty())
        return found;
    const Result<QList<TrashedSession>> trashed = m_store.trashed();
    if (!trashed)
        return trashed.error();
    for (const TrashedSession &session : *trashed) {
        if (session.summary.id.value.startsWith(prefix))
            return Error{ErrorKind::NotFound,
                         tr("The session %1 is in the trash. \"paddock sessions restore %1\" brings it back.")
                             .arg(session.summary.id.value)};
    }
    return found;
}

Result<SessionSummary> SessionCatalog::summary(const Found &session) const
{
    if (session.isOwn()) {
        Result<std::optional<SessionSummary>> summary = summaryOf(session.id, session.path);
        if (!summary)
            return summary.error();
        if (*summary)
            return **summary;
        return Error{ErrorKind::NotFound, tr("The session %1 has no entries.").arg(session.id.value)};
    }
    const QFileInfo info(session.path);
    return m_claude.summary({session.id, session.path, info.size(), info.lastModified().toUTC()});
}

Result<Transcript> SessionCatalog::load(const Found &session) const
{
    return session.isOwn() ? m_store.load(session.id) : m_claude.load(session.path);
}

Result<SessionId> SessionCatalog::fork(const Found &session, std::optional<qint64> at)
{
    const Result<Transcript> transcript = load(session);
    if (!transcript)
        return transcript.error();
    const Result<Transcript> beginning =
        forkOf(*transcript, session.id, at.value_or(transcript->size()), session.source);
    if (!beginning)
        return beginning.error();
    const SessionId id = SessionId::fresh();
    if (const Result<void> created = m_store.create(id, *beginning); !created)
        return created.error();
    return id;
}

Result<void> SessionCatalog::own(const Found &session) const
{
    if (session.isOwn())
        return {};
    return Error{
        ErrorKind::Invalid,
        tr("The session %1 is Claude Code's and is only read here. \"paddock sessions fork %1\" makes one of "
           "Paddock's own of it.")
            .arg(session.id.value)};
}

Result<void> SessionCatalog::describe(const Found &session, const Described &change)
{
    if (const Result<void> isOwn = own(session); !isOwn)
        return isOwn;
    Result<SessionStore::Opened> opened = m_store.open(session.id);
    if (!opened)
        return opened.error();
    if (opened->transcript.isEmpty())
        return Error{ErrorKind::NotFound, tr("The session %1 has no entries.").arg(session.id.value)};
    const auto append = [&](Fact fact) {
        return opened->log->append({EntryId::fresh(), QDateTime::currentDateTimeUtc(), std::move(fact)});
    };
    // What opening mended is told in the session itself, whoever opened it.
    for (const Repaired &repaired : std::as_const(opened->repaired)) {
        if (const Result<void> noted = append(repaired); !noted)
            return noted;
    }
    return append(change);
}

Result<void> SessionCatalog::remove(const Found &session)
{
    const Result<void> isOwn = own(session);
    return isOwn ? m_store.remove(session.id) : isOwn;
}

Result<SessionId> SessionCatalog::restore(const QString &prefix)
{
    const Result<QList<TrashedSession>> trashed = m_store.trashed();
    if (!trashed)
        return trashed.error();
    QList<Found> all;
    for (const TrashedSession &session : *trashed)
        all.append({session.summary.id, {}});
    const Result<Found> found =
        onlyOne(all, prefix,
                {ErrorKind::NotFound,
                 tr("No session in the trash has the id \"%1\". \"paddock sessions trash\" names them all.")
                     .arg(prefix)});
    if (!found)
        return found.error();
    if (const Result<void> restored = m_store.restore(found->id); !restored)
        return restored.error();
    return found->id;
}

Result<FileSessionStore::Purged> SessionCatalog::purge(int days)
{
    const UsageFile usage(m_places.usageFile);
    return m_store.purge(QDateTime::currentDateTimeUtc(), days,
                         [&](const SessionId &session, const Transcript &transcript) {
                             return usage.append(usageRecords(session, transcript));
                         });
}

} // namespace paddock
