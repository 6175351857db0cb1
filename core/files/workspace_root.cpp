#include "core/files/workspace_root.h"

#include "core/base/log.h"
#include "core/files/file_name.h"
#include "core/files/file_replacement.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>

namespace paddock {

namespace {

constexpr int maxAttempts = 64; // Links that somebody swaps while we look at them.

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool isRaced(int errorNumber)
{
    return errorNumber == ELOOP || errorNumber == ENOENT || errorNumber == ENOTDIR;
}

} // namespace

FileStamp FileStamp::of(const struct stat &status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modifiedNs = nanoseconds(status.st_mtim),
            .changedNs = nanoseconds(status.st_ctim)};
}

WorkspaceRoot::WorkspaceRoot(QByteArray canonical, FileDescriptor directory, QList<QByteArrayList> spellings,
                             Resolution resolution)
    : m_canonical(canonical == "/" ? QByteArray() : std::move(canonical))
    , m_path(m_canonical.isEmpty() ? QStringLiteral("/") : shownName(m_canonical))
    , m_directory(std::move(directory))
    , m_resolver(m_directory.get(), std::move(spellings), resolution)
{}

Result<std::shared_ptr<const WorkspaceRoot>> WorkspaceRoot::open(const QString &directory,
                                                                 std::optional<Resolution> resolution)
{
    const auto failed = [&directory](int errorNumber) {
        return Error{
            errorNumber == ENOENT ? ErrorKind::NotFound : ErrorKind::Io,
            tr("The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.")
                .arg(directory, qt_error_string(errorNumber))};
    };
    const QByteArray given = directory.toUtf8();
    if (given.isEmpty() || directory.contains(QChar::Null))
        return failed(ENOENT);
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(given.constData(), nullptr),
                                                           &std::free);
    if (!real)
        return failed(errno);
    const QByteArray canonical(real.get());
    FileDescriptor folder(::open(canonical.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder)
        return failed(errno);

    QList<QByteArrayList> spellings{PathResolver::split(canonical)};
    const QByteArrayList asGiven = PathResolver::split(given);
    // A spelling with ".." depends on where links lead today; people who give one still get the canonical one.
    if (given.startsWith('/') && !asGiven.contains("..") && asGiven != spellings.first())
        spellings.append(asGiven);
    const Resolution chosen = resolution.value_or(PathResolver::bestFor(folder.get()));
    if (chosen == Resolution::Walk)
        qCInfo(lcFiles) << "paths are resolved without openat2";
    return std::shared_ptr<const WorkspaceRoot>(
        new WorkspaceRoot(canonical, std::move(folder), std::move(spellings), chosen));
}

Result<Place> WorkspaceRoot::find(const QString &path) const
{
    return find(path, Absent::OneName);
}

Result<Place> WorkspaceRoot::findForCreation(const QString &path) const
{
    return find(path, Absent::Folders);
}

Result<Place> WorkspaceRoot::find(const QString &path, Absent allowed) const
{
    const Result<QByteArrayList> components = m_resolver.components(path);
    if (!components)
        return components.error();
    if (!components->contains("..")) {
        // The common case, one system call for all folders: no link on the way, so the names are canonical.
        if (std::optional<Place> place = placeOf({*components, components->size()}))
            return std::move(*place);
    }
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        const Result<ResolvedPath> resolved = m_resolver.follow(*components, path);
        if (!resolved)
            return resolved.error();
        if (allowed == Absent::OneName && resolved->names.size() - resolved->present > 1)
            return PathResolver::failure(ENOENT, path);
        if (std::optional<Place> place = placeOf(*resolved))
            return std::move(*place);
        if (!isRaced(errno))
            return PathResolver::failure(errno, path);
    }
    return PathResolver::failure(ELOOP, path);
}

std::optional<Place> WorkspaceRoot::placeOf(const ResolvedPath &resolved) const
{
    const bool isWhole = resolved.present == resolved.names.size();
    const qsizetype parents = isWhole ? qMax(qsizetype(0), resolved.present - 1) : resolved.present;
    Place place;
    place.parent = m_resolver.openFolder(resolved.names.first(parents));
    if (!place.parent)
        return {};
    place.name = resolved.names.value(parents, ".");
    place.path = pathOf(resolved.names);
    if (::fstatat(place.parent.get(), place.name.constData(), &place.status, AT_SYMLINK_NOFOLLOW) == 0) {
        // A link here was put there after the names were resolved, or nobody has followed it yet. A folder that
        // appeared in a place that was free needs its own look for links below it.
        if (S_ISLNK(place.status.st_mode) || resolved.names.size() > parents + 1) {
            errno = ELOOP;
            return {};
        }
        place.exists = true;
        return place;
    }
    if (errno != ENOENT)
        return {};
    return place;
}

QString WorkspaceRoot::pathOf(const QByteArrayList &names) const
{
    if (names.isEmpty())
        return m_path;
    return shownName(m_canonical + '/' + names.join('/'));
}

Result<FileDescriptor> WorkspaceRoot::openForReading(const Place &place) const
{
    struct stat status = {};
    if (::fstatat(place.parent.get(), place.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return Error{ErrorKind::NotFound, tr("“%1” does not exist.").arg(place.path)};
        return PathResolver::failure(errno, place.path);
    }
    // A terminal or a FIFO must not even be opened: opening alone can block, rewind a tape or wake a writer.
    const auto refusal = [&](mode_t mode) -> std::optional<Error> {
        if (S_ISREG(mode))
            return {};
        if (S_ISDIR(mode))
            return Error{ErrorKind::Invalid, tr("“%1” is a folder, not a file.").arg(place.path)};
        if (S_ISLNK(mode))
            return PathResolver::failure(ELOOP, place.path);
        return Error{ErrorKind::Invalid,
                     tr("“%1” is a pipe, a socket or a device, not a regular file. It was not opened.")
                         .arg(place.path)};
    };
    if (const std::optional<Error> error = refusal(status.st_mode))
        return *error;
    FileDescriptor file(::openat(place.parent.get(), place.name.constData(),
                                 O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file || ::fstat(file.get(), &status) != 0) {
        return Error{errno == ELOOP ? ErrorKind::Denied : ErrorKind::Io,
                     tr("“%1” cannot be opened for reading: %2.").arg(place.path, qt_error_string(errno))};
    }
    if (const std::optional<Error> error = refusal(status.st_mode))
        return *error;
    return file;
}

Result<FileDescriptor> WorkspaceRoot::openFolder(const Place &place) const
{
    FileDescriptor folder(::openat(place.parent.get(), place.name.constData(),
                                   O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder)
        return folder;
    if (errno == ENOTDIR)
        return Error{ErrorKind::Invalid, tr("“%1” is not a folder.").arg(place.path)};
    if (errno == ENOENT)
        return Error{ErrorKind::NotFound, tr("“%1” does not exist.").arg(place.path)};
    return Error{ErrorKind::Io, tr("“%1” cannot be listed: %2.").arg(place.path, qt_error_string(errno))};
}

Result<Place> WorkspaceRoot::makeParents(const QString &path) const
{
    const Result<QByteArrayList> components = m_resolver.components(path);
    if (!components)
        return components.error();
    for (qsizetype round = 0; round < PATH_MAX + maxAttempts; ++round) {
        const Result<ResolvedPath> resolved = m_resolver.follow(*components, path);
        if (!resolved)
            return resolved.error();
        if (resolved->names.size() - resolved->present <= 1)
            return find(path, Absent::OneName);
        const FileDescriptor parent = m_resolver.openFolder(resolved->names.first(resolved->present));
        if (!parent && isRaced(errno))
            continue;
        const QByteArrayList made = resolved->names.first(resolved->present + 1);
        // One folder a round: the next round sees whether somebody put a link in its place.
        if (!parent || (::mkdirat(parent.get(), made.last().constData(), 0777) != 0 && errno != EEXIST)) {
            return Error{ErrorKind::Io,
                         tr("The folder “%1” cannot be made: %2.").arg(pathOf(made), qt_error_string(errno))};
        }
    }
    return PathResolver::failure(ELOOP, path);
}

Result<FileStamp> WorkspaceRoot::replace(const Place &place, const QByteArray &content,
                                         const std::optional<FileStamp> &expected) const
{
    return FileReplacement(place).run(content, expected);
}

QString WorkspaceRoot::relative(const QString &canonicalPath) const
{
    if (canonicalPath == m_path)
        return QStringLiteral(".");
    const QString prefix = m_path.endsWith(u'/') ? m_path : m_path + u'/';
    return canonicalPath.startsWith(prefix) ? canonicalPath.sliced(prefix.size()) : canonicalPath;
}

} // namespace paddock
