#pragma once

#include "app/desktop/desktop_arguments.h"
#include "core/base/result.h"
#include "core/protocol/session_library.h"

#include <functional>

namespace paddock {

class Host;
class LiveSession;
class LiveSessions;
class Windows;

/// Which of \a sessions the words mean. Errors: NotFound, or Invalid when more than one begins that way.
Result<SessionId> sessionMeant(const DesktopArguments &arguments, const QList<SessionSummary> &sessions);

/// Carries out what starts of the program ask for, this one's and later ones', in the windows. GUI thread only.
class StartRequests : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    StartRequests(Windows &windows, LiveSessions &sessions, Host &host, QObject *parent = nullptr);

    /// Calls \a begun once with the session that it is about; with null when there is none, or none yet.
    void show(const DesktopArguments &arguments, const std::function<void(LiveSession *)> &begun);

private:
    void resume(const DesktopArguments &arguments, const std::function<void(LiveSession *)> &begun);

    Windows &m_windows;
    LiveSessions &m_sessions;
    Host &m_host;
};

} // namespace paddock
