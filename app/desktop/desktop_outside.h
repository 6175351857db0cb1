#pragma once

#include "app/desktop/desktop_notifications.h"
#include "app/desktop/launcher_entry.h"
#include "app/desktop/sleep_inhibitor.h"
#include "app/desktop/tray_icon.h"
#include "ui/ports/outside.h"

namespace paddock {

class WindowSettings;

/// The desktop of this machine, by its own services. What a person set is obeyed from the moment it is set.
class DesktopOutside : public Outside
{
    Q_OBJECT

public:
    /// The buses on which the desktop's services are.
    struct Buses {
        QDBusConnection session;
        QDBusConnection system;
    };

    explicit DesktopOutside(WindowSettings &settings,
                            QObject *parent = nullptr); ///< On this machine's own buses.
    DesktopOutside(WindowSettings &settings, const Buses &buses, QObject *parent = nullptr);

    void openInEditor(const QString &path, int line = 0) override;
    void reveal(const QString &path) override;
    void openTerminal(const QString &folder) override;
    void openUrl(const QUrl &url) override;
    void notify(const Notification &notification) override;
    void withdraw(const SessionId &session) override;
    void setAtWork(bool isAtWork) override;
    void setWaiting(int sessions) override;

private:
    void follow(); ///< Takes over what is set.
    void openFolder(const QString &folder);

    WindowSettings &m_settings;
    QDBusConnection m_session;
    DesktopNotifications m_notifications;
    SleepInhibitor m_sleep;
    LauncherEntry m_launcher;
    TrayIcon m_tray;
    int m_waiting = 0;
    bool m_isAtWork = false;
};

} // namespace paddock
