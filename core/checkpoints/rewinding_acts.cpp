#include "core/checkpoints/rewinding.h"

#include <QRandomGenerator>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock {

namespace {

struct ActsListCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

QByteArray temporaryName()
{
    return ".paddock-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

/// Sets the permission bits of a regular file without following a link. False with errno.
bool setMode(int folder, const QByteArray &name, int mode)
{
    const FileDescriptor file(::openat(folder, name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0)
        return false;
    if (!S_ISREG(status.st_mode)) {
        errno = ELOOP;
        return false;
    }
    if (int(status.st_mode & 0777) == mode)
        return true;
    // Descriptors of O_PATH know no fchmod().
    return ::chmod(("/proc/self/fd/" + QByteArray::number(file.get())).constData(), mode_t(mode)) == 0;
}

} // namespace

Error Rewinding::failure(const QString &path, int errorNumber)
{
    return Error{ErrorKind::Io, tr("“%1” was not brought back: %2.").arg(path, qt_error_string(errorNumber))};
}

Changed Rewinding::restore(const Transcript &transcript, qint64 to)
{
    return carryOut(plan(transcript, to),
                    Changed{.cause = ChangeCause::Restore, .files = {}, .restoredTo = to}, {});
}

Changed Rewinding::takeBack(const QList<RewindPlan::File> &files, QStringList remarks)
{
    RewindPlan plan{.to = 0, .files = files};
    for (const bool removals : {true, false}) {
        for (RewindPlan::File &file : plan.files) {
            if ((file.act == RewindPlan::Act::Remove) == removals)
                file.obstacle = obstacleTo(file, plan);
        }
    }
    m_isExpecting = true;
    Changed changed = carryOut(plan, Changed{.cause = ChangeCause::Review, .files = {}}, std::move(remarks));
    m_isExpecting = false;
    return changed;
}

Changed Rewinding::carryOut(const RewindPlan &plan, Changed changed, QStringList remarks)
{
    const auto act = [&](const RewindPlan::File &file) {
        if (m_stop.stop_requested()) {
            changed.isWhole = false;
            return;
        }
        const bool isRemoval = file.act == RewindPlan::Act::Remove;
        const Result<FileChange> done =
            !file.obstacle.isEmpty()
                ? Error{ErrorKind::Denied, file.path + QStringLiteral(": ") + file.obstacle}
            : isRemoval ? remove(file)
                        : bringBack(file);
        if (done)
            changed.files.append(*done);
        else
            remarks.append(done.error().message);
    };
    for (const RewindPlan::File &file : plan.files) {
        if (file.act == RewindPlan::Act::Remove)
            act(file);
    }
    removeEmptyFolders(plan);
    for (const RewindPlan::File &file : plan.files) {
        if (file.act != RewindPlan::Act::Remove)
            act(file);
    }
    for (const FileChange &change : std::as_const(changed.files))
        m_tree.accept(change.path.toUtf8());
    if (m_stop.stop_requested())
        remarks.append(tr("It was stopped before all files were brought back."));
    changed.isWhole = changed.isWhole && remarks.isEmpty();
    changed.remark = remarks.join(u'\n');
    return changed;
}

Result<SeenFile> Rewinding::keepNow(const Spot &spot, const RewindPlan::File &file)
{
    const QString &path = file.path;
    const SeenFile now = readFile(statFile(spot.folder.get(), spot.name()), spot.folder.get(), spot.name(),
                                  m_mostFileBytes, &m_store);
    const bool isFile = now.what == SeenFile::What::File || now.what == SeenFile::What::Link;
    if (isFile && now.hash.isEmpty())
        return Error{ErrorKind::Io,
                     tr("“%1” was left as it is, because what is there now cannot be kept: %2.")
                         .arg(path, now.whyNotKept)};
    if (!isFile && now.what != SeenFile::What::Absent)
        return Error{ErrorKind::Io, tr("“%1” was left as it is: it is no file.").arg(path)};
    if (m_isExpecting && !isSameState(now.state(), file.now))
        return Error{ErrorKind::Invalid,
                     tr("“%1” was left as it is: somebody changed it meanwhile.").arg(path)};
    return now;
}

Result<FileChange> Rewinding::remove(const RewindPlan::File &file)
{
    const std::optional<Spot> spot = spotOf(file.path);
    if (!spot || !spot->folder)
        return failure(file.path, ENOENT);
    const Result<SeenFile> now = keepNow(*spot, file);
    if (!now)
        return now.error();
    // What was kept is what goes.
    if (statFile(spot->folder.get(), spot->name()).stamp != now->stamp && now->what == SeenFile::What::File)
        return failure(file.path, EBUSY);
    if (::unlinkat(spot->folder.get(), spot->name().constData(), 0) != 0)
        return failure(file.path, errno);
    return FileChange{file.path, now->state(), {}};
}

Result<FileChange> Rewinding::bringBack(const RewindPlan::File &file)
{
    std::optional<Spot> spot = spotOf(file.path);
    if (!spot)
        return failure(file.path, EINVAL);
    const Result<QByteArray> content = m_store.read(file.then.content);
    if (!content)
        return Error{content.error().kind, file.path + QStringLiteral(": ") + content.error().message};
    if (!spot->folder) {
        Result<FileDescriptor> made = makeFolders(spot->names.first(spot->names.size() - 1));
        if (!made)
            return made.error();
        spot->folder = std::move(*made);
    }
    if (statFile(spot->folder.get(), spot->name()).what == SeenFile::What::Folder
        && !removeEmptyFolder(spot->names))
        return failure(file.path, errno);
    const Result<SeenFile> now = keepNow(*spot, file);
    if (!now)
        return now.error();
    const Result<void> written = file.then.kind == FileState::Kind::Link
                                     ? writeLink(*spot, *content, file.path)
                                     : writeFile(*spot, *content, file, *now);
    if (!written)
        return written.error();
    const SeenFile after = readFile(statFile(spot->folder.get(), spot->name()), spot->folder.get(),
                                    spot->name(), m_mostFileBytes, &m_store);
    return FileChange{file.path, now->state(), after.state()};
}

Result<void> Rewinding::writeFile(const Spot &spot, const QByteArray &content, const RewindPlan::File &file,
                                  const SeenFile &now)
{
    const int folder = spot.folder.get();
    const bool isSameContent =
        now.what == SeenFile::What::File && now.state().content == file.then.content && !now.isShared;
    if (isSameContent) {
        if (!setMode(folder, spot.name(), file.then.mode))
            return failure(file.path, errno);
        return {};
    }
    // Made whole beside it and put in its place: whatever stands there, a link, a read-only file or one with another
    // name, is neither followed nor written to, and nobody sees a private file with another mode.
    const QByteArray temporary = temporaryName();
    const FileDescriptor fresh(
        ::openat(folder, temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fresh)
        return failure(file.path, errno);
    Place place{.parent = FileDescriptor(::fcntl(folder, F_DUPFD_CLOEXEC, 0)),
                .name = temporary,
                .path = file.path,
                .exists = true};
    const Result<FileStamp> written = m_root.replace(place, content);
    const bool isInPlace = written && setMode(folder, temporary, file.then.mode)
                           && ::renameat(folder, temporary.constData(), folder, spot.name().constData()) == 0;
    const int reason = errno;
    if (!isInPlace)
        ::unlinkat(folder, temporary.constData(), 0);
    if (!written)
        return written.error();
    return isInPlace ? Result<void>() : failure(file.path, reason);
}

Result<void> Rewinding::writeLink(const Spot &spot, const QByteArray &target, const QString &path)
{
    const int folder = spot.folder.get();
    const QByteArray temporary = temporaryName();
    if (target.contains('\0') || ::symlinkat(target.constData(), folder, temporary.constData()) != 0)
        return failure(path, target.contains('\0') ? EINVAL : errno);
    if (::renameat(folder, temporary.constData(), folder, spot.name().constData()) != 0) {
        const int reason = errno;
        ::unlinkat(folder, temporary.constData(), 0);
        return failure(path, reason);
    }
    return {};
}

Result<FileDescriptor> Rewinding::makeFolders(const QByteArrayList &names)
{
    FileDescriptor folder = m_resolver.openFolder({});
    for (qsizetype depth = 1; depth <= names.size() && folder; ++depth) {
        if (::mkdirat(folder.get(), names[depth - 1].constData(), 0777) != 0 && errno != EEXIST)
            return failure(QString::fromUtf8(names.first(depth).join('/')), errno);
        folder = m_resolver.openFolder(names.first(depth));
    }
    if (!folder)
        return failure(QString::fromUtf8(names.join('/')), errno);
    return folder;
}

void Rewinding::removeEmptyFolders(const RewindPlan &plan)
{
    for (const RewindPlan::File &file : plan.files) {
        if (file.act != RewindPlan::Act::Remove || !file.obstacle.isEmpty())
            continue;
        QByteArrayList names = PathResolver::split(file.path.toUtf8());
        for (names.removeLast(); !names.isEmpty(); names.removeLast()) {
            const QByteArray path = names.join('/');
            const FileDescriptor parent = m_resolver.openFolder(names.first(names.size() - 1));
            // Only folders that were seen to appear; one that was empty before is somebody's.
            if (!m_tree.hasMade(path) || !parent
                || ::unlinkat(parent.get(), names.last().constData(), AT_REMOVEDIR) != 0)
                break;
            m_tree.accept(path);
        }
    }
}

bool Rewinding::removeEmptyFolder(const QByteArrayList &names)
{
    // It stands where a file was, so whatever folders are in it came later.
    const FileDescriptor handle = m_resolver.openFolder(names);
    FileDescriptor readable(handle ? ::openat(handle.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1);
    const std::unique_ptr<DIR, ActsListCloser> list(readable ? ::fdopendir(readable.get()) : nullptr);
    if (!list)
        return false;
    const int number = readable.release();
    while (const dirent *entry = ::readdir(list.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (statFile(number, name).what != SeenFile::What::Folder) {
            errno = ENOTEMPTY;
            return false;
        }
        if (!removeEmptyFolder(names + QByteArrayList{name}))
            return false;
    }
    const FileDescriptor parent = m_resolver.openFolder(names.first(names.size() - 1));
    if (!parent || ::unlinkat(parent.get(), names.last().constData(), AT_REMOVEDIR) != 0)
        return false;
    m_tree.accept(names.join('/'));
    return true;
}

} // namespace paddock
