#include "ui/session/session_panel.h"

#include "ui/session/live_session.h"

namespace paddock {

void SessionPanel::setSession(LiveSession *session)
{
    if (m_session == session && session)
        return;
    m_session = session;
    sessionReplaced();
}

LiveSession *SessionPanel::session() const
{
    return m_session;
}

} // namespace paddock
