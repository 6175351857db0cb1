#pragma once

#include <QDBusConnection>

#include <optional>

namespace paddock {

/// The number on the program's icon in the taskbar, where the taskbar listens to com.canonical.Unity.LauncherEntry
/// (GNOME's dock, KDE Plasma). Told only when it changes.
class LauncherEntry
{
public:
    explicit LauncherEntry(const QDBusConnection &session);

    void setWaiting(int sessions);

private:
    QDBusConnection m_bus;
    std::optional<int> m_waiting;
};

} // namespace paddock
