#include "core/index/log_lines.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

LogLines::LogLines(int descriptor, qint64 offset)
    : m_descriptor(descriptor)
    , m_fileOffset(offset)
{}

std::optional<QByteArrayView> LogLines::next()
{
    qsizetype searched = m_begin;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_begin, end - m_begin);
            m_begin = end + 1;
            return line;
        }
        m_buffer.remove(0, m_begin);
        m_fileOffset += std::exchange(m_begin, 0);
        searched = m_buffer.size();
        if (!readMore())
            return {};
    }
}

bool LogLines::readMore()
{
    const qsizetype size = m_buffer.size();
    // A long line doubles what is held, so that it is not copied for each piece.
    const qsizetype more = std::max(pieceBytes, size);
    m_buffer.resize(size + more);
    ssize_t got = 0;
    do {
        got = pread(m_descriptor, m_buffer.data() + size, size_t(more), m_fileOffset + size);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        m_failure = errno;
    m_buffer.resize(size + std::max<ssize_t>(got, 0));
    return got > 0;
}

QByteArray readFileAt(int descriptor, qint64 offset, qint64 count)
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

} // namespace paddock
