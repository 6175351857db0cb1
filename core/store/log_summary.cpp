#include "core/store/log_summary.h"

#include "core/protocol/session_title.h"
#include "core/store/log_line.h"
#include "core/store/open_file.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace paddock {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogSummary)
};

constexpr qint64 summaryPieceBytes = 256 * 1024;
constexpr qsizetype startBytes = 200; // see LineStart

Error ioError(const QString &path, int failure)
{
    return {ErrorKind::Io,
            Summary::tr("The session file %1 cannot be read: %2.").arg(path, qt_error_string(failure))};
}

/// Makes a summary while a session file passes by. No line is held: of those that matter, which are few and mostly
/// short, only the place is noted, and they are read again.
class SummaryReader
{
public:
    SummaryReader(int descriptor, SummaryMaker &maker)
        : m_descriptor(descriptor)
        , m_maker(maker)
    {}

    /// The bytes that follow on those before. Line ends cannot be part of JSON strings, so each begins a line.
    void take(QByteArrayView piece)
    {
        while (!piece.isEmpty()) {
            if (m_start.size() < startBytes)
                m_start.append(piece.first(std::min(piece.size(), startBytes - m_start.size())));
            const void *found = memchr(piece.data(), '\n', size_t(piece.size()));
            if (!found) {
                m_offset += piece.size();
                return;
            }
            const qsizetype end = static_cast<const char *>(found) - piece.data();
            takeLine(m_offset + end);
            piece = piece.sliced(end + 1);
            m_offset += end + 1;
            m_lineBegin = m_offset;
            m_start.truncate(0); // keeps its memory
        }
    }

    /// After the last piece.
    void end()
    {
        if (m_lastEnd == 0)
            return;
        if (const auto last = startOfLine(read(m_lastBegin, std::min(m_lastEnd, m_lastBegin + startBytes))))
            m_maker.noteEntry(last->seq, last->at);
    }

private:
    void takeLine(qint64 end)
    {
        const QByteArrayView start =
            QByteArrayView(m_start).first(std::min<qsizetype>(m_start.size(), end - m_lineBegin));
        const QByteArrayView kind = kindOfLine(start);
        if (kind.isEmpty())
            return; // the header
        if (m_lastEnd == 0) {
            if (const auto first = startOfLine(start))
                m_maker.noteEntry(first->seq, first->at);
        }
        m_lastBegin = m_lineBegin;
        m_lastEnd = end;
        if (!m_maker.concerns(kind))
            return;
        const auto known = startOfLine(start);
        if (const Result<Entry> entry = entryOfLine(read(m_lineBegin, end), known ? known->seq : 0))
            m_maker.take(entry->fact);
    }

    /// Less than asked for when a repair cut the file meanwhile.
    QByteArray read(qint64 begin, qint64 end) const
    {
        QByteArray bytes(end - begin, Qt::Uninitialized);
        qint64 done = 0;
        while (done < bytes.size()) {
            const ssize_t got =
                pread(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), begin + done);
            if (got == 0 || (got < 0 && errno != EINTR))
                break;
            done += std::max<ssize_t>(got, 0);
        }
        bytes.truncate(done);
        return bytes;
    }

    const int m_descriptor;
    SummaryMaker &m_maker;
    qint64 m_offset = 0;
    qint64 m_lineBegin = 0;
    QByteArray m_start; ///< The first bytes of the line that is passing.
    qint64 m_lastBegin = 0; ///< Of the last whole line.
    qint64 m_lastEnd = 0;
};

} // namespace

bool SummaryMaker::concerns(QByteArrayView kind) const
{
    return kind == "configured" || kind == "described" || kind == "forked"
           || (kind == "user" && !m_hasPrompt);
}

void SummaryMaker::take(const Fact &fact)
{
    if (const auto *configured = std::get_if<Configured>(&fact)) {
        if (m_summary.workspace.isEmpty())
            m_summary.workspace = configured->workspace;
        m_summary.model = configured->model;
    } else if (const auto *described = std::get_if<Described>(&fact)) {
        m_title = described->title.value_or(m_title);
        m_summary.isPinned = described->pinned.value_or(m_summary.isPinned);
        m_summary.isArchived = described->archived.value_or(m_summary.isArchived);
        m_summary.tags = described->tags.value_or(m_summary.tags);
    } else if (const auto *forked = std::get_if<Forked>(&fact)) {
        m_summary.forkedFrom = forked->from;
    } else if (const auto *prompt = std::get_if<UserMessage>(&fact); prompt && !m_hasPrompt) {
        m_hasPrompt = true;
        m_summary.title = titleOf(prompt->text);
    }
}

void SummaryMaker::noteEntry(qint64 number, const QDateTime &at)
{
    if (m_summary.started.isNull())
        m_summary.started = at;
    m_summary.changed = at;
    m_summary.entries = number;
}

SessionSummary SummaryMaker::summary() const
{
    SessionSummary summary = m_summary;
    if (!m_title.isEmpty())
        summary.title = m_title;
    return summary;
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

    SummaryMaker maker(session);
    SummaryReader reader(file.descriptor(), maker);
    QByteArray piece(std::clamp<qint64>(status.st_size, 1, summaryPieceBytes), Qt::Uninitialized);
    qint64 offset = 0;
    for (;;) {
        const ssize_t got = pread(file.descriptor(), piece.data(), size_t(piece.size()), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ioError(path, errno);
        if (got == 0)
            break;
        const QByteArray first =
            offset == 0 ? piece.left(std::min<qsizetype>(got, startBytes)) : QByteArray();
        if (offset == 0 && versionOfHeader(first.left(std::max<qsizetype>(first.indexOf('\n'), 0))) < 1)
            return Error{ErrorKind::Protocol,
                         Summary::tr("The file %1 does not begin as a session of Paddock does.").arg(path)};
        reader.take(QByteArrayView(piece).first(got));
        offset += got;
    }
    reader.end();
    const SessionSummary summary = maker.summary();
    return summary.entries > 0 ? std::optional(summary) : std::nullopt;
}

} // namespace paddock
