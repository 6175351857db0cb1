#include "app/escape/attempts.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace paddock::escape {

namespace {

constexpr int answerMs = 300;

sockaddr_in addressOf(const char *host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, host, &address.sin_addr);
    return address;
}

long connectTo(int type, const sockaddr_in &address, int *socket = nullptr)
{
    const int made = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    if (made < 0)
        return -1;
    if (socket)
        *socket = made;
    return ::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

/// \a path may begin with a zero byte.
long connectUnix(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() > sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    std::memcpy(address.sun_path, path.data(), path.size());
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0)
        return -1;
    return ::connect(made, reinterpret_cast<const sockaddr *>(&address),
                     socklen_t(offsetof(sockaddr_un, sun_path) + path.size()));
}

Outcome hostTcp(const Bait &bait)
{
    if (bait.tcpPort == 0)
        return skipped("no server could be laid out");
    return refusedOr(connectTo(SOCK_STREAM, addressOf("127.0.0.1", bait.tcpPort)), "connected");
}

/// Whether the datagram arrived is seen outside.
Outcome hostUdp(const Bait &bait)
{
    if (bait.udpPort == 0)
        return skipped("no server could be laid out");
    int socket = -1;
    if (connectTo(SOCK_DGRAM, addressOf("127.0.0.1", bait.udpPort), &socket) < 0)
        return contained(errorName());
    if (::send(socket, "escaped", 7, 0) < 0)
        return contained(errorName());
    pollfd waiting{socket, POLLIN, 0};
    ::poll(&waiting, 1, answerMs);
    int failure = 0;
    socklen_t size = sizeof failure;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &size);
    errno = failure;
    return contained(failure != 0 ? errorName() : "sent, without an answer");
}

Outcome abstractSocket(const Bait &bait)
{
    if (bait.abstractSocket.empty())
        return skipped("no socket could be laid out");
    return refusedOr(connectUnix('\0' + bait.abstractSocket), "connected");
}

Outcome unixSocket(const Bait &bait)
{
    if (bait.unixSocket.empty())
        return skipped("no socket could be laid out");
    return refusedOr(connectUnix(bait.unixSocket), "connected");
}

/// Connecting a datagram socket looks for a route and sends nothing. The addresses are those of documentation.
Outcome outsideAddress(const Bait &)
{
    std::string last;
    for (const char *address : {"192.0.2.1", "198.51.100.1", "203.0.113.1"}) {
        if (connectTo(SOCK_DGRAM, addressOf(address, 53)) >= 0)
            return escaped(std::string("there is a route to ") + address);
        last = errorName();
    }
    return contained(last);
}

/// The gate is part of the fence, so it must not lead to the machine's own ports either.
Outcome throughGate(const Bait &bait)
{
    const char *proxy = std::getenv("http_proxy");
    if (!proxy || bait.tcpPort == 0)
        return skipped("this fence has no gate");
    const std::string place(proxy);
    const std::size_t colon = place.rfind(':');
    const auto port = std::uint16_t(std::strtoul(place.c_str() + colon + 1, nullptr, 10));
    std::string last = "no answer";
    for (const char *host : {"127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"}) {
        int socket = -1;
        if (connectTo(SOCK_STREAM, addressOf("127.0.0.1", port), &socket) < 0)
            return contained(errorName());
        const std::string target = host + (':' + std::to_string(bait.tcpPort));
        const std::string request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n";
        if (::send(socket, request.data(), request.size(), MSG_NOSIGNAL) < 0)
            return contained(errorName());
        pollfd waiting{socket, POLLIN, 0};
        char answer[16] = {};
        if (::poll(&waiting, 1, answerMs) > 0 && ::recv(socket, answer, sizeof answer - 1, 0) > 0) {
            last = answer;
            if (last.find(" 200") != std::string::npos)
                return escaped("the gate leads to " + target);
        }
        ::close(socket);
    }
    return contained(last);
}

Outcome virtualSocket(const Bait &)
{
    const int made = ::socket(AF_VSOCK, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    return refusedOr(made, "a socket to the host of this virtual machine was made");
}

Outcome rawSocket(const Bait &)
{
    return refusedOr(::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP), "a raw socket was made");
}

Outcome packetSocket(const Bait &)
{
    return refusedOr(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, htons(ETH_P_ALL)),
                     "a packet socket was made");
}

/// They are only connected to, and closed.
Outcome agentSockets(const Bait &bait)
{
    std::string last = "ENOENT";
    for (const std::string &path : bait.agents) {
        if (connectUnix(path) >= 0)
            return escaped("connected to " + path);
        last = errorName();
        if (connectUnix('\0' + path) >= 0)
            return escaped("connected to abstract " + path);
    }
    return contained(last);
}

} // namespace

std::vector<Attempt> networkAttempts()
{
    return {{"host-tcp", hostTcp},
            {"host-udp", hostUdp},
            {"host-through-gate", throughGate},
            {"abstract-socket", abstractSocket},
            {"unix-socket", unixSocket},
            {"agent-sockets", agentSockets},
            {"outside-address", outsideAddress},
            {"vsock", virtualSocket},
            {"raw-socket", rawSocket},
            {"packet-socket", packetSocket}};
}

} // namespace paddock::escape
