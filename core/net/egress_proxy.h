#pragma once

#include "core/base/file_descriptor.h"
#include "core/net/egress_address.h"
#include "core/net/host_rules.h"

#include <QObject>
#include <QSet>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace paddock {

/// One decision of the proxy about a host. Told before anything is sent there.
struct EgressRecord {
    QString host; ///< As looked up; as written, made visible, when it was no proper host.
    int port = -1; ///< -1 when it was no number.
    QString address; ///< The one that is dialled. Empty when nothing is.
    bool isAllowed = false;
    QString rule; ///< The entry of sandbox.allowedHosts that allowed it.
    QString reason; ///< One sentence for people.

    bool operator==(const EgressRecord &) const = default;
};

/// What one command may ask of its proxy at a time.
struct EgressLimits {
    int connections = 64; ///< More wait until one ends.
    qsizetype headBytes = 32 * 1024; ///< Of a request, and of an answer.
    std::chrono::milliseconds headTime{30'000}; ///< From the connection to the end of the request's head.
    std::chrono::milliseconds connectTime{15'000}; ///< For the look-up, and for each address.
    std::chrono::milliseconds idleTime{600'000}; ///< Without a byte in either direction.
    std::chrono::milliseconds partingTime{2'000}; ///< For a client to read why it was refused.
    /// Decisions that differ. What can no longer be told is no longer done: over it, no new host is reached.
    int records = 1000;
};

/// The only way out of a fence that lets commands into the network: a proxy that speaks HTTP (CONNECT and plain) and
/// SOCKS5 on a socket inside the fence's network namespace and dials from ours. A host must be allowed by the rules;
/// its name is looked up once, here; every address is checked, and the checked address is the one that is dialled.
/// Bytes are passed on as they are: what an allowed host does with them is not known here.
///
/// A plain HTTP connection carries one request, so that each is judged. Hosts are dialled directly: a proxy that the
/// system needs to reach the Internet is not used, since the address check would then be its business.
///
/// Lives on its owner's thread and never blocks. Destroying it ends all connections at once.
class EgressProxy : public QObject
{
    Q_OBJECT

public:
    /// \a listening is a listening TCP socket, of whichever network namespace.
    EgressProxy(FileDescriptor listening, HostRules rules, LookUp lookUp = systemLookUp(),
                EgressLimits limits = {}, QObject *parent = nullptr);
    ~EgressProxy() override;

    int connections() const { return m_connections; } ///< Open now.

signals:
    /// Once for each decision that differs from those before. Receivers must not destroy the proxy from within.
    void reached(const paddock::EgressRecord &record);

private:
    void accept();
    void noteEnd();
    bool note(const EgressRecord &record);

    FileDescriptor m_listening;
    const HostRules m_rules;
    const LookUp m_lookUp;
    const EgressLimits m_limits;
    QSocketNotifier m_notifier;
    QTimer m_pause; ///< After the system had no descriptor for us.
    int m_connections = 0;
    QSet<QString> m_told;
};

} // namespace paddock
