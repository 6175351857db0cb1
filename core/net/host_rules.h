#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace paddock {

/// What HostRules say about one host and port, and what is left to be checked of the address that its name leads to.
struct HostVerdict {
    QString
        host; ///< As it is to be looked up: lower case, punycode, no final dot. Empty when it was no proper host.
    quint16 port = 0;
    bool isAllowed = false;
    /// The rule names this machine or its network by an exact host and port, so it may lead there.
    bool mayBeLocal = false;
    QString rule; ///< The entry that allowed it, as the user wrote it.
    QString
        reason; ///< One sentence for people and programs: who is refused, and which setting would change it.
};

/// Which hosts the commands of a session may connect to: the user's list `sandbox.allowedHosts`. Everything that is
/// not listed is refused. An immutable value; use from any thread.
///
/// Entries:
/// - `docs.python.org` is that host, `*.example.org` all below it but not itself; both on ports 443 and 80;
/// - `docs.python.org:8443` is that port and no other;
/// - `localhost:8080`, `127.0.0.1:8080`, `[::1]:8080`, `10.0.0.7:5432`, `build.internal:80`: this machine or its network,
///   where the user says so with an exact host and a port. Link-local addresses, the metadata services of clouds and
///   multicast cannot be listed at all.
class HostRules
{
    Q_DECLARE_TR_FUNCTIONS(paddock::HostRules)

public:
    HostRules() = default; ///< Allows nothing.

    /// ErrorKind::Invalid names the first entry that cannot be read; nothing of such a list is used.
    static Result<HostRules> parse(const QStringList &entries);

    /// \a host as a client sent it, in any spelling.
    HostVerdict judge(const QString &host, int port) const;

    /// Whether a connection to \a address, to which the verdict's name led, may be made. The address that is asked
    /// about must be the one that is dialled.
    static bool mayDial(const HostVerdict &verdict, const QString &address);

    /// A host in the one spelling that all readers share. ErrorKind::Invalid for what two readers could take for two
    /// hosts: control characters, spaces, backslashes, percent signs, user names, look-alike dots, empty labels, and
    /// IPv4 addresses that are not written as four decimal numbers. IPv6 comes back without brackets.
    static Result<QString> properHost(const QString &host);

private:
    struct Rule {
        QString text; ///< As written.
        QString host; ///< For a suffix with its dot: ".example.org".
        bool isSuffix = false;
        bool isLocal = false;
        int port = 0; ///< 0: the usual two.
    };

    static Result<Rule> read(const QString &entry);
    static bool matches(const Rule &rule, const QString &host, int port);

    QList<Rule> m_rules;
};

} // namespace paddock
