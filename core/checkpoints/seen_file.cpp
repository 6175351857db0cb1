#include "core/checkpoints/seen_file.h"

#include "core/files/file_content.h"

#include <cerrno>
#include <climits>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace paddock {

namespace {

struct SeenFileText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SeenFile)
};

/// Kernels before 6.13 stamp with the time of the last tick, up to 10 ms ago: within one, a file can change again
/// without its stamp telling.
constexpr qint64 tickNs = 20'000'000;

qint64 nowNs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

SeenFile seenOf(const struct stat &status)
{
    SeenFile seen;
    seen.stamp = FileStamp::of(status);
    seen.isSettled = seen.stamp.changedNs < nowNs() - tickNs;
    seen.isShared = !S_ISDIR(status.st_mode) && status.st_nlink > 1;
    seen.what = S_ISREG(status.st_mode)   ? SeenFile::What::File
                : S_ISLNK(status.st_mode) ? SeenFile::What::Link
                : S_ISDIR(status.st_mode) ? SeenFile::What::Folder
                                          : SeenFile::What::Other;
    if (seen.what == SeenFile::What::File)
        seen.mode = status.st_mode & 0777;
    return seen;
}

void readLink(SeenFile &seen, int folder, const QByteArray &name, ContentStore *store)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlinkat(folder, name.constData(), target.data(), size_t(target.size()));
    if (length < 0) {
        seen.whyNotKept = qt_error_string(errno);
        return;
    }
    target.resize(qsizetype(length));
    seen.stamp.size = length;
    if (!store) {
        seen.hash = ContentStore::hashOf(target);
    } else if (const Result<ContentStore::Kept> kept = store->keep(target)) {
        seen.hash = kept->hash;
    } else {
        seen.whyNotKept = kept.error().message;
    }
}

} // namespace

FileState SeenFile::state() const
{
    if (what != What::File && what != What::Link)
        return {};
    return {.kind = what == What::File ? FileState::Kind::File : FileState::Kind::Link,
            .content = QString::fromLatin1(hash.toHex()),
            .size = stamp.size,
            .mode = mode};
}

SeenFile statFile(int folder, const QByteArray &name)
{
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return seenOf(status);
    SeenFile seen;
    if (errno != ENOENT && errno != ENOTDIR) {
        seen.what = SeenFile::What::Unknown;
        seen.whyNotKept = qt_error_string(errno);
    }
    return seen;
}

SeenFile readFile(SeenFile seen, int folder, const QByteArray &name, qint64 most, ContentStore *store)
{
    if (seen.what == SeenFile::What::Link)
        readLink(seen, folder, name, store);
    if (seen.what != SeenFile::What::File)
        return seen;
    if (seen.stamp.size > most) {
        seen.whyNotKept = SeenFileText::tr("larger than what is kept");
        return seen;
    }
    const FileDescriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (!file && errno == ENOENT)
        return {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        seen.whyNotKept = qt_error_string(errno);
        return seen;
    }
    seen = seenOf(status);
    qint64 size = 0;
    if (store) {
        const Result<ContentStore::Kept> kept = store->keep(file.get(), most);
        if (!kept) {
            seen.whyNotKept = kept.error().message;
            return seen;
        }
        seen.hash = kept->hash;
        size = kept->size;
    } else {
        const Result<QByteArray> bytes = readSome(file.get(), most + 1);
        if (!bytes || bytes->size() > most) {
            seen.whyNotKept = bytes ? SeenFileText::tr("larger than what is kept") : bytes.error().message;
            return seen;
        }
        seen.hash = ContentStore::hashOf(*bytes);
        size = bytes->size();
    }
    // Written to while it was read: the content is one that may never have stood there whole. The writing is another
    // event, so it is looked at again.
    if (::fstat(file.get(), &status) != 0 || FileStamp::of(status) != seen.stamp) {
        seen.isSettled = false;
        seen.stamp.size = size;
    }
    return seen;
}

} // namespace paddock
