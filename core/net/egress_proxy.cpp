#include "core/net/egress_proxy.h"

#include "core/base/log.h"
#include "core/net/egress_connection.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>

namespace paddock {

EgressProxy::EgressProxy(FileDescriptor listening, HostRules rules, LookUp lookUp, EgressLimits limits,
                         QObject *parent)
    : QObject(parent)
    , m_listening(std::move(listening))
    , m_rules(std::move(rules))
    , m_lookUp(std::move(lookUp))
    , m_limits(limits)
    , m_notifier(m_listening.get(), QSocketNotifier::Read)
{
    // The launcher made it; whether it blocks is ours to know.
    const int flags = fcntl(m_listening.get(), F_GETFL);
    if (flags < 0 || fcntl(m_listening.get(), F_SETFL, flags | O_NONBLOCK) < 0) {
        qCWarning(lcNet) << "the socket of the commands' network cannot be used, so they have none";
        m_notifier.setEnabled(false);
    }
    connect(&m_notifier, &QSocketNotifier::activated, this, &EgressProxy::accept);
    m_pause.setSingleShot(true);
    m_pause.setInterval(100);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { m_notifier.setEnabled(m_connections < m_limits.connections); });
}

EgressProxy::~EgressProxy()
{
    m_notifier.setEnabled(false); // before its descriptor closes
    // Before what they refer to.
    qDeleteAll(findChildren<EgressConnection *>(Qt::FindDirectChildrenOnly));
}

void EgressProxy::accept()
{
    while (m_connections < m_limits.connections) {
        FileDescriptor client(accept4(m_listening.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            if (errno != EAGAIN) {
                qCWarning(lcNet) << "a command's connection was not accepted: errno" << errno;
                m_notifier.setEnabled(false);
                m_pause.start();
            }
            return;
        }
        ++m_connections;
        auto *connection = new EgressConnection(
            std::move(client),
            {m_rules, m_lookUp, m_limits, [this](const EgressRecord &record) { return note(record); }}, this);
        connect(connection, &EgressConnection::ended, this, [this, connection] {
            connection->deleteLater();
            noteEnd();
        });
    }
    m_notifier.setEnabled(false); // Until one of them ends.
}

void EgressProxy::noteEnd()
{
    --m_connections;
    if (!m_pause.isActive())
        m_notifier.setEnabled(true);
}

bool EgressProxy::note(const EgressRecord &record)
{
    const QString key = record.host + QLatin1Char(' ') + QString::number(record.port) + QLatin1Char(' ')
                        + record.address + QLatin1Char(record.isAllowed ? '+' : '-');
    if (m_told.contains(key))
        return true;
    if (m_told.size() >= m_limits.records)
        return false;
    m_told.insert(key);
    emit reached(record);
    return true;
}

} // namespace paddock
