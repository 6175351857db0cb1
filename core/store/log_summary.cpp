#include "core/store/log_summary.h"

#include "core/store/log_line.h"
#include "core/store/open_file.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogSummary)
};

constexpr qint64 headStep = 16 * 1024;
constexpr qint64 headMost =
    4 * 1024 * 1024; ///< Long instruction files and pictures stand before the first prompt.
constexpr qint64 tailStep = 8 * 1024;
constexpr qsizetype startBytes = 200;
constexpr qsizetype titleMost = 80;

Error ioError(const QString &path, int failure)
{
    return {ErrorKind::Io,
            Summary::tr("The session file %1 cannot be read: %2.").arg(path, qt_error_string(failure))};
}

QByteArray readAt(int descriptor, qint64 offset, qint64 count)
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

template<typename Kind>
std::optional<Kind> factIn(QByteArrayView line, const LineStart &start)
{
    const Result<Entry> entry = entryOfLine(line.toByteArray(), start.seq);
    const Kind *fact = entry ? std::get_if<Kind>(&entry->fact) : nullptr;
    return fact ? std::optional(*fact) : std::nullopt;
}

/// Reads what the beginning tells; true when more of the head would tell nothing more.
bool takeHead(QByteArrayView head, SessionSummary &summary)
{
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        if (end < 0)
            return false;
        const QByteArrayView line = head.first(end);
        head = head.sliced(end + 1);
        const std::optional<LineStart> start = startOfLine(line);
        if (!start)
            continue; // the header
        if (start->seq == 1)
            summary.started = start->at;
        if (start->kind == "configured") {
            if (const auto fact = factIn<Configured>(line, *start)) {
                summary.workspace = fact->workspace;
                summary.model = fact->model;
            }
        } else if (start->kind == "user") {
            if (const auto fact = factIn<UserMessage>(line, *start))
                summary.title = titleOf(fact->text);
            return true;
        } else if (start->kind == "model") {
            return true; // an answer to nothing: there will be no first prompt
        }
    }
    return false;
}

/// The last whole line's number and time, and a later choice of model among the lines that had to be read anyway.
void takeTail(int descriptor, qint64 size, SessionSummary &summary)
{
    QByteArray tail;
    qint64 begin = size;
    qsizetype last = -1; // where the last whole line begins in tail
    for (qint64 step = tailStep; begin > 0 && last < 0; step *= 4) {
        const qint64 from = std::max<qint64>(0, begin - step);
        tail.prepend(readAt(descriptor, from, begin - from));
        begin = from;
        const qsizetype end = tail.lastIndexOf('\n');
        if (end > 0)
            last = tail.lastIndexOf('\n', end - 1) + 1; // 0 when the line may begin before the tail
        if (last == 0 && begin > 0)
            last = -1;
    }
    if (last < 0)
        return;
    if (const auto start =
            startOfLine(QByteArrayView(tail).sliced(last).first(std::min(tail.size() - last, startBytes)))) {
        summary.entries = start->seq;
        summary.changed = start->at;
    }
    QByteArrayView lines(tail);
    for (qsizetype at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n')) {
        lines = lines.sliced(at + 1);
        const qsizetype end = lines.indexOf('\n');
        const std::optional<LineStart> start =
            end > 0 ? startOfLine(lines.first(std::min(end, startBytes))) : std::nullopt;
        if (start && start->kind == "configured") {
            if (const auto fact = factIn<Configured>(lines.first(end), *start))
                summary.model = fact->model;
        }
    }
}

} // namespace

QString titleOf(const QString &prompt)
{
    QString title = prompt.left(1000).simplified();
    if (title.size() <= titleMost)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', titleMost - 1);
    // A language without spaces, or one endless word, is cut where it stands.
    qsizetype cut = space > titleMost / 2 ? space : titleMost - 1;
    if (title.at(cut - 1).isHighSurrogate())
        --cut;
    title.truncate(cut);
    return title + u'…';
}

Result<std::optional<SessionSummary>> summaryOf(const SessionId &session, const QString &path)
{
    const OpenFile file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || fstat(file.descriptor(), &status) != 0)
        return ioError(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::Io, Summary::tr("The session file %1 is not a regular file.").arg(path)};
    if (status.st_size == 0)
        return std::optional<SessionSummary>();

    SessionSummary summary;
    summary.id = session;
    summary.changed = QDateTime::fromSecsSinceEpoch(status.st_mtime, Qt::UTC);
    QByteArray head;
    bool isEnough = false;
    for (qint64 step = headStep; !isEnough && head.size() < std::min<qint64>(status.st_size, headMost);
         step *= 2) {
        const QByteArray more = readAt(file.descriptor(), head.size(), step);
        if (more.isEmpty())
            break;
        if (head.isEmpty() && versionOfHeader(more.left(std::max<qsizetype>(more.indexOf('\n'), 0))) < 1)
            return Error{ErrorKind::Protocol,
                         Summary::tr("The file %1 does not begin as a session of Paddock does.").arg(path)};
        head += more;
        isEnough = takeHead(head, summary);
    }
    takeTail(file.descriptor(), status.st_size, summary);
    if (summary.entries == 0)
        return std::optional<SessionSummary>();
    return std::optional(summary);
}

} // namespace paddock
