#include "core/policy/url_boundary.h"

#include <QRegularExpression>
#include <QUrl>

#include <arpa/inet.h>

namespace paddock {

namespace {

bool isPrivateV4(quint32 address)
{
    struct Net {
        quint32 base;
        int bits;
    };
    // IANA IPv4 Special-Purpose Address Registry, and multicast.
    static constexpr Net nets[] = {
        {0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16},
        {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
        {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4},  {0xf0000000, 4},
        {0x64646400, 24}, {0xa83f8110, 32}, {0xc01fc400, 24}, {0xc034c100, 24}, {0xc0af3000, 24},
    };
    for (const Net &net : nets) {
        if ((address >> (32 - net.bits)) == (net.base >> (32 - net.bits)))
            return true;
    }
    return false;
}

bool isPrivateV6(const unsigned char (&address)[16])
{
    const auto v4At = [&address](int i) {
        return quint32(address[i]) << 24 | quint32(address[i + 1]) << 16 | quint32(address[i + 2]) << 8
               | quint32(address[i + 3]);
    };
    const auto zeroUntil = [&address](int end) {
        for (int i = 0; i < end; ++i) {
            if (address[i] != 0)
                return false;
        }
        return true;
    };
    if (zeroUntil(10) && address[10] == 0xff && address[11] == 0xff)
        return isPrivateV4(v4At(12)); // mapped
    if (address[0] == 0x20 && address[1] == 0x02)
        return isPrivateV4(v4At(2)); // 6to4
    const auto word = [&address](int i) { return quint32(address[2 * i]) << 8 | address[2 * i + 1]; };
    if (word(0) == 0x0064 && word(1) == 0xff9b)
        return word(2) || word(3) || word(4) || word(5) || isPrivateV4(v4At(12)); // NAT64, local-use NAT64
    // ISATAP carries an IPv4 address under any prefix.
    if ((word(4) == 0x0000 || word(4) == 0x0200) && word(5) == 0x5efe && isPrivateV4(v4At(12)))
        return true;
    // Only 2000::/3 is handed out as global unicast; nobody knows where the rest leads.
    if ((word(0) & 0xe000) != 0x2000)
        return true;
    return (word(0) == 0x2001 && (word(1) < 0x0200 || word(1) == 0x0db8)) // Teredo and others; documentation
           || (word(0) == 0x3fff && word(1) < 0x1000)
           || (word(0) == 0x2620 && word(1) == 0x004f && word(2) == 0x8000);
}

} // namespace

bool UrlBoundary::isPrivateHost(const QString &given)
{
    QString host = given.toLower();
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
        host.truncate(host.indexOf(u'%') < 0 ? host.size() : host.indexOf(u'%'));
    }
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.contains(u':')) {
        in6_addr raw;
        if (inet_pton(AF_INET6, host.toLatin1().constData(), &raw) != 1)
            return true; // No address that we can read: nothing to be sure of.
        return isPrivateV6(raw.s6_addr);
    }
    // inet_aton reads what resolvers do: 2130706433, 0x7f.1, 0177.0.0.1, 127.1
    in_addr raw;
    if (inet_aton(host.toLatin1().constData(), &raw) == 1)
        return isPrivateV4(ntohl(raw.s_addr));
    static const QRegularExpression local(QStringLiteral(
        "(^|\\.)(localhost|localdomain|local|internal|intranet|lan|home\\.arpa|corp|home)$"
        "|^(ip6-localhost|ip6-loopback|instance-data|metadata|broadcasthost)$"
        "|\\.(nip\\.io|sslip\\.io|xip\\.io|localtest\\.me|lvh\\.me|vcap\\.me)$|^(localtest\\.me|lvh\\.me)$"));
    if (local.match(host).hasMatch())
        return true;
    // A name without a dot belongs to the local network; digits that are no address are nobody's.
    static const QRegularExpression numeric(QStringLiteral("^[0-9.]+$|^0x[0-9a-f.]*$"));
    return !host.contains(u'.') || numeric.match(host).hasMatch();
}

Objections UrlBoundary::examine(const QString &url)
{
    const auto deny = [&url](const QString &why) {
        return Objections{{Objection::Weight::Deny, QStringLiteral("url-boundary"),
                           tr("\"%1\" is refused: %2").arg(url.left(200).simplified(), why)}};
    };
    static const QRegularExpression form(QStringLiteral("^https?://([^/?#]*)([/?#].*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QChar letter : url) {
        if (letter.unicode() <= 32 || letter == QChar(127) || letter == u'\\')
            return deny(tr("it holds a control character, a space or a backslash."));
    }
    const auto match = form.match(url);
    if (!match.hasMatch())
        return deny(tr("only whole http and https addresses are fetched."));
    const QString authority = match.captured(1);
    if (authority.contains(u'@'))
        return deny(tr("it carries a user name, which hides the host."));
    // "#@host" is read as a fragment by some and as a user name by others.
    const QString rest = match.captured(2);
    if (rest.startsWith(u'#') && rest.contains(u'@'))
        return deny(tr("two readers would see two different hosts."));
    static const QRegularExpression hostAndPort(
        QStringLiteral("^(\\[[0-9A-Fa-f:.%]+\\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?$"));
    const auto parts = hostAndPort.match(authority);
    if (!parts.hasMatch() || parts.captured(1).contains(QLatin1String("..")))
        return deny(tr("its host is not written in plain letters, digits, dots and hyphens."));
    if (isPrivateHost(parts.captured(1)))
        return deny(tr("it leads to this machine or a private network."));
    const QUrl parsed(url, QUrl::StrictMode);
    QString read = parsed.host().toLower();
    QString written = parts.captured(1).toLower();
    if (!parsed.isValid()
        || (!written.startsWith(u'[') && QUrl::toAce(read) != QUrl::toAce(written) && read != written))
        return deny(tr("two readers would see two different hosts."));
    return {};
}

} // namespace paddock
