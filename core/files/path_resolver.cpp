#include "core/files/path_resolver.h"

#include "core/files/file_name.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace paddock {

namespace {

constexpr int maxLinks = 40; // As the kernel counts them.
constexpr int maxTries = 64; // For EAGAIN: somebody renames on the way at the same moment.
constexpr quint64 folderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;

FileDescriptor openBeneath(int directory, const QByteArray &path)
{
    struct open_how how = {};
    how.flags = folderFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    for (int attempt = 0; attempt < maxTries; ++attempt) {
        const long fd = ::syscall(SYS_openat2, directory, path.constData(), &how, sizeof how);
        if (fd >= 0)
            return FileDescriptor(int(fd));
        if (errno != EAGAIN && errno != EINTR)
            break;
    }
    return {};
}

/// One component; a link gives ELOOP and a step up EXDEV, as openat2() does.
FileDescriptor openStep(int directory, const QByteArray &name)
{
    if (name == "..") {
        errno = EXDEV;
        return {};
    }
    FileDescriptor step(::openat(directory, name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!step || ::fstat(step.get(), &status) != 0)
        return {};
    if (S_ISDIR(status.st_mode))
        return step;
    errno = S_ISLNK(status.st_mode) ? ELOOP : ENOTDIR;
    return {};
}

/// The text of the link that \a link was opened on; empty with errno when it cannot be had.
QByteArray targetOf(int link)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlinkat(link, "", target.data(), size_t(target.size()));
    target.resize(length < 0 ? 0 : qsizetype(length));
    return target;
}

/// Whether \a rest (next one last) would climb out, were every name in it a folder.
bool climbsOut(qsizetype depth, const QByteArrayList &rest)
{
    for (auto name = rest.crbegin(); name != rest.crend(); ++name) {
        depth += *name == ".." ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}

void pushReversed(QByteArrayList &stack, const QByteArrayList &names)
{
    for (auto name = names.crbegin(); name != names.crend(); ++name)
        stack.append(*name);
}

} // namespace

PathResolver::PathResolver(int directory, QList<QByteArrayList> spellings, Resolution resolution)
    : m_directory(directory)
    , m_spellings(std::move(spellings))
    , m_resolution(resolution)
{}

Resolution PathResolver::bestFor(int directory)
{
    // Seccomp filters of older containers answer EPERM instead of ENOSYS; anything but success means the walk.
    return openBeneath(directory, ".") ? Resolution::Kernel : Resolution::Walk;
}

QByteArrayList PathResolver::split(const QByteArray &path)
{
    QByteArrayList names = path.split('/');
    names.removeIf([](const QByteArray &name) { return name.isEmpty() || name == "."; });
    return names;
}

std::optional<QByteArrayList> PathResolver::belowDirectory(const QByteArrayList &absolute) const
{
    for (const QByteArrayList &spelling : m_spellings) {
        if (absolute.size() >= spelling.size() && absolute.first(spelling.size()) == spelling)
            return absolute.sliced(spelling.size());
    }
    return {};
}

Result<QByteArrayList> PathResolver::components(const QString &path) const
{
    if (path.isEmpty())
        return Error{ErrorKind::Invalid, tr("The path is empty. Name a file or folder of the workspace.")};
    if (path.contains(QChar::Null) || !path.isValidUtf16())
        return Error{ErrorKind::Invalid, tr("The path holds a character that no file name can have.")};
    const QByteArray bytes = path.toUtf8();
    if (bytes.size() >= PATH_MAX)
        return Error{ErrorKind::Invalid,
                     tr("The path is longer than the system allows (%1 bytes).").arg(PATH_MAX)};

    QByteArrayList names = split(bytes);
    if (bytes.startsWith('/')) {
        const std::optional<QByteArrayList> below = belowDirectory(names);
        if (!below)
            return outside(path);
        return *below;
    }
    if (!bytes.startsWith("./") && names.value(0).startsWith('~') && (names.size() > 1 || bytes == "~")) {
        return Error{
            ErrorKind::Denied,
            tr("“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for "
               "a name that begins so.")
                .arg(path)};
    }
    return names;
}

Result<ResolvedPath> PathResolver::follow(const QByteArrayList &components, const QString &path) const
{
    ResolvedPath resolved;
    QByteArrayList pending; // The next name is the last one.
    pushReversed(pending, components);
    FileDescriptor here = openFolder({});
    int links = 0;

    while (!pending.isEmpty()) {
        if (!here)
            return failure(errno, path);
        const QByteArray name = pending.takeLast();
        if (name == "..") {
            // Never asks the kernel for "..": a folder moved away meanwhile would answer with its new parent.
            if (resolved.names.isEmpty())
                return outside(path);
            resolved.names.removeLast();
            here = openFolder(resolved.names);
            continue;
        }
        FileDescriptor step(::openat(here.get(), name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        struct stat status = {};
        if (!step || ::fstat(step.get(), &status) != 0) {
            const int reason = errno;
            if (climbsOut(resolved.names.size() + 1, pending))
                return outside(path);
            if (reason != ENOENT)
                return failure(reason, path);
            if (pending.contains(".."))
                return failure(ENOENT, path);
            resolved.present = resolved.names.size();
            resolved.names.append(name);
            while (!pending.isEmpty())
                resolved.names.append(pending.takeLast());
            return resolved;
        }
        if (S_ISLNK(status.st_mode)) {
            const QByteArray target = targetOf(step.get());
            if (target.isEmpty())
                return failure(errno, path);
            if (++links > maxLinks)
                return failure(ELOOP, path);
            QByteArrayList names = split(target);
            if (target.startsWith('/')) {
                const std::optional<QByteArrayList> below = belowDirectory(names);
                if (!below)
                    return outside(path);
                names = *below;
                resolved.names.clear();
                here = openFolder({});
            }
            pushReversed(pending, names);
            continue;
        }
        if (!S_ISDIR(status.st_mode) && !pending.isEmpty())
            return climbsOut(resolved.names.size() + 1, pending) ? outside(path) : failure(ENOTDIR, path);
        resolved.names.append(name);
        here = std::move(step);
    }
    resolved.present = resolved.names.size();
    return resolved;
}

FileDescriptor PathResolver::openFolder(const QByteArrayList &names) const
{
    if (names.isEmpty())
        return FileDescriptor(::fcntl(m_directory, F_DUPFD_CLOEXEC, 0));
    if (m_resolution == Resolution::Kernel)
        return openBeneath(m_directory, names.join('/'));
    FileDescriptor folder;
    for (const QByteArray &name : names) {
        folder = openStep(folder ? folder.get() : m_directory, name);
        if (!folder)
            break;
    }
    return folder;
}

Error PathResolver::outside(const QString &path)
{
    return Error{ErrorKind::Denied,
                 tr("“%1” leads outside the workspace. Paddock's file tools work inside it only.")
                     .arg(shownName(path.toUtf8()))};
}

Error PathResolver::failure(int errorNumber, const QString &path)
{
    const QString shown = shownName(path.toUtf8());
    switch (errorNumber) {
    case ENOENT:
        return Error{ErrorKind::NotFound,
                     tr("“%1” is in a folder that does not exist. Check the path.").arg(shown)};
    case ENOTDIR:
        return Error{ErrorKind::NotFound,
                     tr("“%1” goes through something that is no folder. Check the path.").arg(shown)};
    case ELOOP:
        return Error{
            ErrorKind::Denied,
            tr("“%1” goes through more symbolic links than can be followed, or through links that change "
               "at this moment.")
                .arg(shown)};
    case ENAMETOOLONG:
        return Error{ErrorKind::Invalid,
                     tr("“%1” has a name that is too long for the file system.").arg(shown)};
    case EXDEV:
        return outside(path);
    default:
        return Error{ErrorKind::Io,
                     tr("“%1” cannot be reached: %2.").arg(shown, qt_error_string(errorNumber))};
    }
}

} // namespace paddock
