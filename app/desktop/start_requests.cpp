#include "app/desktop/start_requests.h"

#include "ui/ports/host.h"
#include "ui/session/live_sessions.h"
#include "ui/shell/windows.h"

#include <algorithm>

namespace paddock {

Result<SessionId> sessionMeant(const DesktopArguments &arguments, const QList<SessionSummary> &sessions)
{
    QList<const SessionSummary *> meant;
    for (const SessionSummary &session : sessions) {
        const bool fits = arguments.resumeNewest
                              ? session.source.isEmpty()
                                    && (arguments.folder.isEmpty() || session.workspace == arguments.folder)
                              : session.id.value.startsWith(arguments.resume, Qt::CaseInsensitive);
        if (fits)
            meant.append(&session);
    }
    if (meant.isEmpty())
        return Error{ErrorKind::NotFound,
                     arguments.resumeNewest
                         ? StartRequests::tr("There is no session to continue yet.")
                         : StartRequests::tr("There is no session %1. \"paddock sessions list\" names all.")
                               .arg(arguments.resume)};
    if (arguments.resumeNewest)
        return (*std::max_element(
                    meant.begin(), meant.end(),
                    [](const SessionSummary *a, const SessionSummary *b) { return a->changed < b->changed; }))
            ->id;
    if (meant.size() > 1)
        return Error{ErrorKind::Invalid,
                     StartRequests::tr("More than one session begins with %1. Give more of its id.")
                         .arg(arguments.resume)};
    return meant.first()->id;
}

StartRequests::StartRequests(Windows &windows, LiveSessions &sessions, Host &host, QObject *parent)
    : QObject(parent)
    , m_windows(windows)
    , m_sessions(sessions)
    , m_host(host)
{}

void StartRequests::show(const DesktopArguments &arguments, const std::function<void(LiveSession *)> &begun)
{
    MainWindow &window = arguments.newWindow ? m_windows.add() : m_windows.front();
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (arguments.resumeNewest || !arguments.resume.isEmpty()) {
        resume(arguments, begun);
        return;
    }
    if (!arguments.linkedFolder.isEmpty())
        window.askToOpen(arguments.linkedFolder);
    else if (!arguments.folder.isEmpty())
        window.openFolder(arguments.folder);
    LiveSession *session = window.currentSession();
    begun(session && !arguments.folder.isEmpty() && session->workspace() == arguments.folder ? session
                                                                                             : nullptr);
}

void StartRequests::resume(const DesktopArguments &arguments, const std::function<void(LiveSession *)> &begun)
{
    SessionLibrary &library = m_host.library();
    auto *once = new QObject(this); // ends both connections with the first answer
    connect(&library, &SessionLibrary::listed, once, [=, this](const QList<SessionSummary> &sessions) {
        once->deleteLater();
        disconnect(&m_host.library(), nullptr, once, nullptr);
        const Result<SessionId> meant = sessionMeant(arguments, sessions);
        if (!meant) {
            m_windows.front().tell(meant.error());
            begun(nullptr);
            return;
        }
        LiveSession &session = m_sessions.resume(*meant);
        m_windows.front().openSession(session);
        begun(&session);
    });
    connect(&library, &SessionLibrary::failed, once, [=, this](const SessionId &session, const Error &error) {
        if (!session.isEmpty())
            return;
        once->deleteLater();
        disconnect(&m_host.library(), nullptr, once, nullptr);
        m_windows.front().tell(error);
        begun(nullptr);
    });
    library.refresh();
}

} // namespace paddock
