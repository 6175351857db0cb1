#include "app/desktop/desktop_state.h"

#include "app/common/workspace_settings.h"

#include <QDir>

namespace paddock {

DesktopState::DesktopState(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

QVariant DesktopState::value(const QString &key) const
{
    return m_settings.value(key);
}

void DesktopState::keep(const QString &key, const QVariant &value)
{
    // QSettings writes from the event loop, one file for many changes.
    if (value.isValid())
        m_settings.setValue(key, value);
    else
        m_settings.remove(key);
}

void DesktopState::forget(const QString &path)
{
    m_settings.remove(path);
}

QStringList DesktopState::keysBelow(const QString &path) const
{
    QStringList keys;
    for (const QString &key : m_settings.allKeys()) {
        if (key.startsWith(path + u'/'))
            keys.append(key);
    }
    return keys;
}

/// Source: XDG Base Directory Specification; relative values are ignored, as it asks.
QString desktopStateFile()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + "/.local/state";
    return base + QLatin1String(isSafeMode() ? "/paddock/desktop-safe.ini" : "/paddock/desktop.ini");
}

} // namespace paddock
