#include "app/cli/sessions_text.h"
#include "app/cli/sessions_verbs.h"
#include "app/common/workspace_settings.h"

#include <QJsonObject>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype longestTitle = 200;

} // namespace

// The verbs that change something.

int SessionsVerbs::fork()
{
    const Result<qint64> at = number("at", 0);
    if (!at)
        return fail(at.error());
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    const Result<SessionId> id = m_catalog.fork(*session, *at > 0 ? std::optional(*at) : std::nullopt);
    if (!id)
        return fail(id.error());
    if (m_json)
        print(QJsonObject{{"id", id->value}, {"forkedFrom", session->id.value}});
    else
        m_out << id->value << '\n';
    return 0;
}

int SessionsVerbs::describe(const Described &change)
{
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    const Result<void> described = m_catalog.describe(*session, change);
    return described ? 0 : fail(described.error());
}

int SessionsVerbs::rename()
{
    Described change;
    change.title = m_words.sliced(1).join(u' ').simplified().left(longestTitle);
    return describe(change);
}

int SessionsVerbs::pin()
{
    Described change;
    change.pinned = true;
    return describe(change);
}

int SessionsVerbs::unpin()
{
    Described change;
    change.pinned = false;
    return describe(change);
}

int SessionsVerbs::archive()
{
    Described change;
    change.archived = true;
    return describe(change);
}

int SessionsVerbs::unarchive()
{
    Described change;
    change.archived = false;
    return describe(change);
}

int SessionsVerbs::tag()
{
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    const Result<SessionSummary> summary = m_catalog.summary(*session);
    if (!summary)
        return fail(summary.error());
    QStringList tags = summary->tags;
    const QStringList changes = m_words.sliced(1);
    for (const QString &change : changes) {
        const QString tag = change.mid(1);
        const bool isWord = !tag.isEmpty() && std::all_of(tag.begin(), tag.end(), [](QChar c) {
            return c.isPrint() && !c.isSpace() && c != u',' && c != u'#';
        });
        if (!isWord || (!change.startsWith(u'+') && !change.startsWith(u'-')))
            return fail(
                {ErrorKind::Invalid,
                 tr("error: '%1' is no tag to add or to take away; write +word or -word").arg(change)});
        tags.removeAll(tag);
        if (change.startsWith(u'+'))
            tags.append(tag);
    }
    if (changes.isEmpty()) {
        for (const QString &tag : std::as_const(tags))
            m_out << onOneLine(tag) << '\n';
        return 0;
    }
    Described change;
    change.tags = tags;
    const Result<void> described = m_catalog.describe(*session, change);
    return described ? 0 : fail(described.error());
}

int SessionsVerbs::remove()
{
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    if (const Result<void> removed = m_catalog.remove(*session); !removed)
        return fail(removed.error());
    m_out << tr("The session is in the trash. \"paddock sessions restore %1\" brings it back.")
                 .arg(session->id.value)
          << '\n';
    return 0;
}

int SessionsVerbs::restore()
{
    const Result<SessionId> id = m_catalog.restore(m_words.constFirst());
    return id ? 0 : fail(id.error());
}

int SessionsVerbs::purge()
{
    int days = 0;
    if (m_options.isSet("all")) {
        const Result<QList<TrashedSession>> sessions = m_catalog.store().trashed();
        if (!sessions)
            return fail(sessions.error());
        if (!m_options.isSet("yes") && !sessions->isEmpty())
            return fail({ErrorKind::Invalid,
                         tr("error: this removes %n sessions for good. Say --yes if that is meant.", nullptr,
                            int(sessions->size()))});
    } else {
        const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces({}));
        if (!settings)
            return fail(settings.error());
        days = settings->trashDays;
    }
    const Result<FileSessionStore::Purged> purged = m_catalog.purge(days);
    if (!purged)
        return fail(purged.error());
    m_out << tr("%n sessions are gone for good.", nullptr, int(purged->gone.size())) << '\n';
    for (const Error &error : purged->failures)
        fail(error);
    return purged->failures.isEmpty() ? 0 : 1;
}

} // namespace paddock
