#pragma once

#include "core/policy/objection.h"

#include <QCoreApplication>

namespace paddock {

/// Says what speaks against fetching an address: other schemes than http and https, spellings that two readers
/// would read as two hosts, and this machine, private, link-local and metadata addresses however they are written.
/// Names are looked at, never looked up: what a name resolves to is for the transport to check when it connects.
class UrlBoundary
{
    Q_DECLARE_TR_FUNCTIONS(paddock::UrlBoundary)

public:
    static Objections examine(const QString &url);

    /// Whether this host, as it stands in an address, means this machine or a network behind it. Understands
    /// decimal, octal, hexadecimal and shortened IPv4, and IPv4 inside IPv6.
    static bool isPrivateHost(const QString &host);
};

} // namespace paddock
