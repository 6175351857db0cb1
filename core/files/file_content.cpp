#include "core/files/file_content.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 chunk = 1 << 20;

struct FileContentText {
    Q_DECLARE_TR_FUNCTIONS(paddock::FileContent)
};

} // namespace

Result<QByteArray> readSome(int file, qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 done = 0;
    while (done < most) {
        const ssize_t got = ::read(file, bytes.data() + done, size_t(most - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorKind::Io,
                         FileContentText::tr("The file cannot be read: %1.").arg(qt_error_string(errno))};
        if (got == 0)
            break;
        done += got;
    }
    bytes.resize(done);
    return bytes;
}

Result<FileContent> readWhole(const WorkspaceRoot &root, const Place &place, qint64 most,
                              std::stop_token stop)
{
    const Result<FileDescriptor> file = root.openForReading(place);
    if (!file)
        return file.error();
    struct stat before = {};
    if (::fstat(file->get(), &before) != 0)
        return PathResolver::failure(errno, place.path);
    FileContent content{.bytes = {}, .stamp = FileStamp::of(before)};
    const Error tooLarge{ErrorKind::Invalid,
                         FileContentText::tr("“%1” is too large for this (%2; at most %3).")
                             .arg(place.path, QLocale::c().formattedDataSize(before.st_size),
                                  QLocale::c().formattedDataSize(most))};
    if (before.st_size > most)
        return tooLarge;
    for (;;) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled,
                         FileContentText::tr("Reading “%1” was stopped.").arg(place.path)};
        const Result<QByteArray> part = readSome(file->get(), chunk);
        if (!part)
            return part.error();
        content.bytes += *part;
        if (content.bytes.size() > most)
            return tooLarge;
        if (part->size() < chunk)
            break;
    }
    struct stat after = {};
    content.changed = ::fstat(file->get(), &after) != 0 || FileStamp::of(after) != content.stamp;
    return content;
}

} // namespace paddock
