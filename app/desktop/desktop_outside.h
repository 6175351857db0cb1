#pragma once

#include "ui/ports/outside.h"

namespace paddock {

/// The desktop of this machine, by its own services.
class DesktopOutside : public Outside
{
    Q_OBJECT

public:
    void openInEditor(const QString &path, int line = 0) override;
    void reveal(const QString &path) override;
    void openTerminal(const QString &folder) override;
    void openUrl(const QUrl &url) override;
    void notify(const Notification &notification) override;
    void withdraw(const SessionId &session) override;
    void setAtWork(bool isAtWork) override;
    void setWaiting(int sessions) override;
};

} // namespace paddock
