#include "core/net/egress_connection.h"

#include "core/net/address_guard.h"

#include <utility>

namespace paddock {

namespace {

constexpr QByteArrayView badRequest("400 Bad Request");
constexpr QByteArrayView forbidden("403 Forbidden by sandbox.allowedHosts");
constexpr QByteArrayView badGateway("502 Bad Gateway");
constexpr QByteArrayView gatewayTimeout("504 Gateway Timeout");

} // namespace

EgressConnection::EgressConnection(FileDescriptor client, EgressTerms terms, QObject *parent)
    : QObject(parent)
    , m_terms(std::move(terms))
    , m_client(std::move(client))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state == State::LookingUp)
            refuse(QStringLiteral("%1 was not found in time.").arg(m_verdict.host), gatewayTimeout,
                   SocksReply::HostUnreachable);
        else if (m_state == State::Dialling)
            dialNext();
        else
            end();
    });
    connect(&m_client, &EgressStream::changed, this, &EgressConnection::advance);
    m_client.setReading(true);
    wait(m_terms.limits.headTime);
}

void EgressConnection::advance()
{
    if (m_client.hasFailed()) {
        end();
        return;
    }
    switch (m_state) {
    case State::Greeting:
    case State::SocksRequest:
    case State::HttpRequest:
        m_received += m_client.read();
        readRequest();
        if (m_client.isAtEnd() && m_state <= State::HttpRequest)
            end(); // It left in the middle of its request.
        break;
    case State::Relaying:
        relay();
        break;
    case State::Parting:
        m_client.read(); // Unread bytes would make the system cut our last words off.
        if ((m_client.isAtEnd() && m_client.isFlushed()) || m_client.hasFailed())
            end();
        break;
    case State::LookingUp:
    case State::Dialling:
    case State::Ended:
        break;
    }
}

void EgressConnection::readRequest()
{
    if (m_state == State::Greeting && !m_received.isEmpty()) {
        m_isSocks = m_received.front() == 5;
        if (!m_isSocks) {
            m_state = State::HttpRequest;
        } else if (const SocksGreeting greeting = readSocksGreeting(m_received); greeting.size > 0) {
            m_received.remove(0, greeting.size);
            m_client.write(QByteArray(greeting.isGood ? "\x05\x00" : "\x05\xff", 2));
            if (!greeting.isGood) {
                part();
                return;
            }
            m_state = State::SocksRequest;
        }
    }
    if (m_state == State::SocksRequest)
        readSocks();
    else if (m_state == State::HttpRequest)
        readHttp();
}

void EgressConnection::readSocks()
{
    const SocksRequest request = readSocksRequest(m_received);
    if (request.size == 0)
        return;
    m_received.remove(0, request.size);
    if (request.trouble) {
        refuse({}, badRequest, *request.trouble);
        return;
    }
    m_request.isTunnel = true;
    judge(request.host, request.port);
}

void EgressConnection::readHttp()
{
    if (m_received.front() <= ' ' || m_received.front() == 0x7f) { // TLS to the proxy, for one
        refuse(QStringLiteral("This proxy speaks HTTP and SOCKS5."), badRequest, SocksReply::Failed);
        return;
    }
    const std::optional<qsizetype> size = endOfHead(m_received);
    if (size.value_or(m_received.size()) > m_terms.limits.headBytes) {
        refuse(QStringLiteral("The head of the request is too long."), "431 Request Header Fields Too Large",
               SocksReply::Failed);
        return;
    }
    if (!size)
        return;
    Result<ProxyRequest> request = readProxyRequest(QByteArrayView(m_received).first(*size));
    m_received.remove(0, *size);
    if (!request) {
        refuse(request.error().message, badRequest, SocksReply::Failed);
        return;
    }
    m_request = *std::move(request);
    judge(m_request.host, m_request.port);
}

void EgressConnection::judge(const QString &host, int port)
{
    m_client.setReading(false); // What it sends before it has an answer waits in the system's buffers.
    m_verdict = m_terms.rules.judge(host, port);
    if (!m_verdict.isAllowed) {
        // Nothing that a client wrote reaches a record as it is.
        const QString shown =
            m_verdict.host.isEmpty()
                ? QString::fromLatin1(host.left(200).toUtf8().toPercentEncoding(" !$&'()*+,:;=@[]"))
                : m_verdict.host;
        m_terms.note({shown, port, {}, false, {}, m_verdict.reason});
        refuse(m_verdict.reason, forbidden, SocksReply::NotAllowed);
        return;
    }
    m_state = State::LookingUp;
    wait(m_terms.limits.connectTime);
    if (numericHost(m_verdict.host))
        noteAddresses({m_verdict.host});
    else
        m_terms.lookUp(m_verdict.host, this, [this](const QStringList &found) { noteAddresses(found); });
}

void EgressConnection::noteAddresses(const QStringList &found)
{
    if (m_state != State::LookingUp)
        return; // It took too long, and the client knows.
    m_addresses = dialable(m_verdict, found, interfaceAddresses());
    if (found.isEmpty()) {
        m_terms.note(
            {m_verdict.host, m_verdict.port, {}, true, m_verdict.rule, tr("The name was not found.")});
        refuse(QStringLiteral("%1 was not found.").arg(m_verdict.host), badGateway,
               SocksReply::HostUnreachable);
    } else if (m_addresses.isEmpty()) {
        const QString reason = tr("%1 leads to this machine or its network, where commands may not connect.")
                                   .arg(m_verdict.host);
        m_terms.note({m_verdict.host, m_verdict.port, {}, false, m_verdict.rule, reason});
        refuse(reason, forbidden, SocksReply::NotAllowed);
    } else {
        m_state = State::Dialling;
        dialNext();
    }
}

void EgressConnection::dialNext()
{
    if (m_host) {
        m_host->disconnect(this);
        m_host.release()->deleteLater(); // We may stand in its signal.
    }
    while (!m_addresses.isEmpty()) {
        const QString address = m_addresses.takeFirst();
        if (!m_terms.note(
                {m_verdict.host, m_verdict.port, address, true, m_verdict.rule, m_verdict.reason})) {
            refuse(tr("This command has asked for too many different hosts."), forbidden,
                   SocksReply::NotAllowed);
            return;
        }
        Result<std::unique_ptr<EgressStream>> begun = EgressStream::dial(address, m_verdict.port);
        if (!begun)
            continue;
        m_host = *std::move(begun);
        connect(m_host.get(), &EgressStream::changed, this, [this] {
            if (m_state == State::Dialling)
                noteDialled();
            else
                advance();
        });
        wait(m_terms.limits.connectTime);
        return;
    }
    refuse(QStringLiteral("%1 could not be reached.").arg(m_verdict.host), badGateway, SocksReply::Refused);
}

void EgressConnection::noteDialled()
{
    if (m_host->hasFailed()) {
        dialNext();
        return;
    }
    m_state = State::Relaying;
    const QByteArray early = std::exchange(m_received, {});
    if (m_isSocks)
        m_client.write(socksAnswer(SocksReply::Done));
    else if (m_request.isTunnel)
        m_client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    m_host->write(m_request.head);
    if (m_request.isTunnel)
        m_host->write(early);
    else
        relayRequestBody(early);
    wait(m_terms.limits.idleTime);
    relay();
}

void EgressConnection::relay()
{
    const QByteArray sent = m_host->isFull() ? QByteArray() : m_client.read();
    if (!sent.isEmpty() && m_request.isTunnel)
        m_host->write(sent);
    else if (!sent.isEmpty())
        relayRequestBody(sent);
    const QByteArray answered = m_client.isFull() ? QByteArray() : m_host->read();
    if (!answered.isEmpty() && m_request.isTunnel)
        m_client.write(answered);
    else if (!answered.isEmpty())
        relayAnswer(answered);
    if (!sent.isEmpty() || !answered.isEmpty())
        wait(m_terms.limits.idleTime);
    if (m_state != State::Relaying)
        return;

    if (m_client.hasFailed() || m_request.body.isBroken()) {
        end();
        return;
    }
    if (m_host->hasFailed() && (m_request.isTunnel || m_answerBegun)) {
        part(); // What came before it was lost is still the client's.
        return;
    }
    if (m_client.isAtEnd() && !m_request.isTunnel && !m_request.body.isDone()) {
        end();
        return;
    }
    if (m_client.isAtEnd())
        m_host->finishWriting();
    if (m_host->isAtEnd() || m_host->hasFailed()) {
        if (!m_request.isTunnel) {
            if (m_answerBegun)
                part();
            else
                refuse(QStringLiteral("%1 closed the connection without an answer.").arg(m_verdict.host),
                       badGateway, SocksReply::Failed);
            return;
        }
        m_client.finishWriting();
        if (m_client.isAtEnd() && m_client.isFlushed() && m_host->isFlushed()) {
            end();
            return;
        }
    }
    m_client.setReading(!m_host->isFull());
    m_host->setReading(!m_client.isFull());
}

/// What follows the body would be another request, judged by nobody: it goes nowhere.
void EgressConnection::relayRequestBody(const QByteArray &bytes)
{
    m_host->write(QByteArrayView(bytes).first(m_request.body.take(bytes)));
}

void EgressConnection::relayAnswer(const QByteArray &bytes)
{
    if (m_answerBegun) {
        m_client.write(bytes);
        return;
    }
    m_received += bytes;
    while (const std::optional<qsizetype> size = endOfHead(m_received)) {
        const Result<AnswerHead> head = readAnswerHead(QByteArrayView(m_received).first(*size));
        if (!head || head->status == 101)
            break;
        m_client.write(head->bytes);
        m_received.remove(0, *size);
        if (head->status < 200)
            continue; // "100 Continue": the answer itself is still to come.
        m_answerBegun = true;
        m_client.write(std::exchange(m_received, {}));
        return;
    }
    if (endOfHead(m_received) || m_received.size() > m_terms.limits.headBytes)
        refuse(QStringLiteral("The answer of %1 cannot be read.").arg(m_verdict.host), badGateway,
               SocksReply::Failed);
}

void EgressConnection::refuse(const QString &sentence, QByteArrayView status, SocksReply reply)
{
    if (m_isSocks)
        m_client.write(socksAnswer(reply));
    else
        m_client.write(ownAnswer(status, sentence));
    part();
}

void EgressConnection::part()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Parting;
    m_received.clear();
    if (m_host) {
        m_host->disconnect(this);
        m_host.release()->deleteLater();
    }
    m_client.finishWriting();
    if (m_client.isAtEnd() && m_client.isFlushed()) {
        end();
        return;
    }
    // A long answer may still be on its way to a slow reader.
    wait(m_client.isFlushed() ? m_terms.limits.partingTime : m_terms.limits.idleTime);
    m_client.setReading(true);
}

void EgressConnection::end()
{
    if (std::exchange(m_state, State::Ended) == State::Ended)
        return;
    m_timer.stop();
    m_client.setReading(false);
    if (m_host) {
        m_host->disconnect(this);
        m_host.release()->deleteLater();
    }
    emit ended();
}

} // namespace paddock
