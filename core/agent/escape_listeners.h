#pragma once

#include "core/base/file_descriptor.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace paddock {

/// Sockets of this machine at which nobody should knock: the kernel queues who does, and knocks() looks.
class EscapeListeners
{
public:
    /// \a folder is where the socket file is made, \a name the abstract socket's. What could not be made is 0 or empty.
    EscapeListeners(const QString &folder, const QByteArray &name);

    quint16 tcpPort() const { return m_tcpPort; } ///< On 127.0.0.1, as the other.
    quint16 udpPort() const { return m_udpPort; }
    const QString &unixPath() const { return m_unixPath; }
    const QByteArray &abstractName() const { return m_abstractName; }

    /// The ids of the ways by which somebody came, and who it was.
    QHash<QString, QString> knocks() const;

private:
    FileDescriptor m_tcp;
    FileDescriptor m_udp;
    FileDescriptor m_unix;
    FileDescriptor m_abstract;
    quint16 m_tcpPort = 0;
    quint16 m_udpPort = 0;
    QString m_unixPath;
    QByteArray m_abstractName;
};

} // namespace paddock
