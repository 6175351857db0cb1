#include "app/desktop/desktop_outside.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace paddock {

void DesktopOutside::openInEditor(const QString &path, int)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed({ErrorKind::NotFound, tr("No program is known that opens %1.").arg(path), {}});
}

void DesktopOutside::reveal(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())))
        emit failed({ErrorKind::NotFound, tr("No file manager is known to this desktop."), {}});
}

void DesktopOutside::openTerminal(const QString &)
{}

void DesktopOutside::openUrl(const QUrl &url)
{
    if (!QStringList{"http", "https", "mailto"}.contains(url.scheme()))
        return;
    if (!QDesktopServices::openUrl(url))
        emit failed({ErrorKind::NotFound, tr("No program is known that opens %1.").arg(url.toString()), {}});
}

void DesktopOutside::notify(const Notification &)
{}

void DesktopOutside::withdraw(const SessionId &)
{}

void DesktopOutside::setAtWork(bool)
{}

void DesktopOutside::setWaiting(int)
{}

} // namespace paddock
