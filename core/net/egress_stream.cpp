#include "core/net/egress_stream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace paddock {

EgressStream::EgressStream(FileDescriptor socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_readNotifier(m_socket.get(), QSocketNotifier::Read)
    , m_writeNotifier(m_socket.get(), QSocketNotifier::Write)
{
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    connect(&m_readNotifier, &QSocketNotifier::activated, this, &EgressStream::noteReadable);
    connect(&m_writeNotifier, &QSocketNotifier::activated, this, &EgressStream::noteWritable);
}

EgressStream::~EgressStream()
{
    // Before the descriptor closes, or its number could be another's.
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
}

Result<std::unique_ptr<EgressStream>> EgressStream::dial(const QString &address, quint16 port)
{
    sockaddr_in four = {};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    sockaddr_in6 six = {};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    const QByteArray text = address.toLatin1();
    const bool isFour = inet_pton(AF_INET, text.constData(), &four.sin_addr) == 1;
    if (!isFour && inet_pton(AF_INET6, text.constData(), &six.sin6_addr) != 1)
        return Error{ErrorKind::Invalid, QStringLiteral("This is no address."), address};

    const auto failed = [&address] {
        return Error{ErrorKind::Network, QString::fromLocal8Bit(std::strerror(errno)), address};
    };
    FileDescriptor socket(
        ::socket(isFour ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return failed();
    const int yes = 1;
    setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const int begun = isFour ? ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&four), sizeof four)
                             : ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&six), sizeof six);
    if (begun != 0 && errno != EINPROGRESS)
        return failed();
    auto stream = std::make_unique<EgressStream>(std::move(socket));
    stream->m_isConnecting = true;
    stream->m_writeNotifier.setEnabled(true);
    return stream;
}

void EgressStream::setReading(bool wanted)
{
    m_readNotifier.setEnabled(wanted && !m_isAtEnd && !m_hasFailed && !m_isConnecting);
}

QByteArray EgressStream::read()
{
    if (!std::exchange(m_isReadable, false) || m_hasFailed)
        return {};
    QByteArray bytes(bufferBytes, Qt::Uninitialized);
    const ssize_t count = recv(m_socket.get(), bytes.data(), size_t(bytes.size()), 0);
    if (count == 0)
        m_isAtEnd = true;
    else if (count < 0 && errno != EAGAIN && errno != EINTR)
        fail();
    bytes.truncate(std::max<ssize_t>(count, 0));
    return bytes;
}

void EgressStream::write(QByteArrayView bytes)
{
    if (m_hasFailed || m_isFinishing)
        return;
    m_unwritten.append(bytes);
    flush();
}

void EgressStream::finishWriting()
{
    if (std::exchange(m_isFinishing, true) || m_hasFailed)
        return;
    flush();
}

void EgressStream::flush()
{
    qsizetype sent = 0;
    while (sent < m_unwritten.size()) {
        const ssize_t count = send(m_socket.get(), m_unwritten.constData() + sent,
                                   size_t(m_unwritten.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno != EAGAIN) {
            fail();
            return;
        }
        if (count < 0)
            break;
        sent += count;
    }
    m_unwritten.remove(0, sent);
    m_writeNotifier.setEnabled(!m_unwritten.isEmpty());
    if (m_isFinishing && m_unwritten.isEmpty())
        shutdown(m_socket.get(), SHUT_WR);
}

void EgressStream::noteReadable()
{
    m_isReadable = true;
    emit changed();
}

void EgressStream::noteWritable()
{
    if (m_isConnecting) {
        m_isConnecting = false;
        m_writeNotifier.setEnabled(false);
        int trouble = 0;
        socklen_t size = sizeof trouble;
        if (getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &trouble, &size) != 0 || trouble != 0)
            fail();
        emit changed();
        return;
    }
    flush();
    if (m_unwritten.size() < bufferBytes / 2 || m_hasFailed)
        emit changed();
}

void EgressStream::fail()
{
    m_hasFailed = true;
    m_unwritten.clear();
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
}

} // namespace paddock
