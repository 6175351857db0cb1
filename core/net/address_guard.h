#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace paddock {

// What keeps a fetched address out of this machine and its network. Pure: names are not looked up here; whoever dials
// passes isPublicAddress as HttpRequest::mayDial, so that the answer of the look-up is judged too.

/// Whether a numeric address ("93.184.216.34", "2606:2800::1", no brackets) belongs to the public Internet. Loopback,
/// unspecified, private, shared (CGNAT), link-local (the metadata services live there), multicast, documentation,
/// benchmark and reserved ranges do not; nor do IPv6 forms that carry such an IPv4 address (mapped, compatible, 6to4,
/// NAT64, ISATAP), nor Teredo. What cannot be read as an address is not public.
/// Ranges: https://www.iana.org/assignments/iana-ipv4-special-registry and .../iana-ipv6-special-registry
bool isPublicAddress(const QString &address);

/// The address that a host of a URL means when it is a number in any spelling that resolvers accept: dotted quad with
/// decimal, octal (0177) and hexadecimal (0x7f) parts, fewer than four parts, brackets around IPv6, a final dot.
/// Nothing when it is a name.
std::optional<QString> numericHost(const QString &host);

/// Whether a name means this machine or its network by definition: localhost and what ends in it, .local, .internal,
/// .home.arpa, .localdomain, and names without a dot.
bool isLocalName(const QString &host);

/// Whether a host means this machine itself, whatever the name service says: localhost and what ends in it, and the
/// numbers of loopback and of "any address", at which servers on this machine are named, too.
bool isThisMachine(const QString &host);

/// Reads an address that somebody else wrote, and refuses whatever two readers could understand differently: other
/// schemes than http and https, a user name, control characters, spaces, backslashes, percent signs or look-alike dots
/// in the host, empty labels, ports out of range. Also refuses (Denied) hosts that are numbers outside the public
/// Internet and local names. A numeric host comes back in its plain spelling, a name in lower case and punycode.
Result<QUrl> parseFetchUrl(const QString &text);

} // namespace paddock
