#include "core/cage/gateway.h"

#include "core/cage/failure.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace paddock::cage {

void openGateway(const Link &link)
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(gatewayPort);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!socket || ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(socket.get(), SOMAXCONN) != 0)
        fail("gateway", "the listening socket");
    if (!link.send(LinkMessage::Gateway, {}, socket.get()))
        fail("gateway", "handing the listening socket over");
}

} // namespace paddock::cage
