#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace paddock {

/// A server on 127.0.0.1 that hands over what it reads, for answers that no proper server would give.
class RawServer : public QObject
{
public:
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &soFar)>;

    explicit RawServer(Handler handler)
        : m_handler(std::move(handler))
    {
        m_listener.listen(QHostAddress::LocalHost, 0);
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_listener.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                QByteArray soFar = socket->property("soFar").toByteArray() + socket->readAll();
                socket->setProperty("soFar", soFar);
                received = soFar;
                m_handler(*socket, soFar);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++hangUps; });
        });
    }

    quint16 port() const { return m_listener.serverPort(); }
    QUrl url(const QString &scheme = QStringLiteral("http"), const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port()).arg(path));
    }

    int connections = 0;
    int hangUps = 0;
    QByteArray received; ///< On the connection that spoke last.

private:
    QTcpServer m_listener;
    Handler m_handler;
};

} // namespace paddock
