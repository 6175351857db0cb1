#include "tests/fuzz/fuzz_targets.h"

#include "core/net/address_guard.h"
#include "core/net/host_rules.h"
#include "core/policy/url_boundary.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netdb.h>

#include <memory>

namespace paddock::fuzz {

namespace {

/// The address that the system would dial for a host without asking anybody; empty when it is a name to it.
QString dialledFor(const QByteArray &host)
{
    if (host.contains('\0'))
        return {};
    addrinfo hints = {};
    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.constData(), nullptr, &hints, &found) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, &freeaddrinfo);
    char text[NI_MAXHOST];
    if (getnameinfo(found->ai_addr, found->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(text);
}

bool isMappedTo(const QString &six, const QString &four)
{
    return six == QLatin1String("::ffff:") + four;
}

QString brokenInRules(const QString &host)
{
    const Result<QString> proper = HostRules::properHost(host);
    const QString dialled = dialledFor(host.toUtf8());
    if (!proper)
        return {};
    if (!dialled.isEmpty() && dialled != *proper && !isMappedTo(dialled, *proper))
        return QStringLiteral("judged is %1, dialled would be %2").arg(*proper, dialled);
    const Result<QString> again = HostRules::properHost(*proper);
    if (!again || *again != *proper)
        return QStringLiteral("a proper host is no proper host");
    const Result<HostRules> rules =
        HostRules::parse({QStringLiteral("*.example.org"), QStringLiteral("localhost:8080"),
                          QStringLiteral("10.0.0.7:5432"), QStringLiteral("[::1]:8080")});
    if (!rules)
        return QStringLiteral("the rules cannot be read");
    for (const int port : {80, 443, 5432, 8080}) {
        const HostVerdict asWritten = rules->judge(host, port);
        const HostVerdict asJudged = rules->judge(*proper, port);
        if (asWritten.isAllowed != asJudged.isAllowed || asWritten.host != asJudged.host)
            return QStringLiteral("two spellings of %1 are judged differently").arg(*proper);
        if (!asWritten.isAllowed)
            continue;
        if (!asWritten.mayBeLocal && HostRules::mayDial(asWritten, QStringLiteral("127.0.0.1")))
            return QStringLiteral("%1 may lead to this machine").arg(*proper);
        if (HostRules::mayDial(asWritten, QStringLiteral("169.254.169.254")))
            return QStringLiteral("%1 may lead to a metadata service").arg(*proper);
    }
    return {};
}

/// The host that libcurl reads from an address; empty when it refuses it.
QString curlsHost(const QByteArray &url)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parts(curl_url(), &curl_url_cleanup);
    if (curl_url_set(parts.get(), CURLUPART_URL, url.constData(), 0) != CURLUE_OK)
        return {};
    char *host = nullptr;
    if (curl_url_get(parts.get(), CURLUPART_HOST, &host, 0) != CURLUE_OK)
        return {};
    const QString text = QString::fromUtf8(host).toLower();
    curl_free(host);
    return text;
}

QString brokenInFetch(const QString &text)
{
    if (text.contains(QChar(0)))
        return {};
    if (const Result<QUrl> url = parseFetchUrl(text)) {
        const QString host = curlsHost(url->toEncoded());
        const QString bare = host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
        const QString ours = url->host(QUrl::FullyEncoded).toLower();
        if (!host.isEmpty() && bare != ours)
            return QStringLiteral("judged is %1, fetched would be %2").arg(ours, bare);
        const QString dialled = dialledFor(bare.toUtf8());
        if (!dialled.isEmpty() && !isPublicAddress(dialled))
            return QStringLiteral("%1 is fetched from %2").arg(ours, dialled);
    }
    if (UrlBoundary::examine(text).isEmpty()) {
        const QString host = curlsHost(text.toUtf8());
        const QString bare = host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
        const QString dialled = dialledFor(bare.toUtf8());
        if (!dialled.isEmpty() && !isPublicAddress(dialled))
            return QStringLiteral("the boundary has nothing against %1").arg(dialled);
    }
    return {};
}

} // namespace

QString fuzzHostRules(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const QString broken = brokenInRules(text); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenInFetch(text); !broken.isEmpty())
        return broken;
    return brokenInFetch(QStringLiteral("http://") + text);
}

} // namespace paddock::fuzz
