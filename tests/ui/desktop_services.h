#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <unistd.h>

namespace paddock::fakes {

/// Takes notifications as a desktop does, and notes them.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id;
        uint replaces;
        QString title;
        QString text;
        QStringList actions;

        bool operator==(const Shown &) const = default;
    };

    QStringList capabilities{"actions", "body", "body-markup"};
    QList<Shown> shown;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, replaces, title, text, actions});
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// Gives locks against sleep as logind does: the lock holds while its descriptor is open somewhere.
class LoginService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginService() override
    {
        for (const int end : m_ends)
            ::close(end);
    }

    QStringList asked;

    /// Of the locks that were given, how many hold.
    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            count += ::read(end, &byte, 1) < 0; // nothing to read yet; 0 would be the end
        }
        return count;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &,
                                    const QString &mode)
    {
        asked.append(what + u' ' + who + u' ' + mode);
        int ends[2] = {-1, -1};
        if (::pipe2(ends, 02000000 | 04000) != 0) // O_CLOEXEC, O_NONBLOCK
            return {};
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }

private:
    QList<int> m_ends;
};

/// The desktop's power service, for machines without logind.
class PowerManagement : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    QList<uint> cookies;

public slots:
    uint Inhibit(const QString &, const QString &)
    {
        cookies.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { cookies.removeAll(cookie); }

private:
    uint m_last = 0;
};

/// Says whether the machine runs on its battery.
class PowerSource : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery MEMBER onBattery)

public:
    static constexpr const char *path = "/org/freedesktop/UPower";

    bool onBattery = false;

    void change(bool isOnBattery, QDBusConnection bus)
    {
        onBattery = isOnBattery;
        bus.send(QDBusMessage::createSignal(QLatin1String(path), "org.freedesktop.DBus.Properties",
                                            "PropertiesChanged")
                 << QStringLiteral("org.freedesktop.UPower") << QVariantMap{{"OnBattery", onBattery}}
                 << QStringList());
    }
};

} // namespace paddock::fakes
