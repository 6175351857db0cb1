#include "core/files/file_replacement.h"

#include "core/files/workspace_root.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace paddock {

FileReplacement::FileReplacement(const Place &place)
    : m_place(place)
{}

FileReplacement::~FileReplacement()
{
    if (!m_temporary.isEmpty())
        ::unlinkat(m_place.parent.get(), m_temporary.constData(), 0);
}

Result<FileStamp> FileReplacement::run(const QByteArray &content, const std::optional<FileStamp> &expected)
{
    if (const Result<void> fits = check(expected); !fits)
        return fits.error();
    if (const Result<void> filled = fill(content); !filled)
        return filled.error();
    // Writing took time; look again at the last moment. What changes between here and the rename is lost, as
    // with every program that does not lock.
    if (const Result<void> fits = check(expected); !fits)
        return fits.error();
    if (const Result<void> taken = takeOver(); !taken)
        return taken.error();
    struct stat status = {};
    if (::fstat(m_file.get(), &status) != 0)
        return failure(errno);
    return FileStamp::of(status);
}

Result<void> FileReplacement::check(const std::optional<FileStamp> &expected)
{
    struct stat status = {};
    if (::fstatat(m_place.parent.get(), m_place.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return failure(errno);
        if (expected || m_place.exists) {
            return Error{ErrorKind::Invalid,
                         tr("“%1” was removed meanwhile. Nothing was written.").arg(m_place.path)};
        }
        m_old.reset();
        return {};
    }
    if (S_ISLNK(status.st_mode))
        return PathResolver::failure(ELOOP, m_place.path);
    if (!S_ISREG(status.st_mode)) {
        return Error{ErrorKind::Invalid,
                     tr("“%1” is not a regular file and cannot be written.").arg(m_place.path)};
    }
    if (!m_place.exists) {
        return Error{ErrorKind::Invalid,
                     tr("“%1” was created by somebody else meanwhile. Read it first; nothing was written.")
                         .arg(m_place.path)};
    }
    if (expected && FileStamp::of(status) != *expected) {
        return Error{ErrorKind::Invalid,
                     tr("“%1” was changed meanwhile. Read it again; nothing was written.").arg(m_place.path)};
    }
    // Renaming over it would work, but whoever made the file read-only meant it.
    if (::faccessat(m_place.parent.get(), m_place.name.constData(), W_OK, AT_EACCESS) != 0)
        return failure(errno);
    m_old = status;
    return {};
}

Result<void> FileReplacement::fill(const QByteArray &content)
{
    // Nobody but us may read the new bytes of a private file, not even before its mode is set.
    const mode_t mode = m_old ? 0600 : 0666;
    for (int attempt = 0; attempt < 16 && !m_file; ++attempt) {
        const QByteArray name =
            ".paddock-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        m_file = FileDescriptor(::openat(m_place.parent.get(), name.constData(),
                                         O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (m_file)
            m_temporary = name;
        else if (errno != EEXIST)
            return failure(errno);
    }
    if (!m_file)
        return failure(EEXIST);
    if (m_old) {
        // Only a privileged process may give files away; for all others the writer becomes the owner, as with
        // any editor that saves by renaming.
        if ((m_old->st_uid != ::geteuid() || m_old->st_gid != ::getegid())
            && ::fchown(m_file.get(), m_old->st_uid, m_old->st_gid) != 0 && errno != EPERM)
            return failure(errno);
        if (::fchmod(m_file.get(), m_old->st_mode & 0777) != 0)
            return failure(errno);
    }
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written =
            ::write(m_file.get(), content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return failure(errno);
        done += qMax(ssize_t(0), written);
    }
    if (::fsync(m_file.get()) != 0)
        return failure(errno);
    return {};
}

Result<void> FileReplacement::takeOver()
{
    const int folder = m_place.parent.get();
    const char *from = m_temporary.constData();
    const char *to = m_place.name.constData();
    if (m_old) {
        if (::renameat(folder, from, folder, to) != 0)
            return failure(errno);
        m_temporary.clear();
        return {};
    }
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0) {
        m_temporary.clear();
        return {};
    }
    // Not every file system knows the flag. A hard link cannot replace anything either; the temporary name goes
    // in the destructor.
    if (errno == EINVAL && ::linkat(folder, from, folder, to, 0) == 0)
        return {};
    return failure(errno);
}

Error FileReplacement::failure(int errorNumber) const
{
    const QString reason = qt_error_string(errorNumber);
    switch (errorNumber) {
    case EEXIST:
        return Error{ErrorKind::Invalid,
                     tr("“%1” was created by somebody else meanwhile. Read it first; nothing was written.")
                         .arg(m_place.path)};
    case EACCES:
    case EPERM:
    case EROFS:
        return Error{ErrorKind::Io,
                     tr("“%1” may not be written: %2. Check the permissions of the file and of its folder.")
                         .arg(m_place.path, reason)};
    case ENOSPC:
    case EDQUOT:
        return Error{
            ErrorKind::Io,
            tr("“%1” was not written, the old content is untouched: %2. Free some space and try again.")
                .arg(m_place.path, reason)};
    default:
        return Error{ErrorKind::Io, tr("“%1” was not written: %2.").arg(m_place.path, reason)};
    }
}

} // namespace paddock
