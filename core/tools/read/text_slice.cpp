#include "core/tools/read/text_slice.h"

#include "core/files/file_content.h"
#include "core/files/text_encoding.h"

#include <QStringDecoder>

#include <cstring>

namespace paddock {

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr qsizetype longestLine = 2000; // Characters.
constexpr qsizetype longestLineBytes = longestLine * 4; // Enough for that in UTF-8.
constexpr qint64 countedBytes = 64 << 20; // Lines of larger files are not counted to the end.

/// Takes UTF-8 or Latin-1 bytes as they come and collects the lines that were asked for.
class SliceBuilder
{
public:
    SliceBuilder(const SliceRequest &request, TextSlice &slice)
        : m_request(request)
        , m_slice(slice)
    {}

    void take(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const void *found = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
            const qsizetype end = found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
            if (isWanted())
                keep(bytes.first(end));
            if (!found)
                return;
            endLine();
            bytes = bytes.sliced(end + 1);
        }
    }
    void endLine()
    {
        if (isWanted())
            add();
        ++m_line;
        m_kept.clear();
        m_lost = false;
    }

    /// Whether nothing that comes can be part of the slice.
    bool isDone() const { return m_slice.isCut || m_line >= m_request.offset + m_request.limit; }
    qint64 linesSeen() const { return m_line - 1; }
    bool hasZeroBytes() const { return m_hasZeroBytes; }

private:
    bool isWanted() const { return m_line >= m_request.offset && !isDone(); }

    void keep(QByteArrayView bytes)
    {
        const qsizetype room = longestLineBytes - m_kept.size();
        m_hasZeroBytes = m_hasZeroBytes || std::memchr(bytes.data(), 0, size_t(bytes.size()));
        m_lost = m_lost || bytes.size() > room;
        m_kept.append(bytes.first(qMin(room, bytes.size())));
    }

    void add()
    {
        // The cut may have gone through a character: that alone makes no Latin-1.
        const bool isUtf8 = m_kept.isValidUtf8() || (m_lost && m_kept.chopped(3).isValidUtf8());
        m_slice.isLatin1 = m_slice.isLatin1 || !isUtf8;
        QString line = isUtf8 ? QString::fromUtf8(m_kept) : QString::fromLatin1(m_kept);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (m_lost || line.size() > longestLine) {
            line = line.first(qMin(line.size(), longestLine)) + QStringLiteral("… [line cut]");
            m_slice.hasLongLines = true;
        }
        if (m_slice.lines > 0 && m_slice.numbered.size() + line.size() > m_request.mostCharacters) {
            m_slice.isCut = true;
            return;
        }
        if (m_slice.lines++ > 0) {
            m_slice.content += u'\n';
            m_slice.numbered += u'\n';
        }
        m_slice.content += line;
        m_slice.numbered += QString::number(m_line) + u'\t' + line;
    }

    const SliceRequest &m_request;
    TextSlice &m_slice;
    QByteArray m_kept; ///< The beginning of the line that is being read.
    bool m_lost = false; ///< It has more than was kept.
    bool m_hasZeroBytes = false;
    qint64 m_line = 1;
};

} // namespace

Result<TextSlice> readSlice(int file, const SliceRequest &request, std::stop_token stop)
{
    TextSlice slice;
    SliceBuilder builder(request, slice);
    std::optional<QStringDecoder> wide; // UTF-16 becomes UTF-8 on the way in.
    qint64 bytesRead = 0;
    for (bool isFirst = true;; isFirst = false) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, QStringLiteral("Reading was stopped.")};
        const Result<QByteArray> chunk = readSome(file, chunkSize);
        if (!chunk)
            return chunk.error();
        bytesRead += chunk->size();
        QByteArrayView bytes = *chunk;
        if (isFirst) {
            const Encoding encoding = encodingOf(bytes);
            if (encoding == Encoding::Utf16Little)
                wide.emplace(QStringDecoder::Utf16LE);
            else if (encoding == Encoding::Utf16Big)
                wide.emplace(QStringDecoder::Utf16BE);
            bytes = bytes.sliced(markSize(encoding));
        }
        if (wide)
            builder.take(QString(wide->decode(bytes)).toUtf8());
        else
            builder.take(bytes);
        if (builder.hasZeroBytes()) {
            return Error{ErrorKind::Invalid,
                         QStringLiteral("The file holds zero bytes in these lines: it is binary, not text.")};
        }
        if (chunk->size() < chunkSize) {
            builder.endLine();
            slice.totalLines = builder.linesSeen();
            return slice;
        }
        if (builder.isDone() && bytesRead >= countedBytes)
            return slice;
    }
}

} // namespace paddock
