#include "core/agent/escape_listeners.h"

#include <QFile>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstddef>
#include <cstring>
#include <fcntl.h>

namespace paddock {

namespace {

constexpr int knocksKept = 16;

FileDescriptor socketOf(int family, int type)
{
    FileDescriptor made(::socket(family, type, 0));
    if (made
        && (::fcntl(made.get(), F_SETFD, FD_CLOEXEC) != 0 || ::fcntl(made.get(), F_SETFL, O_NONBLOCK) != 0))
        made.reset();
    return made;
}

/// A port of 127.0.0.1; 0 when none is to be had.
quint16 bindLoopback(const FileDescriptor &made)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(made.get(), plain, size) != 0 || ::getsockname(made.get(), plain, &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/// \a path may begin with a zero byte.
bool listenUnix(const FileDescriptor &made, const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return ::bind(made.get(), reinterpret_cast<const sockaddr *>(&address),
                  socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size())))
               == 0
           && ::listen(made.get(), knocksKept) == 0;
}

bool hasCaller(const FileDescriptor &listening)
{
    return bool(listening) && bool(FileDescriptor(::accept(listening.get(), nullptr, nullptr)));
}

} // namespace

EscapeListeners::EscapeListeners(const QString &folder, const QByteArray &name)
    : m_tcp(socketOf(AF_INET, SOCK_STREAM))
    , m_udp(socketOf(AF_INET, SOCK_DGRAM))
    , m_unix(socketOf(AF_UNIX, SOCK_STREAM))
    , m_abstract(socketOf(AF_UNIX, SOCK_STREAM))
{
    m_tcpPort = bindLoopback(m_tcp);
    if (::listen(m_tcp.get(), knocksKept) != 0)
        m_tcpPort = 0;
    m_udpPort = bindLoopback(m_udp);
    const QString path = folder + QStringLiteral("/socket");
    if (listenUnix(m_unix, QFile::encodeName(path)))
        m_unixPath = path;
    if (listenUnix(m_abstract, '\0' + name))
        m_abstractName = name;
}

QHash<QString, QString> EscapeListeners::knocks() const
{
    const auto came = QStringLiteral("a connection arrived");
    QHash<QString, QString> knocks;
    if (hasCaller(m_tcp))
        knocks.insert(QStringLiteral("host-tcp"), came);
    if (hasCaller(m_unix))
        knocks.insert(QStringLiteral("unix-socket"), came);
    if (hasCaller(m_abstract))
        knocks.insert(QStringLiteral("abstract-socket"), came);
    char byte = 0;
    if (m_udp && ::recv(m_udp.get(), &byte, 1, 0) >= 0)
        knocks.insert(QStringLiteral("host-udp"), QStringLiteral("a datagram arrived"));
    return knocks;
}

} // namespace paddock
