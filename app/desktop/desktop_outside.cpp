#include "app/desktop/desktop_outside.h"

#include "app/desktop/external_programs.h"
#include "ui/ports/window_settings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>

namespace paddock {
namespace {

/// By the PATH of this moment, which the login shell may have made longer.
QString findInPath(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

} // namespace

DesktopOutside::DesktopOutside(WindowSettings &settings, QObject *parent)
    : DesktopOutside(settings, {QDBusConnection::sessionBus(), QDBusConnection::systemBus()}, parent)
{}

DesktopOutside::DesktopOutside(WindowSettings &settings, const Buses &buses, QObject *parent)
    : Outside(parent)
    , m_settings(settings)
    , m_session(buses.session)
    , m_notifications(buses.session)
    , m_sleep(buses.system, buses.session)
    , m_launcher(buses.session)
{
    connect(&m_notifications, &DesktopNotifications::openAsked, this,
            [this](const SessionId &session, const QString &token) {
                // Qt reads it when the window asks to come to the front, and forgets it then.
                if (!token.isEmpty())
                    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
                emit openAsked(session);
            });
    connect(&m_notifications, &DesktopNotifications::denyAsked, this, &Outside::denyAsked);
    connect(&m_tray, &TrayIcon::showAsked, this, [this] { emit openAsked({}); });
    connect(&m_tray, &TrayIcon::newSessionAsked, this, &Outside::newSessionAsked);
    connect(&m_tray, &TrayIcon::quitAsked, this, &Outside::quitAsked);
    connect(&settings, &WindowSettings::changed, this, &DesktopOutside::follow);
    follow();
}

void DesktopOutside::follow()
{
    m_sleep.setAllowed(m_settings.staysAwake());
    m_tray.setWanted(m_settings.showsTray());
}

void DesktopOutside::openInEditor(const QString &path, int line)
{
    if (!QFileInfo::exists(path)) {
        emit failed({ErrorKind::NotFound, tr("The file %1 is not there any more.").arg(path), {}});
        return;
    }
    Result<ProgramCall> call = editorCall(m_settings.editor(), path, line, findInPath);
    if (!call) {
        // Without any editor that we know, the desktop may still have a program for this kind of file.
        if (m_settings.editor().isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            return;
        emit failed(call.error());
    } else if (const Result<void> started = startDetached(*call); !started) {
        emit failed(started.error());
    }
}

void DesktopOutside::reveal(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    QDBusMessage call =
        QDBusMessage::createMethodCall("org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                                       "org.freedesktop.FileManager1", "ShowItems");
    call << QStringList{QString::fromUtf8(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded())}
         << QString();
    auto *shown = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [this, shown, folder] {
        shown->deleteLater();
        if (shown->isError())
            openFolder(folder);
    });
}

void DesktopOutside::openFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit failed({ErrorKind::NotFound,
                     tr("No file manager is known to this desktop that shows %1.").arg(folder),
                     {}});
}

void DesktopOutside::openTerminal(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        emit failed({ErrorKind::NotFound, tr("The folder %1 is not there any more.").arg(folder), {}});
        return;
    }
    const Result<ProgramCall> call = terminalCall(qEnvironmentVariable("TERMINAL"), folder, findInPath);
    if (!call)
        emit failed(call.error());
    else if (const Result<void> started = startDetached(*call); !started)
        emit failed(started.error());
}

void DesktopOutside::openUrl(const QUrl &url)
{
    if (!QStringList{"http", "https", "mailto"}.contains(url.scheme())) {
        emit failed(
            {ErrorKind::Denied,
             tr("%1 was not opened: only addresses of the web and of mail are.").arg(url.toDisplayString()),
             {}});
        return;
    }
    if (!QDesktopServices::openUrl(url))
        emit failed(
            {ErrorKind::NotFound, tr("No program is known that opens %1.").arg(url.toDisplayString()), {}});
}

void DesktopOutside::notify(const Notification &notification)
{
    const bool isWanted = notification.kind != Notification::Kind::Finished || m_settings.notifiesFinished();
    if (m_settings.notifies() && isWanted && !m_settings.isQuietAt(QTime::currentTime()))
        m_notifications.show(notification);
    else
        m_notifications.withdraw(notification.session); // what it said before is old now
}

void DesktopOutside::withdraw(const SessionId &session)
{
    m_notifications.withdraw(session);
}

void DesktopOutside::setAtWork(bool isAtWork)
{
    m_isAtWork = isAtWork;
    m_sleep.setAtWork(isAtWork);
    m_tray.setState(m_waiting, m_isAtWork);
}

void DesktopOutside::setWaiting(int sessions)
{
    m_waiting = sessions;
    m_launcher.setWaiting(sessions);
    m_tray.setState(m_waiting, m_isAtWork);
}

} // namespace paddock
