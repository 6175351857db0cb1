#include "core/cage/link.h"

#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace paddock::cage {

namespace {

/// Longer texts are cut: a packet is always taken whole by the other side.
constexpr std::size_t packetBytes = 8192;

union PassedDescriptor {
    cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
};

} // namespace

bool sendPacket(int socket, std::string_view text, int passed)
{
    const std::string_view sent = text.substr(0, packetBytes);
    iovec part{const_cast<char *>(sent.data()), sent.size()}; // Only read.
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    PassedDescriptor control{};
    if (passed >= 0) {
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(&control.header), &passed, sizeof passed);
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
    }
    ssize_t count = 0;
    do {
        count = ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (count < 0 && errno == EINTR);
    return count == ssize_t(sent.size());
}

std::optional<Packet> receivePacket(int socket)
{
    Packet packet;
    packet.text.resize(packetBytes);
    iovec part{packet.text.data(), packet.text.size()};
    PassedDescriptor control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    ssize_t count = 0;
    do {
        count = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return std::nullopt;
    packet.text.resize(std::size_t(count));
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS
        && header->cmsg_len == CMSG_LEN(sizeof(int))) {
        int passed = -1;
        std::memcpy(&passed, CMSG_DATA(header), sizeof passed);
        packet.passed = Descriptor(passed);
    }
    return packet;
}

bool Link::send(LinkMessage message, std::string_view text, int passed) const
{
    return sendPacket(m_socket, std::string(1, char(message)).append(text), passed);
}

} // namespace paddock::cage
