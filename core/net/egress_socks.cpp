#include "core/net/egress_socks.h"

#include <arpa/inet.h>

namespace paddock {

namespace {

constexpr char socksVersion = 5;
constexpr char connectCommand = 1;

} // namespace

QByteArray socksAnswer(SocksReply reply)
{
    // The bound address is of no use to anybody behind a proxy; zeros are what others send, too.
    return QByteArray(1, socksVersion) + static_cast<char>(reply) + QByteArray("\0\1\0\0\0\0\0\0", 8);
}

SocksGreeting readSocksGreeting(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != socksVersion)
        return {bytes.size(), false};
    if (bytes.size() < 2)
        return {};
    const qsizetype size = 2 + static_cast<unsigned char>(bytes[1]);
    if (bytes.size() < size)
        return {};
    return {size, bytes.sliced(2, size - 2).contains('\0')};
}

SocksRequest readSocksRequest(QByteArrayView bytes)
{
    SocksRequest request;
    if (bytes.size() < 5)
        return request;
    qsizetype addressSize = 0;
    qsizetype at = 4;
    const char kind = bytes[3];
    if (bytes[0] != socksVersion || bytes[2] != 0) {
        request.trouble = SocksReply::Failed;
    } else if (kind == 1) {
        addressSize = 4;
    } else if (kind == 4) {
        addressSize = 16;
    } else if (kind == 3) {
        addressSize = static_cast<unsigned char>(bytes[4]);
        at = 5;
    } else {
        request.trouble = SocksReply::UnknownAddress;
    }
    if (request.trouble) {
        request.size = bytes.size();
        return request;
    }
    if (bytes.size() < at + addressSize + 2)
        return request;
    request.size = at + addressSize + 2;
    if (bytes[1] != connectCommand)
        request.trouble = SocksReply::UnknownCommand;
    const QByteArray address = bytes.sliced(at, addressSize).toByteArray();
    char text[INET6_ADDRSTRLEN];
    if (kind == 3)
        request.host = QString::fromUtf8(address);
    else
        request.host = QString::fromLatin1(
            inet_ntop(kind == 1 ? AF_INET : AF_INET6, address.constData(), text, sizeof text));
    const QByteArrayView port = bytes.sliced(at + addressSize, 2);
    request.port = static_cast<unsigned char>(port[0]) << 8 | static_cast<unsigned char>(port[1]);
    return request;
}

} // namespace paddock
