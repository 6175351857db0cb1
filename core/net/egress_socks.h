#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace paddock {

// SOCKS5 (RFC 1928) as far as a proxy without users needs it: CONNECT by name, IPv4 or IPv6.

/// The answers a client knows; a refusal has no place for a sentence.
enum class SocksReply : char {
    Done = 0,
    Failed = 1,
    NotAllowed = 2,
    HostUnreachable = 4,
    Refused = 5,
    UnknownCommand = 7,
    UnknownAddress = 8,
};

QByteArray socksAnswer(SocksReply reply);

/// What came of the beginning of a conversation.
struct SocksGreeting {
    qsizetype size = 0; ///< Bytes of it; 0: more are needed.
    bool isGood = false; ///< It is SOCKS5, and one without a password is offered.
};
SocksGreeting readSocksGreeting(QByteArrayView bytes);

/// Where the client wants to go.
struct SocksRequest {
    qsizetype size = 0; ///< Bytes of it; 0: more are needed.
    std::optional<SocksReply> trouble; ///< It cannot be served, whatever the rules say.
    QString
        host; ///< As the client wrote it: to be judged, never to be dialled. May hold anything, NUL included.
    int port = -1;
};
SocksRequest readSocksRequest(QByteArrayView bytes);

} // namespace paddock
