#include "core/net/address_guard.h"

#include <QCoreApplication>
#include <QStringList>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace paddock {

namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(paddock::AddressGuard)
};

struct Range4 {
    quint32 base;
    int bits;
};

constexpr quint32 v4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

constexpr Range4 nonPublic4[] = {
    {v4(0, 0, 0, 0), 8}, // this network
    {v4(10, 0, 0, 0), 8}, // private
    {v4(100, 64, 0, 0), 10}, // shared address space
    {v4(127, 0, 0, 0), 8}, // loopback
    {v4(168, 63, 129, 16), 32}, // Azure's platform service, a public number that never leaves the host
    {v4(169, 254, 0, 0), 16}, // link-local, metadata services
    {v4(172, 16, 0, 0), 12}, // private
    {v4(192, 0, 0, 0), 24}, // protocol assignments
    {v4(192, 0, 2, 0), 24}, // documentation
    {v4(192, 31, 196, 0), 24}, // AS112
    {v4(192, 52, 193, 0), 24}, // AMT
    {v4(192, 88, 99, 0), 24}, // 6to4 relays
    {v4(192, 168, 0, 0), 16}, // private
    {v4(192, 175, 48, 0), 24}, // AS112
    {v4(198, 18, 0, 0), 15}, // benchmarks
    {v4(198, 51, 100, 0), 24}, // documentation
    {v4(203, 0, 113, 0), 24}, // documentation
    {v4(224, 0, 0, 0), 4}, // multicast
    {v4(240, 0, 0, 0), 4}, // reserved, broadcast
};

bool isPublic4(quint32 address)
{
    return std::none_of(std::begin(nonPublic4), std::end(nonPublic4), [address](const Range4 &range) {
        return (address ^ range.base) >> (32 - range.bits) == 0;
    });
}

using Bytes16 = std::array<quint8, 16>;

quint32 embedded4(const Bytes16 &bytes, size_t at)
{
    return v4(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
}

bool isPublic6(const Bytes16 &bytes)
{
    const auto word = [&bytes](size_t index) {
        return quint32(bytes[2 * index]) << 8 | bytes[2 * index + 1];
    };
    const auto zeroUpTo = [&bytes](size_t end) {
        return std::all_of(bytes.begin(), bytes.begin() + long(end), [](quint8 byte) { return byte == 0; });
    };
    // An ISATAP interface identifier carries an IPv4 address under any prefix.
    if ((word(4) == 0x0000 || word(4) == 0x0200) && word(5) == 0x5efe && !isPublic4(embedded4(bytes, 12)))
        return false;
    if (zeroUpTo(10) && word(5) == 0xffff)
        return isPublic4(embedded4(bytes, 12)); // mapped
    if (word(0) == 0x0064 && word(1) == 0xff9b
        && std::all_of(bytes.begin() + 4, bytes.begin() + 12, [](quint8 byte) { return byte == 0; }))
        return isPublic4(embedded4(bytes, 12)); // NAT64, well-known prefix
    if (word(0) == 0x2002)
        return isPublic4(embedded4(bytes, 2)); // 6to4
    // Only 2000::/3 is handed out as global unicast. That leaves out loopback, unspecified, IPv4-compatible and
    // translated forms, local NAT64 (64:ff9b:1::/48), discard (100::/64), unique local, link-local, site-local and
    // multicast.
    if ((word(0) & 0xe000) != 0x2000)
        return false;
    if (word(0) == 0x2001 && word(1) < 0x0200)
        return false; // 2001::/23: Teredo, ORCHID, benchmarks and other protocol assignments
    if (word(0) == 0x2001 && word(1) == 0x0db8)
        return false; // documentation
    if (word(0) == 0x3fff && word(1) < 0x1000)
        return false; // documentation
    if (word(0) == 0x2620 && word(1) == 0x004f && word(2) == 0x8000)
        return false; // AS112
    return true;
}

/// One part of a dotted address as inet_aton reads it: 0x hexadecimal, 0 octal, else decimal.
std::optional<quint64> numberOf(const QString &part)
{
    if (part.isEmpty() || part.size() > 24)
        return {};
    int base = 10;
    QString digits = part;
    if (part.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        base = 16;
        digits = part.mid(2);
        if (digits.isEmpty())
            return 0; // "0x" alone is zero to some readers
    } else if (part.size() > 1 && part.startsWith(QLatin1Char('0'))) {
        base = 8;
        digits = part.mid(1);
    }
    const bool proper = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
               || (c >= QLatin1Char('a') && c <= QLatin1Char('f'))
               || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
    });
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok, base);
    if (!proper || !ok)
        return {};
    return value;
}

/// A last label that is a number makes the whole a number, proper or not, as browsers have it.
bool endsInNumber(const QStringList &labels)
{
    const QString &last = labels.last();
    return !last.isEmpty()
           && (std::all_of(last.begin(), last.end(),
                           [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); })
               || (last.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) && numberOf(last)));
}

QStringList labelsOf(QString host)
{
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host.split(QLatin1Char('.'));
}

Error refused(const QString &message, const QString &detail = {})
{
    return {ErrorKind::Invalid, message, detail};
}

/// The part between the slashes, as written; QUrl would already have repaired it.
QString authorityOf(const QString &text)
{
    const qsizetype begin = text.indexOf(QLatin1String("://")) + 3;
    const auto end = std::find_if(text.begin() + begin, text.end(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#');
    });
    return QString(text.constData() + begin, end - (text.begin() + begin));
}

Result<void> checkText(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c == QLatin1Char('\\')
            || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || c.category() == QChar::Separator_Space) {
            return refused(
                GuardText::tr("The address holds a space, a backslash or an invisible character, so it could "
                              "be read in two ways. Write it without."));
        }
    }
    return {};
}

Result<void> checkAuthority(const QString &authority)
{
    if (authority.contains(QLatin1Char('@')))
        return refused(
            GuardText::tr("The address holds a user name. Write it without the part before the @ sign."));
    if (authority.contains(QLatin1Char('%')))
        return refused(
            GuardText::tr("The host of the address holds a percent sign. Write it in plain letters."));
    // Full stops of other scripts, which some readers take for dots.
    for (const char16_t dot : {u'\u3002', u'\uff0e', u'\uff61', u'\u2024', u'\ufe52'}) {
        if (authority.contains(QChar(dot)))
            return refused(
                GuardText::tr("The host of the address holds a character that only looks like a dot."));
    }
    return {};
}

Result<void> checkHost(const QString &host)
{
    if (host.isEmpty())
        return refused(GuardText::tr("The address has no host."));
    if (!host.contains(QLatin1Char(':'))) {
        const QStringList labels = labelsOf(host);
        if (labels.contains(QString()) || host.size() > 253
            || std::any_of(labels.begin(), labels.end(),
                           [](const QString &label) { return label.size() > 63; }))
            return refused(GuardText::tr("The host %1 is not a proper name.").arg(host));
    }
    if (const std::optional<QString> numeric = numericHost(host)) {
        if (!isPublicAddress(*numeric)) {
            return Error{
                ErrorKind::Denied,
                GuardText::tr("%1 is an address of this machine or its network. Only public addresses can be "
                              "fetched.")
                    .arg(host),
                *numeric};
        }
        return {};
    }
    if (isLocalName(host)) {
        return Error{ErrorKind::Denied,
                     GuardText::tr(
                         "%1 is a name of this machine or its network. Only public addresses can be fetched.")
                         .arg(host),
                     {}};
    }
    return {};
}

} // namespace

bool isPublicAddress(const QString &address)
{
    const QByteArray text = address.toLatin1();
    in_addr four = {};
    if (inet_pton(AF_INET, text.constData(), &four) == 1)
        return isPublic4(ntohl(four.s_addr));
    in6_addr six = {};
    if (inet_pton(AF_INET6, text.constData(), &six) == 1) {
        Bytes16 bytes;
        std::memcpy(bytes.data(), &six, bytes.size());
        return isPublic6(bytes);
    }
    return false;
}

std::optional<QString> numericHost(const QString &host)
{
    QString bare = host;
    if (bare.startsWith(QLatin1Char('[')) && bare.endsWith(QLatin1Char(']')))
        bare = bare.mid(1, bare.size() - 2);
    if (bare.contains(QLatin1Char(':')))
        return bare;
    const QStringList labels = labelsOf(bare);
    if (!endsInNumber(labels))
        return {};

    // inet_aton: the last part fills all the bytes that are left.
    constexpr auto unreadable = "0.0.0.0"; // judged as what is not public
    if (labels.size() > 4)
        return QString::fromLatin1(unreadable);
    quint64 value = 0;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const std::optional<quint64> part = numberOf(labels.at(i));
        const bool isLast = i == labels.size() - 1;
        const int bitsLeft = 32 - 8 * int(i);
        if (!part || *part >= (isLast ? quint64(1) << bitsLeft : 256))
            return QString::fromLatin1(unreadable);
        value |= isLast ? *part : *part << (bitsLeft - 8);
    }
    return QStringLiteral("%1.%2.%3.%4")
        .arg(value >> 24)
        .arg(value >> 16 & 0xff)
        .arg(value >> 8 & 0xff)
        .arg(value & 0xff);
}

bool isLocalName(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (!name.contains(QLatin1Char('.')))
        return true;
    for (const auto *suffix :
         {".localhost", ".localdomain", ".local", ".internal", ".home.arpa", ".lan", ".intranet"}) {
        if (name.endsWith(QLatin1String(suffix)))
            return true;
    }
    return false;
}

bool isThisMachine(const QString &host)
{
    if (const std::optional<QString> numeric = numericHost(host)) {
        const QByteArray text = numeric->toLatin1();
        in_addr four = {};
        if (inet_pton(AF_INET, text.constData(), &four) == 1)
            return ntohl(four.s_addr) == INADDR_ANY || ntohl(four.s_addr) >> 24 == 127;
        in6_addr six = {};
        if (inet_pton(AF_INET6, text.constData(), &six) != 1)
            return false;
        return IN6_IS_ADDR_LOOPBACK(&six) || IN6_IS_ADDR_UNSPECIFIED(&six)
               || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
    }
    const QString last = labelsOf(host).last();
    return last.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

Result<QUrl> parseFetchUrl(const QString &text)
{
    if (Result<void> proper = checkText(text); !proper)
        return proper.error();
    if (!text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        && !text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return refused(GuardText::tr("Only addresses that begin with http:// or https:// can be fetched."));
    if (Result<void> proper = checkAuthority(authorityOf(text)); !proper)
        return proper.error();

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return refused(GuardText::tr("The address cannot be read. Check how it is written."),
                       url.errorString());
    if (url.port() == 0)
        return refused(GuardText::tr("The address has no proper port. Ports go from 1 to 65535."));
    const QString host = url.host(QUrl::FullyEncoded);
    if (Result<void> allowed = checkHost(host); !allowed)
        return allowed.error();
    // Which of the two a fragment with an @ belongs to has fooled enough readers.
    if (url.fragment().contains(QLatin1Char('@')))
        return refused(
            GuardText::tr("The address holds an @ sign behind a # sign, so it could be read in two ways."));
    if (const std::optional<QString> numeric = numericHost(host))
        url.setHost(*numeric);
    return url;
}

} // namespace paddock
