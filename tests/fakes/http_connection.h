#pragma once

#include "tests/fakes/answer.h"
#include "tests/fakes/model_server.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <random>

namespace paddock::fakes {

/// What goes back for one request.
struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QList<QByteArray> pieces; ///< The body; for a stream one piece for each event.
    bool streamed = false; ///< Sent with chunked transfer encoding.
    Delivery delivery;
};

/// One client's connection, HTTP/1.1 with keep-alive: reads a request, asks for the reply, sends it as its Delivery
/// says. A request that comes before the reply has ended waits.
class HttpConnection : public QObject
{
public:
    struct Handlers {
        std::function<Reply(ReceivedRequest &)> answer; ///< May set what it learned about the request.
        std::function<void(const ReceivedRequest &)> progressed; ///< Whenever times or status changed.
        std::function<void(const ReceivedRequest &)> finished;
        std::function<void()> closed; ///< Last. The connection may be destroyed later, not from within.
    };

    HttpConnection(QTcpSocket *socket, int number, Handlers handlers);

    void drop(); ///< Closes with a reset.

private:
    void readMore();
    bool takeHead();
    void answer();
    void beginBody();
    void sendNext();
    void writeChunk(QByteArrayView bytes);
    void endReply(bool complete);
    void applyMishap();
    qsizetype nextChunkSize();

    QTcpSocket *m_socket; ///< A child of this object.
    Handlers m_handlers;
    int m_number;
    QByteArray m_incoming;
    std::optional<ReceivedRequest> m_request; ///< Being read or answered.
    qint64 m_bodyExpected = -1; ///< Of the request; -1 while its head is incomplete.
    std::optional<Reply> m_reply;
    QByteArray m_body; ///< The reply's, as far as it is to be sent.
    QList<qsizetype> m_eventEnds; ///< Offsets in m_body.
    qsizetype m_sent = 0;
    qsizetype m_nextEvent = 0;
    std::mt19937 m_random;
    QTimer m_pace;
    bool m_closed = false;
};

/// Microseconds of the machine's monotonic clock.
qint64 nowUs();

} // namespace paddock::fakes
