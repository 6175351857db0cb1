#pragma once

#include "core/cage/descriptor.h"
#include "core/cage/fence_plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace paddock::cage {

/// Sends one packet without waiting for room, with a descriptor when \a passed is one. False with errno.
bool sendPacket(int socket, std::string_view text, int passed = -1);

/// What came in one packet.
struct Packet {
    std::string text; ///< Empty at the end of the connection.
    Descriptor passed;
};

/// Waits for a packet. Nothing with errno when the socket fails.
std::optional<Packet> receivePacket(int socket);

/// The way to Paddock. Does not own the descriptor; may be used by every process of the launcher.
class Link
{
public:
    explicit Link(int socket)
        : m_socket(socket)
    {}

    int descriptor() const { return m_socket; }

    /// False when Paddock is gone or takes no more.
    bool send(LinkMessage message, std::string_view text, int passed = -1) const;

    /// Something for people. Lost when Paddock takes no more: a remark never holds a command up.
    void remark(std::string_view text) const { send(LinkMessage::Remark, text); }

private:
    int m_socket;
};

} // namespace paddock::cage
