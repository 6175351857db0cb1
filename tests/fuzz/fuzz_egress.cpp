#include "tests/fuzz/fuzz_targets.h"

#include "core/net/egress_http.h"
#include "core/net/egress_socks.h"

#include <QList>

#include <algorithm>

namespace paddock::fuzz {

namespace {

/// The lines of a head as any other reader would cut them.
QList<QByteArray> linesOf(QByteArray head)
{
    head.replace("\r\n", "\n");
    return head.split('\n');
}

/// What goes on to the host must be one request to everybody, and that to the host that was judged.
QString brokenIn(const ProxyRequest &request)
{
    if (request.isTunnel)
        return request.head.isEmpty() ? QString() : QStringLiteral("a tunnel begins with a head");
    if (!request.head.endsWith("\r\n\r\n") || request.head.indexOf("\r\n\r\n") != request.head.size() - 4)
        return QStringLiteral("the head that goes on ends twice, or not at all");
    QByteArray rest = request.head;
    rest.replace("\r\n", QByteArray());
    if (std::any_of(rest.begin(), rest.end(),
                    [](char c) { return c != '\t' && static_cast<unsigned char>(c) < 0x20; }))
        return QStringLiteral("the head that goes on holds control characters");
    int hosts = 0;
    int lengths = 0;
    int closes = 0;
    for (const QByteArray &line : linesOf(request.head).sliced(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (line.startsWith(' ') || line.startsWith('\t'))
            return QStringLiteral("a line of the head goes on another one");
        hosts += name == "host";
        lengths += name == "content-length" || name == "transfer-encoding";
        closes += name == "connection" && line.toLower().endsWith(" close");
        if (name == "proxy-authorization" || name == "upgrade" || name == "proxy-connection")
            return QStringLiteral("a header between client and proxy goes on");
    }
    if (hosts != 1 || lengths > 1 || closes != 1)
        return QStringLiteral("the head has %1 hosts, %2 lengths, %3 ends")
            .arg(hosts)
            .arg(lengths)
            .arg(closes);
    return {};
}

QString brokenIn(BodyMeter whole, const QByteArray &bytes)
{
    BodyMeter pieces = whole;
    const qsizetype taken = whole.take(bytes);
    if (taken < 0 || taken > bytes.size())
        return QStringLiteral("a body has more bytes than came");
    qsizetype sum = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at)
        sum += pieces.take(QByteArrayView(bytes).sliced(at, 1));
    if (sum != taken || pieces.isDone() != whole.isDone() || pieces.isBroken() != whole.isBroken())
        return QStringLiteral("a body ends elsewhere when it comes byte by byte");
    return {};
}

QString brokenInSocks(const QByteArray &bytes)
{
    const SocksGreeting greeting = readSocksGreeting(bytes);
    const SocksRequest request = readSocksRequest(bytes);
    if (greeting.size > bytes.size() || request.size > bytes.size() || greeting.size < 0 || request.size < 0)
        return QStringLiteral("SOCKS has more bytes than came");
    if (request.size == 0 || request.trouble)
        return {};
    if (request.port < 0 || request.port > 65535)
        return QStringLiteral("a SOCKS port is none");
    const SocksRequest again = readSocksRequest(bytes.first(request.size));
    if (again.host != request.host || again.port != request.port || again.size != request.size)
        return QStringLiteral("what follows a SOCKS request changes it");
    const SocksRequest less = readSocksRequest(bytes.first(request.size - 1));
    return less.size == 0 ? QString() : QStringLiteral("half a SOCKS request is taken for one");
}

} // namespace

QString fuzzEgress(const QByteArray &bytes)
{
    if (const QString broken = brokenInSocks(bytes); !broken.isEmpty())
        return broken;
    const std::optional<qsizetype> end = endOfHead(bytes);
    if (!end)
        return {};
    if (*end > bytes.size())
        return QStringLiteral("a head ends behind its bytes");
    (void)readAnswerHead(QByteArrayView(bytes).first(*end));
    const Result<ProxyRequest> request = readProxyRequest(QByteArrayView(bytes).first(*end));
    if (!request)
        return request.error().message.isEmpty() ? QStringLiteral("a head was refused without a word why")
                                                 : QString();
    if (const QString broken = brokenIn(*request); !broken.isEmpty())
        return broken;
    return brokenIn(request->body, bytes.sliced(*end));
}

} // namespace paddock::fuzz
