#pragma once

#include "core/index/session_index.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace paddock {

/// A folder with a store of sessions, and a cache file over it.
class IndexFixture
{
public:
    IndexFixture()
        : store(home.filePath(QStringLiteral("sessions")))
    {}

    /// Adds facts to a session, a second apart.
    void append(const QString &session, const QList<Fact> &facts)
    {
        const Result<SessionStore::Opened> opened = store.open({session});
        if (!opened)
            throw std::runtime_error(qPrintable(opened.error().message));
        qint64 number = opened->transcript.size();
        for (const Fact &fact : facts) {
            now = now.addSecs(1);
            const Entry entry{{QStringLiteral("%1-%2").arg(session).arg(++number)}, now, fact};
            if (const Result<void> kept = opened->log->append(entry); !kept)
                throw std::runtime_error(qPrintable(kept.error().message));
        }
    }

    /// A session of one turn: entry 2 is the prompt, entry 3 the answer.
    void converse(const QString &session, const QString &prompt, const QString &answer)
    {
        append(session, {Configured{QStringLiteral("/home/ann/project"), QStringLiteral("anthropic"),
                                    QStringLiteral("claude-sonnet-4-5")},
                         UserMessage{prompt}, ModelMessage{{Text{answer}}}, TurnEnded{}});
    }

    QString pathOf(const QString &session) const { return store.pathOf({session}); }
    QString cacheFile() const { return home.filePath(QStringLiteral("cache/sessions.db")); }
    std::unique_ptr<SessionIndex> index() const
    {
        return std::make_unique<SessionIndex>(cacheFile(), store, nullptr);
    }

    QTemporaryDir home;
    FileSessionStore store;
    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
};

/// "session:entry kind", in the order of the hits.
inline QStringList placesOf(const Result<QList<SearchHit>> &hits)
{
    if (!hits)
        return {hits.error().message + u' ' + hits.error().detail};
    QStringList places;
    for (const SearchHit &hit : *hits)
        places.append(QStringLiteral("%1:%2 %3").arg(hit.session.id.value).arg(hit.entry).arg(hit.kind));
    return places;
}

/// What the marks of a hit cover, in order.
inline QStringList markedIn(const SearchHit &hit)
{
    QStringList marked;
    for (const SearchHit::Mark &mark : hit.marks)
        marked.append(hit.excerpt.mid(mark.from, mark.length));
    return marked;
}

} // namespace paddock
