#include "core/store/log_repair.h"

#include "core/base/log.h"
#include "core/store/session_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <array>
#include <cerrno>

namespace paddock {

namespace {

struct Repair {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogRepair)
};

Error repairError(const QString &path, int failure)
{
    return {ErrorKind::Io,
            Repair::tr(
                "The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.")
                .arg(path, qt_error_string(failure))};
}

struct Aside {
    OpenFile file;
    QString path;
};

Result<Aside> makeAside(const QString &path)
{
    const QString base = path.endsWith(u".jsonl") ? path.chopped(6) : path;
    for (int n = 1;; ++n) {
        const QString name = QStringLiteral("%1.torn-%2").arg(base).arg(n);
        OpenFile file(
            ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (file.isOpen())
            return Aside{std::move(file), name};
        if (errno != EEXIST)
            return repairError(path, errno);
    }
}

/// errno of what failed, or 0.
int copyRest(int from, qint64 offset, int to)
{
    std::array<char, 64 * 1024> piece;
    for (;;) {
        const ssize_t got = pread(from, piece.data(), piece.size(), offset);
        if (got < 0 && errno != EINTR)
            return errno;
        if (got == 0)
            return fsync(to) == 0 ? 0 : errno;
        for (ssize_t done = 0; done < got;) {
            const ssize_t wrote = write(to, piece.data() + done, size_t(got - done));
            if (wrote < 0 && errno != EINTR)
                return errno;
            done += std::max<ssize_t>(wrote, 0);
        }
        offset += std::max<ssize_t>(got, 0);
    }
}

Result<std::optional<Repaired>> moveAside(int descriptor, const QString &path, const LogScan &scan)
{
    const Result<Aside> aside = makeAside(path);
    if (!aside)
        return aside.error();
    int failure = copyRest(descriptor, scan.goodEnd, aside->file.descriptor());
    // The name too, before the only other copy goes.
    if (failure == 0)
        failure = syncFolder(QFileInfo(path).path());
    if (failure == 0 && ftruncate(descriptor, scan.goodEnd) != 0)
        failure = errno;
    if (failure != 0) {
        unlink(QFile::encodeName(aside->path).constData());
        return repairError(path, failure);
    }
    qCInfo(lcStore) << "session file repaired:" << scan.size - scan.goodEnd << "bytes moved to"
                    << aside->path;
    if (scan.damage)
        return std::optional(Repaired{
            Repair::tr(
                "Entry %1 of this session could not be read (%2) The session goes on from the entries before "
                "it; that entry and all after it are kept in %3.")
                .arg(scan.transcript.size() + 1)
                .arg(scan.damage->message, aside->path),
            aside->path});
    return std::optional(Repaired{
        Repair::tr(
            "Paddock ended while it was writing the last entry of this session. The incomplete entry was "
            "moved to %1; everything before it is here.")
            .arg(aside->path),
        aside->path});
}

} // namespace

Result<std::optional<Repaired>> repairLog(int descriptor, const QString &path, LogScan &scan)
{
    if (scan.hasRemains())
        return moveAside(descriptor, path, scan);
    if (!scan.lacksLineEnd)
        return std::optional<Repaired>();
    if (write(descriptor, "\n", 1) != 1)
        return repairError(path, errno);
    ++scan.goodEnd;
    scan.lacksLineEnd = false;
    return std::optional(
        Repaired{Repair::tr("The last entry of this session lacked its line end; nothing was lost."), {}});
}

} // namespace paddock
