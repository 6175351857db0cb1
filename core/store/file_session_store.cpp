#include "core/store/file_session_store.h"

#include "core/base/log.h"
#include "core/store/file_session_log.h"
#include "core/store/log_creation.h"
#include "core/store/log_repair.h"
#include "core/store/log_scan.h"
#include "core/store/log_summary.h"
#include "core/store/log_tail.h"
#include "core/store/session_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(paddock::FileSessionStore)
};

constexpr QLatin1String suffix(".jsonl");
constexpr qint64 longFile = 512 * 1024;

Error invalidId(const SessionId &session)
{
    return {ErrorKind::Invalid,
            Store::tr("\"%1\" is not a session id. An id is made of letters, digits, \"-\" and \"_\".")
                .arg(session.value.left(60))};
}

} // namespace

FileSessionStore::FileSessionStore(QString directory)
    : m_directory(std::move(directory))
{}

bool FileSessionStore::isValid(const SessionId &session)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    const QString &id = session.value;
    return !id.isEmpty() && id.size() <= 128 && isPlain(id.front())
           && std::all_of(id.begin(), id.end(),
                          [&](QChar c) { return isPlain(c) || c == u'-' || c == u'_'; });
}

QString FileSessionStore::pathOf(const SessionId &session) const
{
    return isValid(session) ? m_directory + u'/' + session.value + suffix : QString();
}

Result<SessionStore::Opened> FileSessionStore::open(const SessionId &session)
{
    if (!isValid(session))
        return invalidId(session);
    if (const Result<void> made = makeSessionsFolder(m_directory); !made)
        return made.error();
    const QString path = pathOf(session);
    Result<OpenFile> file = openLocked(session, path, Missing::Make);
    if (!file)
        return file.error();
    Result<LogScan> scan = scanLog(file->descriptor(), path);
    if (!scan)
        return scan.error();
    // Whoever moves a session away holds its lock, so a file that is there now has not been moved. A new one may stand
    // where the moved one was; closing it removes it again.
    const bool isTaken = scan->isEmpty() && trashedOf(session);
    if (isTaken) {
        FileSessionLog({*std::move(file), path, 0, 0, scan->chain});
        return inTrash(session);
    }
    const Result<std::optional<Repaired>> repaired = repairLog(file->descriptor(), path, *scan);
    if (!repaired)
        return repaired.error();

    Opened opened;
    if (*repaired)
        opened.repaired.append(**repaired);
    if (const std::optional<ChainBreak> &broken = scan->chain.firstBreak()) {
        qCWarning(lcStore) << "the chain of session" << session.value << "breaks at entry" << broken->entry;
        opened.repaired.append({broken->text(), {}});
    }
    opened.transcript = std::move(scan->transcript);
    opened.log = std::make_unique<FileSessionLog>(
        FileSessionLog::Begin{*std::move(file), path, scan->goodEnd, opened.transcript.size(), scan->chain});
    qCInfo(lcStore) << "session opened" << session.value << opened.transcript.size() << "entries";
    return opened;
}

SessionStore::Opening FileSessionStore::longOpening(const SessionId &session)
{
    const QString path = pathOf(session);
    if (path.isEmpty() || QFileInfo(path).size() < longFile)
        return {};
    return [directory = m_directory, session] { return FileSessionStore(directory).open(session); };
}

SessionStore::Newest FileSessionStore::newest(const SessionId &session, int most) const
{
    const QString path = pathOf(session);
    const OpenFile file(path.isEmpty() ? -1
                                       : ::open(QFile::encodeName(path).constData(),
                                                O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    return file.isOpen() ? newestOf(file.descriptor(), most) : Newest();
}

Result<void> FileSessionStore::create(const SessionId &session, const Transcript &transcript)
{
    if (!isValid(session))
        return invalidId(session);
    if (const Result<void> made = makeSessionsFolder(m_directory); !made)
        return made;
    if (trashedOf(session))
        return inTrash(session);
    return createLog(session, pathOf(session), transcript);
}

Result<LogScan> FileSessionStore::scanOf(const SessionId &session) const
{
    if (!isValid(session))
        return invalidId(session);
    const QString path = pathOf(session);
    const OpenFile file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return errno == ENOENT ? unknown(session) : sessionFileError(path, errno);
    Result<LogScan> scan = scanLog(file.descriptor(), path);
    if (scan && scan->isEmpty())
        return unknown(session);
    return scan;
}

Error FileSessionStore::unknown(const SessionId &session) const
{
    if (trashedOf(session))
        return {ErrorKind::NotFound, inTrash(session).message};
    return {ErrorKind::NotFound,
            Store::tr("There is no session %1. \"paddock sessions list\" shows those there are.")
                .arg(session.value)};
}

Result<Transcript> FileSessionStore::load(const SessionId &session) const
{
    Result<LogScan> scan = scanOf(session);
    if (!scan)
        return scan.error();
    if (scan->damage)
        qCWarning(lcStore) << "session" << session.value << "is damaged after entry"
                           << scan->transcript.size() << scan->damage->detail;
    return std::move(scan->transcript);
}

Result<LogVerdict> FileSessionStore::verify(const SessionId &session) const
{
    const Result<LogScan> scan = scanOf(session);
    if (!scan)
        return scan.error();
    LogVerdict verdict;
    verdict.entries = scan->transcript.size();
    verdict.linkedFrom = scan->chain.linkedFrom();
    verdict.broken = scan->chain.firstBreak();
    verdict.damage = scan->damage;
    verdict.isTorn = !scan->damage && (scan->hasRemains() || scan->lacksLineEnd);
    verdict.setAside = QDir(m_directory).entryList({session.value + QLatin1String(".torn-*")}, QDir::Files);
    return verdict;
}

QList<SessionId> FileSessionStore::ids() const
{
    QList<SessionId> ids;
    const QStringList names =
        QDir(m_directory)
            .entryList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        const SessionId session{name.chopped(suffix.size())};
        if (isValid(session))
            ids.append(session);
    }
    return ids;
}

Result<QList<SessionSummary>> FileSessionStore::list() const
{
    QList<SessionSummary> summaries;
    for (const SessionId &session : ids()) {
        const Result<std::optional<SessionSummary>> summary = summaryOf(session, pathOf(session));
        if (!summary)
            qCWarning(lcStore) << "left out of the list:" << summary.error().message;
        else if (*summary)
            summaries.append(**summary);
    }
    std::sort(summaries.begin(), summaries.end(), [](const SessionSummary &one, const SessionSummary &other) {
        return one.changed != other.changed ? one.changed > other.changed : one.id < other.id;
    });
    return summaries;
}

Result<std::optional<SessionSummary>> FileSessionStore::newestFor(const QString &workspace) const
{
    QList<SessionId> newestFirst = ids();
    std::reverse(newestFirst.begin(), newestFirst.end());
    std::optional<SessionSummary> newest;
    QDateTime foundAt;
    for (const SessionId &session : std::as_const(newestFirst)) {
        // Files of the same moment are told apart by what is in them.
        const QDateTime written = QFileInfo(pathOf(session)).lastModified();
        if (newest && written.secsTo(foundAt) > 2)
            break;
        const Result<std::optional<SessionSummary>> summary = summaryOf(session, pathOf(session));
        if (!summary) {
            qCWarning(lcStore) << "passed over:" << summary.error().message;
            continue;
        }
        if (!*summary || (*summary)->workspace != workspace || (*summary)->isArchived)
            continue;
        if (!newest || (*summary)->changed > newest->changed)
            newest = **summary;
        if (!foundAt.isValid())
            foundAt = written;
    }
    return newest;
}

} // namespace paddock
