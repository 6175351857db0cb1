#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace paddock {

struct SseEvent {
    QByteArray name; ///< Empty: the event had no `event` field.
    QByteArray data; ///< Its `data` fields, joined by line feeds.

    bool operator==(const SseEvent &) const = default;
};

/// Cuts a byte stream into server-sent events, wherever the network split it: within a line ending or a byte order
/// mark too. `id`, `retry`, comments and unknown fields are ignored; an event without data is none, and what stands
/// before the end of the stream without a closing blank line is dropped. The cost is linear in the bytes.
/// Format: https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
class SseParser
{
public:
    /// \a maxEventBytes bounds a line and the data of an event, so that an endless one cannot fill the memory.
    explicit SseParser(qsizetype maxEventBytes = 64 << 20)
        : m_maxEventBytes(maxEventBytes)
    {}

    /// The events that are complete now. Protocol when the limit is passed; the parser is of no use after that.
    Result<QList<SseEvent>> feed(QByteArrayView bytes);

private:
    void takeLine(QByteArrayView line, QList<SseEvent> &out);

    qsizetype m_maxEventBytes;
    QByteArray m_pending; ///< The line still waiting for its end.
    SseEvent m_event;
    bool m_hasData = false;
    bool m_sawCarriageReturn = false; ///< The last byte was one: a line feed that follows belongs to it.
    bool m_begun = false; ///< The place where a byte order mark may stand is behind us.
};

} // namespace paddock
