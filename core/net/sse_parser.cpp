#include "core/net/sse_parser.h"

#include <QCoreApplication>

#include <cstring>
#include <utility>

namespace paddock {

namespace {

struct SseText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SseParser)
};

/// Place of the first line ending, or -1.
qsizetype findLineEnd(QByteArrayView bytes)
{
    const auto size = size_t(bytes.size());
    const void *feed = std::memchr(bytes.data(), '\n', size);
    const auto lineFeed = feed ? static_cast<const char *>(feed) - bytes.data() : bytes.size();
    // Only the part before the line feed can hold an earlier ending, so no byte is looked at more than twice.
    const void *carriage = std::memchr(bytes.data(), '\r', size_t(lineFeed));
    if (carriage)
        return static_cast<const char *>(carriage) - bytes.data();
    return feed ? lineFeed : -1;
}

} // namespace

Result<QList<SseEvent>> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> out;
    while (!bytes.isEmpty()) {
        if (std::exchange(m_sawCarriageReturn, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const qsizetype end = findLineEnd(bytes);
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        if (m_pending.size() + line.size() + m_event.data.size() > m_maxEventBytes) {
            return Error{ErrorKind::Protocol,
                         SseText::tr("The server sent an event that does not end. Try again."),
                         QStringLiteral("an event of more than %1 bytes").arg(m_maxEventBytes)};
        }
        if (end < 0) {
            m_pending += bytes;
            break;
        }
        m_sawCarriageReturn = bytes.at(end) == '\r';
        if (m_pending.isEmpty()) {
            takeLine(line, out); // the common case: a whole line, not copied
        } else {
            m_pending += line;
            takeLine(m_pending, out);
            m_pending.clear();
        }
        bytes = bytes.sliced(end + 1);
    }
    return out;
}

void SseParser::takeLine(QByteArrayView line, QList<SseEvent> &out)
{
    if (!std::exchange(m_begun, true) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        if (m_hasData)
            out.append(std::exchange(m_event, {}));
        m_event = {};
        m_hasData = false;
        return;
    }
    const auto colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment, used as keep-alive
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);

    if (field == "event") {
        m_event.name = value.toByteArray();
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

} // namespace paddock
