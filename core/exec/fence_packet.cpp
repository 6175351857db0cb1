#include "core/exec/fence_packet.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace paddock {

namespace {

constexpr size_t packetAtMost = 8192;

/// The descriptor that came with a packet; further ones are closed.
FileDescriptor passedWith(msghdr &message)
{
    FileDescriptor passed;
    for (cmsghdr *control = CMSG_FIRSTHDR(&message); control; control = CMSG_NXTHDR(&message, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(control) + i * sizeof(int), sizeof number);
            passed = FileDescriptor(number);
        }
    }
    return passed;
}

} // namespace

ReceivedPacket receivePacket(int link, FencePacket &packet)
{
    std::array<char, packetAtMost> bytes;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(4 * sizeof(int))> control;
    iovec part{bytes.data(), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t size = 0;
    do {
        size = ::recvmsg(link, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    } while (size < 0 && errno == EINTR);
    if (size < 0 && errno == EAGAIN)
        return ReceivedPacket::NoneYet;
    if (size <= 0)
        return ReceivedPacket::NoMore;
    packet.kind = cage::LinkMessage(bytes.front());
    packet.text = QString::fromUtf8(bytes.data() + 1, size - 1);
    packet.passed = passedWith(message);
    return ReceivedPacket::One;
}

} // namespace paddock
