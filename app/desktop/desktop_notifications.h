#pragma once

#include "ui/ports/outside.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace paddock {

/// Notifications by the desktop's own service, org.freedesktop.Notifications: one for each session, replaced by the
/// next one of it. A desktop without the service shows none, which the log says; the window's own list has them all.
/// Source: Desktop Notifications Specification 1.2. GUI thread only; never waits for the service.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &session, QObject *parent = nullptr);

    void show(const Notification &notification);
    void withdraw(const SessionId &session); ///< Also one that the service has not answered for yet.

signals:
    /// \a token lets a window come to the front where the desktop guards that; it may be empty.
    void openAsked(const paddock::SessionId &session, const QString &token);
    void denyAsked(const paddock::SessionId &session);

private slots: // called by name, from the bus
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    /// What became of a session's notification.
    struct Shown {
        uint id = 0; ///< Of the service; 0: it has not answered.
        bool isSending = false;
        bool isWithdrawn = false;
        std::optional<Notification> next; ///< Newer than the one that is being sent.
        QString token;
    };

    void askCapabilities();
    void send(const Notification &notification);
    void takeAnswer(const SessionId &session, const QDBusMessage &answer);
    void close(uint id);
    SessionId sessionOf(uint id) const; ///< Empty: none of ours.

    QDBusConnection m_bus;
    QHash<SessionId, Shown> m_shown;
    std::optional<QStringList> m_capabilities; ///< Nothing until the service told them.
    bool m_isAsking = false;
    QList<Notification> m_early; ///< Waits for the capabilities.
};

} // namespace paddock
