#include "core/store/log_tail.h"

#include "core/store/log_line.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

constexpr qint64 tailPiece = 64 * 1024;
constexpr qint64 tailAtMost = 8 * 1024 * 1024;
constexpr qint64 headAtMost = 64 * 1024;

QByteArray bytesAt(int descriptor, qint64 offset, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 done = 0;
    while (done < count) {
        const ssize_t got = pread(descriptor, bytes.data() + done, size_t(count - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

/// The workspace that the first entry names; empty when it cannot be read.
QString firstWorkspace(int descriptor)
{
    const QList<QByteArray> lines = bytesAt(descriptor, 0, headAtMost).split('\n');
    if (lines.size() < 3 || versionOfHeader(lines[0]) < 1)
        return {}; // the last of them may be cut
    const Result<Entry> first = entryOfLine(lines[1], 1);
    const auto *configured = first ? std::get_if<Configured>(&first->fact) : nullptr;
    return configured ? configured->workspace : QString();
}

} // namespace

SessionStore::Newest newestOf(int descriptor, int most)
{
    SessionStore::Newest newest;
    struct stat state = {};
    if (fstat(descriptor, &state) != 0 || !S_ISREG(state.st_mode) || most <= 0)
        return newest;
    QByteArray tail;
    qint64 begin = state.st_size;
    // One line more than is wanted: the last one may be torn.
    qsizetype lineEnds = 0;
    while (begin > 0 && tail.size() < tailAtMost && lineEnds <= most + 1) {
        const qint64 count = std::min(begin, std::max<qint64>(tailPiece, tail.size()));
        begin -= count;
        const QByteArray piece = bytesAt(descriptor, begin, count);
        if (piece.size() != count)
            return newest; // it became shorter meanwhile
        lineEnds += piece.count('\n');
        tail.prepend(piece);
    }
    QList<QByteArray> lines = tail.split('\n');
    lines.removeFirst(); // the header, or a line whose beginning was not read
    for (auto line = lines.crbegin(); line != lines.crend() && newest.entries.size() < most; ++line) {
        const std::optional<LineStart> start = startOfLine(*line);
        Result<Entry> entry = start ? entryOfLine(*line, start->seq) : Error{ErrorKind::Protocol, {}, {}};
        const bool follows =
            start && (newest.entries.isEmpty() || start->seq + newest.entries.size() == qint64(newest.seq));
        if (!entry || !follows) {
            if (newest.entries.isEmpty())
                continue;
            break;
        }
        if (newest.entries.isEmpty())
            newest.seq = quint64(start->seq);
        if (const auto *configured = std::get_if<Configured>(&entry->fact);
            configured && newest.workspace.isEmpty())
            newest.workspace = configured->workspace;
        newest.entries.append(*std::move(entry));
    }
    std::reverse(newest.entries.begin(), newest.entries.end());
    if (newest.workspace.isEmpty() && !newest.entries.isEmpty())
        newest.workspace = firstWorkspace(descriptor);
    return newest;
}

} // namespace paddock
