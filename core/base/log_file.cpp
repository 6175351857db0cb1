#include "core/base/log_file.h"

#include "core/base/private_folder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace paddock {

// Nothing in here may log.

LogFile::LogFile(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{}

bool LogFile::write(const QByteArray &line)
{
    if (!isCurrent())
        open();
    const qint64 part = m_mostBytes / files;
    struct stat status = {};
    if (!m_file || fstat(m_file.get(), &status) != 0)
        return false;
    if (status.st_size > 0 && status.st_size + line.size() + 1 > part) {
        rotate();
        if (!m_file || fstat(m_file.get(), &status) != 0)
            return false;
        // Another process may be rotating; but what cannot be rotated at all must not grow for ever.
        if (status.st_size + line.size() + 1 > 2 * part)
            return false;
    }
    const QByteArray bytes = (m_isTorn ? QByteArray("\n") : QByteArray()) + line + '\n';
    const ssize_t wrote = ::write(m_file.get(), bytes.constData(), size_t(bytes.size()));
    if (wrote == bytes.size()) {
        m_isTorn = false;
        return true;
    }
    m_isTorn = m_isTorn || wrote > 0;
    return false;
}

QByteArray LogFile::pathOf(int number) const
{
    const QString name =
        number == 0 ? QStringLiteral("/paddock.jsonl") : QStringLiteral("/paddock.%1.jsonl").arg(number);
    return QFile::encodeName(m_folder + name);
}

/// Whether our file still has its name: another process may have rotated, or somebody cleaned up.
bool LogFile::isCurrent() const
{
    struct stat ours = {};
    struct stat named = {};
    return m_file && fstat(m_file.get(), &ours) == 0 && stat(pathOf(0).constData(), &named) == 0
           && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

void LogFile::open()
{
    m_file.reset();
    m_isTorn = false;
    // Not blocking, and through no link: whatever has our name need not be a file of ours.
    constexpr int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;
    m_file = FileDescriptor(::open(pathOf(0).constData(), flags, 0600));
    if (!m_file && errno == ENOENT && makePrivateFolder(m_folder) == 0) {
        m_file = FileDescriptor(::open(pathOf(0).constData(), flags, 0600));
    }
    struct stat status = {};
    if (m_file && (fstat(m_file.get(), &status) != 0 || !S_ISREG(status.st_mode)))
        m_file.reset();
}

/// One process at a time. Whoever finds another at it goes on in the file it has.
void LogFile::rotate()
{
    const FileDescriptor lock(
        ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems lock no folders; then two that rotate at once may lose a file.
    if (!lock || (flock(lock.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK))
        return;
    if (isCurrent()) {
        for (int number = files - 1; number > 0; --number) {
            if (rename(pathOf(number - 1).constData(), pathOf(number).constData()) != 0 && number == 1)
                return;
        }
    }
    open();
    prune();
}

/// The bound may be lower than it was when the older files were written.
void LogFile::prune() const
{
    qint64 sum = m_mostBytes / files; // what the newest may grow to
    for (int number = 1; number < files; ++number) {
        struct stat status = {};
        if (stat(pathOf(number).constData(), &status) != 0)
            continue;
        sum += status.st_size;
        if (sum > m_mostBytes)
            unlink(pathOf(number).constData());
    }
}

} // namespace paddock
