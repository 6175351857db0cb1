#pragma once

#include "ui/ports/state_store.h"

#include <QSettings>

namespace paddock {

/// The StateStore of this machine: desktop.ini of the state directory, which its owner alone can read.
class DesktopState : public StateStore
{
public:
    explicit DesktopState(const QString &file);

    QVariant value(const QString &key) const override;
    void keep(const QString &key, const QVariant &value) override;
    void forget(const QString &path) override;
    QStringList keysBelow(const QString &path) const override;

private:
    QSettings m_settings;
};

/// $XDG_STATE_HOME/paddock/desktop.ini; another one in safe mode.
QString desktopStateFile();

} // namespace paddock
