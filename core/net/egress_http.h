#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace paddock {

// The HTTP/1.1 that a forward proxy speaks (RFC 9110, 9112). Strict about requests, because what two readers could
// cut apart differently would let a second request ride on the first one's permission.

/// How much of what follows a request's head belongs to it.
class BodyMeter
{
public:
    BodyMeter() = default; ///< No body.
    static BodyMeter ofLength(qint64 length);
    static BodyMeter ofChunks();

    /// How many of \a bytes, from their beginning, belong to the body.
    qsizetype take(QByteArrayView bytes);
    bool isDone() const { return m_part == Part::Done; }
    bool isBroken() const { return m_part == Part::Broken; } ///< Chunks that cannot be read.

private:
    enum class Part { Done, Broken, Length, ChunkSize, ChunkData, ChunkEnd, Trailer };

    void takeLine(QByteArrayView line);

    Part m_part = Part::Done;
    qint64 m_left = 0; ///< Of the body, or of the present chunk.
    QByteArray m_line;
};

/// What a client asks the proxy for.
struct ProxyRequest {
    bool isTunnel = false; ///< CONNECT: bytes go both ways as they are.
    QString host; ///< As the client wrote it: to be judged, never to be dialled.
    int port = -1; ///< -1 when it was no number.
    QByteArray head; ///< What goes on to the host, with its empty line. Empty for a tunnel.
    BodyMeter body;
};

/// Reads a head that ends with its empty line. The one that goes on has the host of the request line as its Host,
/// none of the headers that are between client and proxy, and asks for the connection to be closed after the answer:
/// so one connection carries one request, and the next one is judged anew. The error's sentence is for the client.
Result<ProxyRequest> readProxyRequest(QByteArrayView head);

struct AnswerHead {
    int status = 0;
    QByteArray bytes;
};

/// The head of a host's answer as it goes on to the client, who learns that the connection ends with it.
/// ErrorKind::Protocol when it is none.
Result<AnswerHead> readAnswerHead(QByteArrayView head);

/// Where the head ends, behind its empty line; nothing when it is not complete.
std::optional<qsizetype> endOfHead(QByteArrayView bytes);

/// An answer of the proxy's own: one sentence as text, and the end of the connection.
QByteArray ownAnswer(QByteArrayView status, const QString &sentence);

} // namespace paddock
