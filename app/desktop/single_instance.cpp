#include "app/desktop/single_instance.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>
#include <QtEndian>

#include <sys/socket.h>
#include <unistd.h>

namespace paddock {
namespace {

constexpr int mostAtOnce = 16;
constexpr int patienceForRequest = 5000; ///< Milliseconds from the connection to a whole request.

bool isOwnUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == ::getuid();
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(InstancePlace place, FileDescriptor lock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            greet(socket);
    });
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

Result<void> SingleInstance::listen()
{
    // Whoever holds the lock is the first, so what lies here is a dead one's.
    QFile::remove(m_place.socket);
    if (m_server.listen(m_place.socket))
        return {};
    return Error{ErrorKind::Io,
                 tr("A second start of Paddock will not find this one: %1").arg(m_server.errorString()),
                 m_place.socket};
}

void SingleInstance::greet(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOwnUser(*socket)) {
        qCWarning(lcUi) << "a process of another user was turned away";
        socket->abort();
        return;
    }
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(patienceForRequest, socket, [socket] {
        if (!socket->property("isRead").toBool())
            socket->abort();
    });
    read(socket);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->property("isRead").toBool() || socket->bytesAvailable() < 4)
        return;
    const quint32 size = qFromBigEndian<quint32>(socket->peek(4).constData());
    if (size > longestLaunch) {
        socket->abort();
        return;
    }
    if (socket->bytesAvailable() < 4 + qint64(size))
        return;
    socket->setProperty("isRead", true);
    const std::optional<LaunchRequest> request = decodeLaunch(socket->read(4 + qint64(size)).mid(4));
    const quint64 ticket = ++m_lastTicket;
    m_open.insert(ticket, socket);
    if (!request) {
        answer(ticket, tr("The Paddock that runs is of another version. Close it first."));
        return;
    }
    socket->setProperty("waits", request->waits);
    emit requested(*request, ticket);
}

void SingleInstance::answer(quint64 ticket, const QString &refusal)
{
    QLocalSocket *socket = m_open.value(ticket);
    if (socket) {
        socket->write(jsonLine(refusal.isEmpty() ? QJsonObject{{"accepted", true}}
                                                 : QJsonObject{{"accepted", false}, {"message", refusal}}));
        if (refusal.isEmpty() && socket->property("waits").toBool())
            return;
        socket->disconnectFromServer();
    }
    m_open.remove(ticket);
}

void SingleInstance::end(quint64 ticket)
{
    if (QLocalSocket *socket = m_open.take(ticket)) {
        socket->write(jsonLine({{"ended", true}}));
        socket->disconnectFromServer();
    }
}

} // namespace paddock
