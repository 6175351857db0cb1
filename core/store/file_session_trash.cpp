#include "core/base/log.h"
#include "core/store/file_session_store.h"
#include "core/store/log_line.h"
#include "core/store/log_scan.h"
#include "core/store/log_summary.h"
#include "core/store/session_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

struct Trash {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionTrash)
};

QString stampOf(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
}

QDateTime timeOfStamp(const QString &stamp)
{
    // Not as one: QDateTime would read a local time, and some of those do not exist.
    const QDateTime at(QDate::fromString(stamp.left(8), u"yyyyMMdd"),
                       QTime::fromString(stamp.mid(9, 9), u"HHmmsszzz"), Qt::UTC);
    return at.isValid() && stampOf(at) == stamp ? at : QDateTime();
}

QString fileOf(const QString &stem)
{
    return stem + QLatin1String(".jsonl");
}

/// Whether a newer Paddock wrote the file, which alone knows what it holds.
bool isOfNewerPaddock(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
           && versionOfHeader(file.readLine(200).trimmed()) > sessionFileVersion;
}

} // namespace

QString FileSessionStore::trashFolder() const
{
    return m_directory + QLatin1String("/trash");
}

QList<FileSessionStore::Trashed> FileSessionStore::trash() const
{
    QList<Trashed> all;
    const QStringList names =
        QDir(trashFolder()).entryList({QStringLiteral("*.jsonl")}, QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QStringList parts = name.split(u'.');
        const Trashed trashed{
            {parts.value(0)}, timeOfStamp(parts.value(1)), trashFolder() + u'/' + name.chopped(6)};
        if (parts.size() == 3 && isValid(trashed.session) && trashed.deleted.isValid())
            all.append(trashed);
    }
    std::sort(all.begin(), all.end(), [](const Trashed &one, const Trashed &other) {
        return one.deleted != other.deleted ? one.deleted > other.deleted : one.session < other.session;
    });
    return all;
}

std::optional<FileSessionStore::Trashed> FileSessionStore::trashedOf(const SessionId &session) const
{
    const QList<Trashed> all = trash();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Trashed &trashed) { return trashed.session == session; });
    return found == all.end() ? std::optional<Trashed>() : std::optional(*found);
}

Error FileSessionStore::inTrash(const SessionId &session) const
{
    return {ErrorKind::Invalid,
            Trash::tr("The session %1 is in the trash. \"paddock sessions restore %1\" brings it back.")
                .arg(session.value)};
}

/// Files that repairs made, `<from>.torn-<n>`, to the other folder under the name \a to.
Result<void> FileSessionStore::moveSetAside(const QString &fromFolder, const QString &from,
                                            const QString &toFolder, const QString &to) const
{
    const QStringList names =
        QDir(fromFolder).entryList({from + QLatin1String(".torn-*")}, QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = fromFolder + u'/' + name;
        if (const int failure = moveWithoutReplacing(path, toFolder + u'/' + to + name.mid(from.size()));
            failure != 0)
            return sessionFileError(path, failure);
    }
    for (const QString &folder : {fromFolder, toFolder}) {
        if (const int failure = syncFolder(folder); failure != 0)
            return sessionFileError(folder, failure);
    }
    return {};
}

Result<void> FileSessionStore::remove(const SessionId &session, const QDateTime &now)
{
    const QString path = pathOf(session);
    const Result<OpenFile> file =
        path.isEmpty() ? Result<OpenFile>(unknown(session)) : openLocked(session, path, Missing::Leave);
    if (!file) {
        if (file.error().kind != ErrorKind::NotFound)
            return file.error();
        return trashedOf(session) ? inTrash(session) : unknown(session);
    }
    if (const Result<void> made = makeSessionsFolder(trashFolder()); !made)
        return made;
    const QString stem = session.value + u'.' + stampOf(now);
    if (const int failure = moveWithoutReplacing(path, fileOf(trashFolder() + u'/' + stem)); failure != 0)
        return sessionFileError(path, failure);
    qCInfo(lcStore) << "session moved to the trash" << session.value;
    return moveSetAside(m_directory, session.value, trashFolder(), stem);
}

Result<void> FileSessionStore::restore(const SessionId &session)
{
    const std::optional<Trashed> trashed = trashedOf(session);
    if (!trashed)
        return Error{ErrorKind::NotFound,
                     Trash::tr("There is no session %1 in the trash.").arg(session.value.left(60))};
    const Result<OpenFile> file = openLocked(session, fileOf(trashed->stem), Missing::Leave);
    if (!file)
        return file.error();
    if (const int failure = moveWithoutReplacing(fileOf(trashed->stem), pathOf(session)); failure != 0)
        return sessionFileError(fileOf(trashed->stem), failure);
    qCInfo(lcStore) << "session brought back from the trash" << session.value;
    return moveSetAside(trashFolder(), QFileInfo(trashed->stem).fileName(), m_directory, session.value);
}

Result<QList<TrashedSession>> FileSessionStore::trashed() const
{
    QList<TrashedSession> list;
    for (const Trashed &trashed : trash()) {
        const Result<std::optional<SessionSummary>> summary =
            summaryOf(trashed.session, fileOf(trashed.stem));
        TrashedSession session{{}, trashed.deleted};
        if (summary && *summary)
            session.summary = **summary;
        session.summary.id = trashed.session;
        list.append(session);
    }
    return list;
}

Result<void> FileSessionStore::purgeOne(const Trashed &trashed, const BeforePurge &beforePurge)
{
    const Result<OpenFile> file = openLocked(trashed.session, fileOf(trashed.stem), Missing::Leave);
    if (!file)
        return file.error();
    Result<LogScan> scan = scanLog(file->descriptor(), fileOf(trashed.stem));
    // A file that never was a session holds nothing that is worth keeping.
    if (!scan && (scan.error().kind != ErrorKind::Protocol || isOfNewerPaddock(fileOf(trashed.stem))))
        return scan.error();
    if (const Result<void> kept = beforePurge(trashed.session, scan ? scan->transcript : Transcript()); !kept)
        return kept;

    const QString stem = QFileInfo(trashed.stem).fileName();
    // What a crash kept from being moved with it. The session itself goes last: it alone leads here again.
    if (const Result<void> moved = moveSetAside(m_directory, trashed.session.value, trashFolder(), stem);
        !moved)
        return moved;
    QStringList names =
        QDir(trashFolder()).entryList({stem + QLatin1String(".torn-*")}, QDir::Files | QDir::NoSymLinks);
    names.append(fileOf(stem));
    for (const QString &name : std::as_const(names)) {
        const QString path = trashFolder() + u'/' + name;
        if (unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
            return sessionFileError(path, errno);
    }
    return {};
}

Result<FileSessionStore::Purged> FileSessionStore::purge(const QDateTime &now, int days,
                                                         const BeforePurge &beforePurge)
{
    Purged purged;
    for (const Trashed &trashed : trash()) {
        if (trashed.deleted.addDays(days) > now)
            continue;
        if (const Result<void> gone = purgeOne(trashed, beforePurge); !gone)
            purged.failures.append(gone.error());
        else
            purged.gone.append(trashed.session);
    }
    if (!purged.gone.isEmpty())
        qCInfo(lcStore) << "sessions removed from the trash for good:" << purged.gone.size();
    return purged;
}

} // namespace paddock
