#pragma once

#include "ui/style/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace paddock {

/// How the desktop looks, by its settings portal (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance):
/// dark or light, contrast, accent colour; followed while it changes. A desktop without the portal says nothing, and
/// Qt's own answer counts. GUI thread only; waits for nothing.
/// Source: XDG Desktop Portal documentation, Settings, version 2.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(const QDBusConnection &session, QObject *parent = nullptr);

    const SystemLook &look() const { return m_look; }

signals:
    void changed(const paddock::SystemLook &look);

private slots: // called by name, from the bus
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    SystemLook with(const QString &key, const QVariant &value) const;

    SystemLook m_look;
};

} // namespace paddock
