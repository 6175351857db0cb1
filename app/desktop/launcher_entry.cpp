#include "app/desktop/launcher_entry.h"

#include <QDBusMessage>
#include <QVariantMap>

namespace paddock {

LauncherEntry::LauncherEntry(const QDBusConnection &session)
    : m_bus(session)
{}

void LauncherEntry::setWaiting(int sessions)
{
    if (m_waiting == sessions || (!m_waiting && sessions == 0))
        return;
    m_waiting = sessions;
    QDBusMessage update = QDBusMessage::createSignal("/com/canonical/unity/launcherentry/paddock",
                                                     "com.canonical.Unity.LauncherEntry", "Update");
    update << QStringLiteral("application://paddock.desktop")
           << QVariantMap{{"count", QVariant::fromValue(qint64(sessions))},
                          {"count-visible", sessions > 0},
                          {"urgent", sessions > 0}};
    m_bus.send(update);
}

} // namespace paddock
