#include "core/store/session_files.h"

#include "core/base/log.h"
#include "core/base/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace paddock {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionFiles)
};

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
                Files::tr("The session %1 is already open in this Paddock.").arg(session.value)};
    if (holder > 0)
        return {ErrorKind::Io,
                Files::tr("The session %1 is open in another Paddock (process %2). Close it there first.")
                    .arg(session.value)
                    .arg(holder)};
    return {ErrorKind::Io,
            Files::tr("The session %1 is open in another Paddock. Close it there first.").arg(session.value)};
}

/// Whether the path still names the open file.
bool isNamed(const struct stat &open, const QByteArray &name)
{
    struct stat named = {};
    return lstat(name.constData(), &named) == 0 && named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

} // namespace

Result<void> makeSessionsFolder(const QString &folder)
{
    if (const int failure = makePrivateFolder(folder); failure != 0)
        return Error{ErrorKind::Io, Files::tr("The folder %1 for sessions cannot be made: %2.")
                                        .arg(folder, qt_error_string(failure))};
    return {};
}

Error sessionFileError(const QString &path, int failure)
{
    switch (failure) {
    case ELOOP:
        return {
            ErrorKind::Io,
            Files::tr("The session file %1 is a symbolic link. Paddock does not write through links here.")
                .arg(path)};
    case EACCES:
    case EPERM:
        return {ErrorKind::Io,
                Files::tr("The session file %1 cannot be opened: %2. Check the permissions of the "
                          "file and of its folder.")
                    .arg(path, qt_error_string(failure))};
    case EROFS:
        return {ErrorKind::Io,
                Files::tr("The session file %1 cannot be written: its file system is read-only. It can be "
                          "shown, searched and exported, but not continued.")
                    .arg(path)};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Io,
                Files::tr("The session file %1 cannot be written: %2. Make room and try again; "
                          "nothing that was kept is lost.")
                    .arg(path, qt_error_string(failure))};
    default:
        return {ErrorKind::Io,
                Files::tr("The session file %1 cannot be opened: %2.").arg(path, qt_error_string(failure))};
    }
}

Result<OpenFile> openLocked(const SessionId &session, const QString &path, Missing missing)
{
    const QByteArray name = QFile::encodeName(path);
    const int make = missing == Missing::Make ? O_CREAT : 0;
    for (int waits = 0;;) {
        OpenFile file(
            ::open(name.constData(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | make, 0600));
        if (!file.isOpen() && errno == ENOENT && make == 0)
            return Error{ErrorKind::NotFound, Files::tr("There is no session %1.").arg(session.value)};
        struct stat status = {};
        if (!file.isOpen() || fstat(file.descriptor(), &status) != 0)
            return sessionFileError(path, errno);
        if (!S_ISREG(status.st_mode))
            return Error{ErrorKind::Io, Files::tr("The session file %1 is not a regular file.").arg(path)};
        if (flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return sessionFileError(path, errno);
            if (errno == EINTR)
                continue;
            // Nobody has it, and yet it is held: a child that a Paddock was starting when it was killed has the lock
            // until it becomes another program, which is a matter of milliseconds.
            if (holderOf(file.descriptor()) > 0 || ++waits > 100)
                return heldError(session, file.descriptor());
            QThread::msleep(10);
            continue;
        }
        if (isNamed(status, name))
            return file;
    }
}

int moveWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray wanted = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, old.constData(), AT_FDCWD, wanted.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    // Not every file system knows the flag. A hard link cannot replace anything either.
    if (errno != EINVAL || link(old.constData(), wanted.constData()) != 0)
        return errno;
    return unlink(old.constData()) == 0 ? 0 : errno;
}

int syncFolder(const QString &folder)
{
    const OpenFile directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen() && fsync(directory.descriptor()) == 0)
        return 0;
    const int failure = errno;
    qCDebug(lcStore) << "a folder could not be synced:" << qt_error_string(failure) << folder;
    const bool isUnable = !directory.isOpen() || failure == EINVAL || failure == ENOTSUP;
    return isUnable ? 0 : failure;
}

} // namespace paddock
