#include "core/net/host_rules.h"

#include "core/net/address_guard.h"

#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype hostLengthAtMost = 253;
constexpr qsizetype labelLengthAtMost = 63;

/// An address in the spelling of inet_ntop, with an IPv4 address in IPv6 clothes as the IPv4 address it is; nothing
/// when it is none.
QString plainAddress(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    char plain[INET6_ADDRSTRLEN];
    in_addr four = {};
    if (inet_pton(AF_INET, bytes.constData(), &four) == 1)
        return QString::fromLatin1(inet_ntop(AF_INET, &four, plain, sizeof plain));
    in6_addr six = {};
    if (inet_pton(AF_INET6, bytes.constData(), &six) != 1)
        return {};
    if (IN6_IS_ADDR_V4MAPPED(&six))
        return QString::fromLatin1(inet_ntop(AF_INET, six.s6_addr + 12, plain, sizeof plain));
    return QString::fromLatin1(inet_ntop(AF_INET6, &six, plain, sizeof plain));
}

bool isLoopback(const QString &plain)
{
    return plain.startsWith(QLatin1String("127.")) || plain == QLatin1String("::1");
}

/// Whether the user's word may open this address: loopback and the private ranges, but neither the metadata services,
/// most of which are link-local, nor multicast nor what belongs to nobody.
bool isOfOwnNetwork(const QString &plain)
{
    for (const auto *metadata : {"100.100.100.200", "fd00:ec2::254", "fd20:ce::254"}) {
        if (plain == QLatin1String(metadata))
            return false;
    }
    const QByteArray bytes = plain.toLatin1();
    in6_addr six = {};
    if (inet_pton(AF_INET6, bytes.constData(), &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six) || (six.s6_addr[0] & 0xfe) == 0xfc;
    in_addr raw = {};
    if (inet_pton(AF_INET, bytes.constData(), &raw) != 1)
        return false;
    const quint32 four = ntohl(raw.s_addr);
    return four >> 24 == 127 || four >> 24 == 10 || four >> 20 == 0xac1 || four >> 16 == 0xc0a8
           || four >> 22 == 0x64400000 >> 22;
}

/// Letters that end a host in some reader's eyes, hide in it, or look like its dots.
bool isForbidden(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code <= 0x20 || (code >= 0x7f && code <= 0xa0))
        return true;
    for (const char16_t other : u"\\%@/?#[]:\"'<>{}|^`,;\u3002\uff0e\uff61\u2024\ufe52\ufffd") {
        if (other == code)
            return true;
    }
    switch (letter.category()) {
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

bool isLabel(QStringView label)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= labelLengthAtMost && !label.startsWith(u'-')
           && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isPlain);
}

/// Text of others in a sentence of ours: short, and nothing in it that a terminal or a view obeys.
QString quoted(const QString &text)
{
    QString shown;
    for (const QChar c : text.left(100)) {
        const bool isPlain = c.isPrint() && c.category() != QChar::Other_Format;
        shown +=
            isPlain ? QString(c) : QStringLiteral("<U+%1>").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

/// "host:port" for people.
QString named(const QString &host, int port)
{
    const QString bare = host.contains(u':') ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return bare + QLatin1Char(':') + QString::number(port);
}

} // namespace

Result<QString> HostRules::properHost(const QString &given)
{
    const auto refused = [&given](const QString &why) {
        return Error{
            ErrorKind::Invalid, tr("\"%1\" is no host that can be judged: %2").arg(quoted(given), why), {}};
    };
    if (given.startsWith(u'[') || given.count(u':') > 1) {
        const bool isBracketed = given.startsWith(u'[') && given.endsWith(u']');
        const QString inner = isBracketed ? given.sliced(1, given.size() - 2) : given;
        const QString plain = inner.contains(u':') ? plainAddress(inner) : QString();
        if (plain.isEmpty() || std::any_of(inner.begin(), inner.end(), [](QChar c) {
                return c.unicode() > 0x7e || c.unicode() < 0x21;
            }))
            return refused(tr("it is no IPv6 address."));
        return plain;
    }
    if (std::any_of(given.begin(), given.end(), isForbidden))
        return refused(tr("it holds a character that does not belong into a host."));
    QString host = QString::fromLatin1(QUrl::toAce(given)).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty() || host.size() > hostLengthAtMost)
        return refused(tr("it is empty, too long, or has letters that no name may have."));
    if (const std::optional<QString> numeric = numericHost(host)) {
        if (*numeric != host)
            return refused(tr("write an address as four decimal numbers."));
        return host;
    }
    for (const QStringView label : QStringView(host).split(u'.')) {
        if (!isLabel(label))
            return refused(tr("between its dots must be letters, digits and hyphens."));
    }
    return host;
}

Result<HostRules::Rule> HostRules::read(const QString &entry)
{
    const auto refused = [&entry](const QString &why) {
        return Error{
            ErrorKind::Invalid, tr("\"%1\" in sandbox.allowedHosts: %2").arg(quoted(entry), why), {}};
    };
    Rule rule;
    rule.text = entry;
    QString host = entry;
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon >= 0 && colon > host.lastIndexOf(u']') && (host.startsWith(u'[') || host.count(u':') == 1)) {
        const QStringView digits = QStringView(entry).sliced(colon + 1);
        const bool isNumber =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        rule.port = isNumber ? digits.toInt() : 0;
        if (rule.port < 1 || rule.port > 65535)
            return refused(tr("its port is none. Ports go from 1 to 65535."));
        host.truncate(colon);
    }
    if (host.startsWith(QLatin1String("*."))) {
        rule.isSuffix = true;
        host.remove(0, 2);
    }
    if (host.contains(QLatin1Char('*')))
        return refused(tr("a star stands for whole names only, and only at the beginning: *.example.org"));
    const Result<QString> proper = properHost(host);
    if (!proper)
        return refused(proper.error().message);
    const bool isAddress = !plainAddress(*proper).isEmpty();
    rule.isLocal = isAddress ? !isPublicAddress(*proper) : isLocalName(*proper);
    if (rule.isSuffix && (isAddress || rule.isLocal))
        return refused(tr("a star needs a name of at least two parts behind it, on the public Internet."));
    if (isAddress && rule.isLocal && !isOfOwnNetwork(*proper))
        return refused(
            tr("this address is never reached. Only loopback and private addresses can be listed."));
    if (rule.isLocal && rule.port == 0)
        return refused(
            tr("a host of this machine or its network is listed with its port, such as localhost:8080."));
    rule.host = rule.isSuffix ? QLatin1Char('.') + *proper : *proper;
    return rule;
}

Result<HostRules> HostRules::parse(const QStringList &entries)
{
    HostRules rules;
    for (const QString &entry : entries) {
        const Result<Rule> rule = read(entry);
        if (!rule)
            return rule.error();
        rules.m_rules.append(*rule);
    }
    return rules;
}

bool HostRules::matches(const Rule &rule, const QString &host, int port)
{
    if (rule.port != 0 ? port != rule.port : port != 443 && port != 80)
        return false;
    return rule.isSuffix ? host.size() > rule.host.size() && host.endsWith(rule.host) : host == rule.host;
}

HostVerdict HostRules::judge(const QString &host, int port) const
{
    HostVerdict verdict;
    if (port < 1 || port > 65535) {
        verdict.reason = tr("%1 is no port.").arg(port);
        return verdict;
    }
    verdict.port = quint16(port);
    const Result<QString> proper = properHost(host);
    if (!proper) {
        verdict.reason = proper.error().message;
        return verdict;
    }
    verdict.host = *proper;
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const Rule &one) { return matches(one, *proper, port); });
    if (rule == m_rules.end()) {
        verdict.reason =
            tr("Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.")
                .arg(named(*proper, port));
        return verdict;
    }
    verdict.isAllowed = true;
    verdict.mayBeLocal = rule->isLocal;
    verdict.rule = rule->text;
    verdict.reason = tr("%1 is listed as %2 in sandbox.allowedHosts.").arg(named(*proper, port), rule->text);
    return verdict;
}

bool HostRules::mayDial(const HostVerdict &verdict, const QString &address)
{
    if (!verdict.isAllowed)
        return false;
    const QString plain = plainAddress(address);
    if (!plainAddress(verdict.host).isEmpty() && plain != verdict.host)
        return false;
    if (isPublicAddress(address))
        return true;
    if (!verdict.mayBeLocal || plain.isEmpty())
        return false;
    const bool isLocalhost =
        verdict.host == QLatin1String("localhost") || verdict.host.endsWith(QLatin1String(".localhost"));
    return isLocalhost ? isLoopback(plain) : isOfOwnNetwork(plain);
}

} // namespace paddock
