#include "core/index/file_stamp.h"

#include <QStringList>

#include <sys/stat.h>

namespace paddock {

SourceStamp SourceStamp::of(const struct stat &status)
{
    const auto nanoseconds = [](const timespec &time) {
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    return {quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
            nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

SourceStamp SourceStamp::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 5)
        return {};
    return {parts.at(0).toULongLong(), parts.at(1).toULongLong(), parts.at(2).toLongLong(),
            parts.at(3).toLongLong(), parts.at(4).toLongLong()};
}

QString SourceStamp::toText() const
{
    return QStringLiteral("%1 %2 %3 %4 %5").arg(device).arg(inode).arg(size).arg(modified).arg(changed);
}

} // namespace paddock
