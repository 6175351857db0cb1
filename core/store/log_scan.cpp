#include "core/store/log_scan.h"

#include "core/store/log_line.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>

namespace paddock {

namespace {

struct Scan {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogScan)
};

constexpr qsizetype pieceBytes = 256 * 1024;

/// Gives a file line by line and holds no more of it than the longest line and a piece.
class LineReader
{
public:
    explicit LineReader(int descriptor)
        : m_descriptor(descriptor)
    {}

    struct Line {
        QByteArray bytes; ///< Without the line end.
        bool isWhole = false; ///< False for a rest at the end of the file without a line end.
    };

    /// Nothing at the end of the file and after a failed read; see failure().
    std::optional<Line> next()
    {
        qsizetype searched = m_begin;
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n', searched);
            if (end >= 0) {
                Line line{m_buffer.sliced(m_begin, end - m_begin), true};
                m_begin = end + 1;
                m_taken += line.bytes.size() + 1;
                return line;
            }
            m_buffer.remove(0, m_begin);
            m_begin = 0;
            searched = m_buffer.size();
            if (!readMore())
                break;
        }
        if (m_failure != 0 || m_buffer.isEmpty())
            return {};
        m_taken += m_buffer.size();
        return Line{std::exchange(m_buffer, {}), false};
    }

    qint64 taken() const { return m_taken; } ///< Bytes in the lines given so far.
    qint64 offset() const { return m_offset; } ///< Bytes read so far.
    int failure() const { return m_failure; } ///< errno of the read that failed, or 0.

private:
    bool readMore()
    {
        const qsizetype size = m_buffer.size();
        m_buffer.resize(size + pieceBytes);
        ssize_t got = 0;
        do {
            got = pread(m_descriptor, m_buffer.data() + size, pieceBytes, m_offset);
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            m_failure = errno;
        m_buffer.resize(size + std::max<ssize_t>(got, 0));
        m_offset += std::max<ssize_t>(got, 0);
        return got > 0;
    }

    int m_descriptor;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qint64 m_offset = 0;
    qint64 m_taken = 0;
    int m_failure = 0;
};

Result<void> checkHeader(const LineReader::Line &line, const QString &name)
{
    const int version = line.isWhole ? versionOfHeader(line.bytes) : 0;
    if (version > sessionFileVersion)
        return Error{
            ErrorKind::Protocol,
            Scan::tr("The session file %1 was written by a newer Paddock (format %2; this one reads up to "
                     "%3). Update Paddock to open it.")
                .arg(name)
                .arg(version)
                .arg(sessionFileVersion)};
    if (version < 1)
        return Error{
            ErrorKind::Protocol,
            Scan::tr("The file %1 does not begin as a session of Paddock does. It was left as it is.")
                .arg(name)};
    return {};
}

} // namespace

Result<LogScan> scanLog(int descriptor, const QString &name)
{
    LineReader reader(descriptor);
    LogScan scan{{}, LogChain({QFileInfo(name).baseName()})};
    std::optional<LineReader::Line> line = reader.next();
    const bool isTornHeader = line && !line->isWhole && sessionHeader().startsWith(line->bytes);
    if (line && !isTornHeader) {
        if (const Result<void> header = checkHeader(*line, name); !header)
            return header.error();
        scan.goodEnd = reader.taken();
        while ((line = reader.next())) {
            Result<Entry> entry = entryOfLine(line->bytes, scan.transcript.size() + 1);
            if (!entry) {
                if (line->isWhole)
                    scan.damage = entry.error();
                break;
            }
            scan.transcript.append(std::move(*entry));
            scan.chain.follow(line->bytes);
            scan.goodEnd = reader.taken();
            scan.lacksLineEnd = !line->isWhole;
        }
    }
    if (reader.failure() != 0)
        return Error{
            ErrorKind::Io,
            Scan::tr("The session file %1 cannot be read: %2.").arg(name, qt_error_string(reader.failure()))};
    const off_t end = lseek(descriptor, 0, SEEK_END);
    scan.size = std::max<qint64>(end, reader.offset());
    return scan;
}

} // namespace paddock
