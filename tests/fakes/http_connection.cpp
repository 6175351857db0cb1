#include "tests/fakes/http_connection.h"

#include <QJsonDocument>

#include <sys/socket.h>

namespace paddock::fakes {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 429:
        return "Too Many Requests";
    default:
        return status < 500 ? "Refused" : "Trouble";
    }
}

} // namespace

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

HttpConnection::HttpConnection(QTcpSocket *socket, int number, Handlers handlers)
    : m_socket(socket)
    , m_handlers(std::move(handlers))
    , m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, [this] { sendNext(); });
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { readMore(); });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        if (std::exchange(m_closed, true))
            return;
        m_pace.stop();
        if (m_request && m_bodyExpected >= 0 && m_reply) {
            m_request->hungUp = true;
            endReply(false);
        }
        m_handlers.closed();
    });
}

void HttpConnection::drop()
{
    // Closing with a linger time of zero sends a reset instead of an end.
    const linger reset{1, 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    m_socket->abort();
}

void HttpConnection::readMore()
{
    m_incoming += m_socket->readAll();
    if (m_reply || (m_bodyExpected < 0 && !takeHead()) || m_incoming.size() < m_bodyExpected)
        return;
    m_request->body = m_incoming.first(m_bodyExpected);
    m_incoming.remove(0, m_bodyExpected);
    m_request->arrivedUs = nowUs();
    answer();
}

bool HttpConnection::takeHead()
{
    const qsizetype end = m_incoming.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QList<QByteArray> lines = m_incoming.first(end).split('\n');
    m_incoming.remove(0, end + 4);
    m_request.emplace();
    m_request->connection = m_number;
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    m_request->method = words.value(0);
    m_request->path = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_request->headers.append(
            {line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    m_bodyExpected = m_request->header("content-length").toLongLong();
    return true;
}

void HttpConnection::answer()
{
    m_request->json = QJsonDocument::fromJson(m_request->body).object();
    m_reply = m_handlers.answer(*m_request);
    m_random.seed(m_reply->delivery.chunkSeed);
    applyMishap();
    m_sent = 0;
    m_nextEvent = 0;
    if (m_reply->delivery.firstByteDelay.count() > 0)
        m_pace.start(m_reply->delivery.firstByteDelay);
    else
        sendNext();
}

void HttpConnection::applyMishap()
{
    Delivery &delivery = m_reply->delivery;
    const bool ends = delivery.mishap == Mishap::Cut || delivery.mishap == Mishap::Reset
                      || delivery.mishap == Mishap::Stall;
    QList<QByteArray> pieces = std::exchange(m_reply->pieces, {});
    if (ends && delivery.mishapAfterEvents >= 0)
        pieces = pieces.first(std::min<qsizetype>(delivery.mishapAfterEvents, pieces.size()));
    qsizetype size = 0;
    m_eventEnds.clear();
    for (const QByteArray &piece : std::as_const(pieces))
        m_eventEnds.append(size += piece.size());
    m_body.clear();
    m_body.reserve(size);
    for (const QByteArray &piece : std::as_const(pieces))
        m_body += piece;
    if (ends && delivery.mishapAfterBytes >= 0)
        m_body.truncate(std::min<qint64>(delivery.mishapAfterBytes, m_body.size()));
}

void HttpConnection::beginBody()
{
    m_request->status = m_reply->status;
    m_request->firstByteUs = nowUs();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_reply->status) + ' ' + reasonOf(m_reply->status)
                      + "\r\nContent-Type: " + m_reply->contentType + "\r\nrequest-id: req_scripted\r\n";
    for (const auto &[name, value] : std::as_const(m_reply->headers))
        head += name + ": " + value + "\r\n";
    if (m_reply->streamed)
        head += "Cache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n";
    else
        head += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n";
    m_socket->write(head);
    m_handlers.progressed(*m_request);
}

qsizetype HttpConnection::nextChunkSize()
{
    const Delivery &delivery = m_reply->delivery;
    const qsizetype left = m_body.size() - m_sent;
    if (delivery.chunkBytes > 0) {
        const qsizetype wanted =
            delivery.chunkSeed == 0
                ? delivery.chunkBytes
                : std::uniform_int_distribution<qsizetype>(1, delivery.chunkBytes)(m_random);
        return std::min(wanted, left);
    }
    if (delivery.chunkDelay.count() == 0)
        return left;
    while (m_nextEvent < m_eventEnds.size() && m_eventEnds.at(m_nextEvent) <= m_sent)
        ++m_nextEvent;
    return m_nextEvent < m_eventEnds.size() ? std::min(m_eventEnds.at(m_nextEvent) - m_sent, left) : left;
}

void HttpConnection::writeChunk(QByteArrayView bytes)
{
    if (m_reply->streamed)
        m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n");
    m_socket->write(bytes.data(), bytes.size());
    if (m_reply->streamed)
        m_socket->write("\r\n", 2);
}

void HttpConnection::sendNext()
{
    if (m_request->firstByteUs == 0)
        beginBody();
    while (m_sent < m_body.size()) {
        const qsizetype size = nextChunkSize();
        writeChunk(QByteArrayView(m_body).sliced(m_sent, size));
        m_sent += size;
        if (m_reply->delivery.chunkDelay.count() > 0 && m_sent < m_body.size()) {
            m_socket->flush();
            if (!m_closed) // flushing may find that the client has gone, which ends the reply
                m_pace.start(m_reply->delivery.chunkDelay);
            return;
        }
    }
    switch (m_reply->delivery.mishap) {
    case Mishap::None:
    case Mishap::Malformed:
    case Mishap::Overloaded:
        if (m_reply->streamed)
            m_socket->write("0\r\n\r\n");
        m_socket->flush(); // so that the time noted is the time of the bytes
        if (!m_closed)
            endReply(true);
        return;
    case Mishap::Cut:
        m_socket->disconnectFromHost(); // after what is written has gone
        return;
    case Mishap::Reset:
        m_socket->flush();
        drop();
        return;
    case Mishap::Stall:
        m_socket->flush();
        return;
    }
}

void HttpConnection::endReply(bool complete)
{
    m_request->finishedUs = nowUs();
    const ReceivedRequest request = *std::exchange(m_request, std::nullopt);
    m_reply.reset();
    m_bodyExpected = -1;
    m_handlers.finished(request);
    if (complete && !m_incoming.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { readMore(); }, Qt::QueuedConnection);
}

} // namespace paddock::fakes
