#include "core/index/log_stage.h"

#include "core/base/file_descriptor.h"
#include "core/base/log.h"
#include "core/index/log_lines.h"
#include "core/store/log_line.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

constexpr qint64 tailBytes = 256; ///< More than the two hashes of a chained line.

QByteArray tailBefore(int descriptor, qint64 offset)
{
    const qint64 count = std::min(offset, tailBytes);
    return readFileAt(descriptor, offset - count, count);
}

/// Whether a file still begins with what was read of it.
bool goesOn(const StageProgress &before, const SourceStamp &now, int descriptor)
{
    const SourceStamp then = SourceStamp::fromText(before.stamp);
    // The same size at another time: something else than an append. It may be the middle that changed.
    const bool isRewritten = before.isDone && now.size == then.size;
    return before.offset > 0 && now.isSameFile(then) && now.size >= before.offset && !isRewritten
           && tailBefore(descriptor, before.offset) == before.tail;
}

} // namespace

/// One reading of one file.
struct LogFollower::Pass {
    qint64 file;
    const QString &path;
    int descriptor;
    SourceStamp stamp;
    StageProgress progress;
};

LogFollower::LogFollower(SqliteDatabase &database, RefreshBatch &batch)
    : m_batch(batch)
    , m_find(database, "SELECT stamp, done, offset, entries, tail FROM stages WHERE file=?1 AND stage=?2")
    , m_store(database, "INSERT OR REPLACE INTO stages VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
{}

Result<std::optional<StageProgress>> LogFollower::progress(qint64 file, Stage stage)
{
    const Result<bool> row = m_find.with(file, int(stage)).next();
    if (!row)
        return row.error();
    std::optional<StageProgress> found;
    if (*row)
        found = StageProgress{m_find.text(0), m_find.number(1) != 0, m_find.number(2), m_find.number(3),
                              m_find.bytes(4)};
    m_find.reset();
    return found;
}

Result<void> LogFollower::setProgress(qint64 file, Stage stage, const StageProgress &progress)
{
    return m_store.run(file, int(stage), progress.stamp, int(progress.isDone), progress.offset,
                       progress.entries, progress.tail);
}

Result<void> LogFollower::leaveOut(qint64 file, const QString &path, const SourceStamp &seen, LogStage &stage,
                                   int failure)
{
    qCWarning(lcStore).noquote() << "left out of the index:" << path << qt_error_string(failure);
    if (const Result<void> begun = stage.begin(file, true); !begun)
        return begun;
    if (const Result<void> ended = stage.end(); !ended)
        return ended;
    return setProgress(file, stage.stage(), {seen.toText(), true, 0, 0, {}});
}

Result<void> LogFollower::follow(qint64 file, const QString &path, const SourceStamp &seen, LogStage &stage)
{
    for (bool isWhole = false; !isWhole;) {
        // Only once this process has the right to write is it known what others have done.
        if (const Result<void> begun = m_batch.begin(); !begun)
            return begun;
        const Result<std::optional<StageProgress>> before = progress(file, stage.stage());
        if (!before)
            return before.error();
        const FileDescriptor opened(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        struct stat status = {};
        if (!opened || fstat(opened.get(), &status) != 0)
            return errno == ENOENT ? Result<void>() : leaveOut(file, path, seen, stage, errno);
        Pass pass{file, path, opened.get(), SourceStamp::of(status), before->value_or(StageProgress{})};
        if (pass.progress.isDone && pass.progress.stamp == pass.stamp.toText())
            return {};
        const bool isGoingOn = goesOn(pass.progress, pass.stamp, pass.descriptor);
        if (!isGoingOn)
            pass.progress = {};
        if (const Result<void> begun = stage.begin(file, !isGoingOn); !begun)
            return begun;
        const Result<bool> read = readOn(pass, stage);
        if (!read)
            return read.error();
        isWhole = *read;
    }
    return {};
}

/// False: the batch was full in between; another process may have gone on in this file.
Result<bool> LogFollower::readOn(Pass &pass, LogStage &stage)
{
    LogLines lines(pass.descriptor, pass.progress.offset);
    pass.progress.stamp = pass.stamp.toText();
    pass.progress.isDone = true;
    while (const std::optional<QByteArrayView> line = lines.next()) {
        // Not a copy: nobody keeps it.
        const QByteArray bytes = QByteArray::fromRawData(line->data(), line->size());
        if (pass.progress.offset == 0) {
            const int version = versionOfHeader(bytes);
            if (version < 1 || version > sessionFileVersion) {
                qCWarning(lcStore).noquote()
                    << "left out of the index, no session file of this version:" << pass.path;
                break;
            }
        } else {
            const Result<void> taken = stage.take(pass.progress.entries + 1, pass.progress.offset, bytes);
            if (!taken && taken.error().kind != ErrorKind::Protocol)
                return taken.error();
            if (!taken) {
                qCWarning(lcStore).noquote() << "the index ends at entry" << pass.progress.entries << "of"
                                             << pass.path << taken.error().message << taken.error().detail;
                break;
            }
            ++pass.progress.entries;
        }
        m_batch.count(line->size());
        pass.progress.offset = lines.offset();
        if (m_batch.isFull()) {
            pass.progress.isDone = false;
            break;
        }
    }
    if (lines.failure() != 0)
        qCWarning(lcStore).noquote() << "the index ends in the middle of" << pass.path
                                     << qt_error_string(lines.failure());
    pass.progress.tail = tailBefore(pass.descriptor, pass.progress.offset);
    if (const Result<void> ended = stage.end(); !ended)
        return ended.error();
    if (const Result<void> kept = setProgress(pass.file, stage.stage(), pass.progress); !kept)
        return kept.error();
    if (!pass.progress.isDone) {
        if (const Result<void> kept = m_batch.keep(); !kept)
            return kept.error();
    }
    return pass.progress.isDone;
}

} // namespace paddock
