#include "app/desktop/desktop_notifications.h"

#include "core/base/log.h"
#include "ui/style/visible_text.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace paddock {
namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage notificationCall(const char *method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService,
                                          QLatin1String(method));
}

uchar urgencyOf(Notification::Kind kind)
{
    // Not 2, critical: those stay on the screen over everything, also in a meeting.
    return kind == Notification::Kind::Finished ? 0 : 1;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_bus(session)
{
    m_bus.connect(notificationService, notificationPath, notificationService, "ActionInvoked", this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(notificationService, notificationPath, notificationService, "ActivationToken", this,
                  SLOT(takeToken(uint, QString)));
    m_bus.connect(notificationService, notificationPath, notificationService, "NotificationClosed", this,
                  SLOT(takeClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(notificationService, m_bus,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear(); // the next one gives ids of its own
        m_capabilities.reset();
    });
}

void DesktopNotifications::show(const Notification &notification)
{
    if (!m_capabilities) {
        m_early.removeIf([&](const Notification &one) { return one.session == notification.session; });
        m_early.append(notification);
        askCapabilities();
        return;
    }
    Shown &shown = m_shown[notification.session];
    shown.isWithdrawn = false;
    if (shown.isSending)
        shown.next = notification;
    else
        send(notification);
}

void DesktopNotifications::withdraw(const SessionId &session)
{
    m_early.removeIf([&](const Notification &one) { return one.session == session; });
    const auto shown = m_shown.find(session);
    if (shown == m_shown.end())
        return;
    if (shown->isSending) {
        shown->isWithdrawn = true;
        shown->next.reset();
        return;
    }
    const uint id = shown->id;
    m_shown.erase(shown);
    close(id);
}

void DesktopNotifications::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(notificationCall("GetCapabilities")), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *call;
        const QList<Notification> early = std::exchange(m_early, {});
        if (reply.isError()) {
            qCWarning(lcUi) << "the desktop shows no notifications:" << reply.error().message();
            return; // the next one asks again: a service may have begun by then
        }
        m_capabilities = reply.value();
        for (const Notification &notification : early)
            show(notification);
    });
}

void DesktopNotifications::send(const Notification &notification)
{
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions"))) {
        actions = {"default", tr("Open"), "open", tr("Open")};
        if (notification.canDeny)
            actions << "deny" << tr("Deny");
    }
    QString text = visibleText(notification.text);
    if (m_capabilities->contains(QLatin1String("body-markup")))
        text = text.toHtmlEscaped();
    const QVariantMap hints{
        {"desktop-entry", QStringLiteral("paddock")},
        {"urgency", QVariant::fromValue(urgencyOf(notification.kind))},
    };
    Shown &shown = m_shown[notification.session];
    shown.isSending = true;
    shown.token.clear();
    QDBusMessage call = notificationCall("Notify");
    call << QStringLiteral("Paddock") << shown.id << QStringLiteral("paddock")
         << visibleText(notification.title) << text << actions << hints << -1;
    auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, session = notification.session] {
        sent->deleteLater();
        takeAnswer(session, sent->reply());
    });
}

void DesktopNotifications::takeAnswer(const SessionId &session, const QDBusMessage &answer)
{
    const auto shown = m_shown.find(session);
    const uint id = answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toUInt() : 0;
    if (shown == m_shown.end()) {
        close(id);
        return;
    }
    if (id == 0) {
        qCWarning(lcUi) << "a notification was not taken:" << answer.errorMessage();
        m_shown.erase(shown);
        return;
    }
    shown->id = id;
    shown->isSending = false;
    if (shown->isWithdrawn) {
        m_shown.erase(shown);
        close(id);
    } else if (const std::optional<Notification> next = std::exchange(shown->next, {})) {
        send(*next);
    }
}

void DesktopNotifications::close(uint id)
{
    if (id != 0)
        m_bus.send(notificationCall("CloseNotification") << id);
}

SessionId DesktopNotifications::sessionOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    const SessionId session = sessionOf(id);
    if (session.isEmpty())
        return; // another program's
    if (action == QLatin1String("deny"))
        emit denyAsked(session);
    else
        emit openAsked(session, m_shown.value(session).token);
}

void DesktopNotifications::takeToken(uint id, const QString &token)
{
    const SessionId session = sessionOf(id);
    if (!session.isEmpty())
        m_shown[session].token = token;
}

void DesktopNotifications::takeClosed(uint id, uint)
{
    const SessionId session = sessionOf(id);
    if (session.isEmpty())
        return;
    Shown &shown = m_shown[session];
    shown.id = 0;
    if (!shown.isSending)
        m_shown.remove(session);
}

} // namespace paddock
