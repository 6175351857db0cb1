#pragma once

#include "app/desktop/instance_place.h"
#include "core/base/id.h"

#include <QHash>
#include <QLocalServer>
#include <QPointer>

class QLocalSocket;

namespace paddock {

/// The first program of this person and state folder: takes what later starts hand over. Only processes of the same
/// user are heard. GUI thread only.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \a lock is the place's, and is held as long as this lives.
    SingleInstance(InstancePlace place, FileDescriptor lock, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// A socket that a dead program left behind is taken over. Error: Io.
    Result<void> listen();

    /// Answers requested(). An empty \a refusal: taken. Each ticket is answered once.
    void answer(quint64 ticket, const QString &refusal = {});
    /// What the start of this ticket waits for has ended. Answered already, and only when it waits.
    void end(quint64 ticket);

signals:
    /// Somebody started the program again. \a ticket is for answer().
    void requested(const paddock::LaunchRequest &request, quint64 ticket);

private:
    void greet(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    const InstancePlace m_place;
    const FileDescriptor m_lock;
    QLocalServer m_server;
    quint64 m_lastTicket = 0;
    QHash<quint64, QPointer<QLocalSocket>> m_open; ///< Null where the other side went away.
};

} // namespace paddock
