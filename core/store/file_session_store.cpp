#include "core/store/file_session_store.h"

#include "core/base/log.h"
#include "core/store/file_session_log.h"
#include "core/store/log_repair.h"
#include "core/store/log_scan.h"
#include "core/store/log_summary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(paddock::FileSessionStore)
};

constexpr QLatin1String suffix(".jsonl");

Error invalidId(const SessionId &session)
{
    return {ErrorKind::Invalid,
            Store::tr("\"%1\" is not a session id. An id is made of letters, digits, \"-\" and \"_\".")
                .arg(session.value.left(60))};
}

/// Like mkdir -p, but each folder that is missing becomes the owner's alone.
Result<void> makePrivateDirectory(const QString &directory)
{
    QString missing = QDir::cleanPath(QDir(directory).absolutePath());
    QStringList toMake;
    struct stat status = {};
    while (stat(QFile::encodeName(missing).constData(), &status) != 0 && errno == ENOENT && missing != u"/") {
        toMake.prepend(missing);
        missing = QFileInfo(missing).path();
    }
    for (const QString &folder : toMake) {
        if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return Error{
                ErrorKind::Io,
                Store::tr("The folder %1 for sessions cannot be made: %2.").arg(folder, qt_error_string())};
    }
    return {};
}

Error openError(const QString &path, int failure)
{
    if (failure == ELOOP)
        return {
            ErrorKind::Io,
            Store::tr("The session file %1 is a symbolic link. Paddock does not write through links here.")
                .arg(path)};
    return {ErrorKind::Io,
            Store::tr("The session file %1 cannot be opened: %2.").arg(path, qt_error_string(failure))};
}

/// The process that holds the flock on a file; 0 when the system does not tell (another container).
/// Source of the format: proc_locks(5): "1: FLOCK  ADVISORY  WRITE 4242 08:01:131 0 EOF", device numbers in hex.
qint64 holderOf(int descriptor)
{
    struct stat status = {};
    QFile locks("/proc/locks");
    if (fstat(descriptor, &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino));
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() >= 6 && fields.at(1) == "FLOCK" && fields.at(5).endsWith(inode))
            return fields.at(4).toLongLong();
    }
    return 0;
}

Error heldError(const SessionId &session, int descriptor)
{
    const qint64 holder = holderOf(descriptor);
    if (holder == QCoreApplication::applicationPid())
        return {ErrorKind::Io,
                Store::tr("The session %1 is already open in this Paddock.").arg(session.value)};
    if (holder > 0)
        return {ErrorKind::Io,
                Store::tr("The session %1 is open in another Paddock (process %2). Close it there first.")
                    .arg(session.value)
                    .arg(holder)};
    return {ErrorKind::Io,
            Store::tr("The session %1 is open in another Paddock. Close it there first.").arg(session.value)};
}

/// Opens and locks. A file that its last user removed in between is opened anew.
Result<OpenFile> openLocked(const SessionId &session, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        OpenFile file(::open(name.constData(),
                             O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        if (!file.isOpen())
            return openError(path, errno);
        struct stat status = {};
        if (fstat(file.descriptor(), &status) != 0)
            return openError(path, errno);
        if (!S_ISREG(status.st_mode))
            return Error{ErrorKind::Io, Store::tr("The session file %1 is not a regular file.").arg(path)};
        if (flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return heldError(session, file.descriptor());
            if (errno != EINTR)
                return openError(path, errno);
            continue;
        }
        if (fstat(file.descriptor(), &status) != 0)
            return openError(path, errno);
        if (status.st_nlink > 0)
            return file;
    }
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
    return m_directory + u'/' + session.value + suffix;
}

Result<SessionStore::Opened> FileSessionStore::open(const SessionId &session)
{
    if (!isValid(session))
        return invalidId(session);
    if (const Result<void> made = makePrivateDirectory(m_directory); !made)
        return made.error();
    const QString path = pathOf(session);
    Result<OpenFile> file = openLocked(session, path);
    if (!file)
        return file.error();
    Result<LogScan> scan = scanLog(file->descriptor(), path);
    if (!scan)
        return scan.error();
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

Result<void> FileSessionStore::create(const SessionId &session, const Transcript &transcript)
{
    Result<Opened> opened = open(session);
    if (!opened)
        return opened.error();
    if (!opened->transcript.isEmpty())
        return Error{ErrorKind::Invalid, Store::tr("There is already a session %1.").arg(session.value)};
    for (const Entry &entry : transcript) {
        if (const Result<void> kept = opened->log->append(entry); !kept)
            return kept;
    }
    return {};
}

Result<LogScan> FileSessionStore::scanOf(const SessionId &session) const
{
    if (!isValid(session))
        return invalidId(session);
    const QString path = pathOf(session);
    const OpenFile file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const Error unknown{ErrorKind::NotFound,
                        Store::tr("There is no session %1. \"paddock sessions list\" shows those there are.")
                            .arg(session.value)};
    if (!file.isOpen())
        return errno == ENOENT ? unknown : openError(path, errno);
    Result<LogScan> scan = scanLog(file.descriptor(), path);
    if (scan && scan->isEmpty())
        return unknown;
    return scan;
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
    const Result<QList<SessionSummary>> all = list();
    if (!all)
        return all.error();
    const auto newest = std::find_if(all->begin(), all->end(),
                                     [&](const SessionSummary &one) { return one.workspace == workspace; });
    return newest == all->end() ? std::optional<SessionSummary>() : std::optional(*newest);
}

} // namespace paddock
