#include "ui/sessions/session_filing.h"

#include "ui/session/live_sessions.h"

namespace paddock {

SessionFiling::SessionFiling(LiveSessions &sessions, SessionLibrary &library, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_library(library)
{
    connect(&library, &SessionLibrary::forked, this, [this](const SessionId &from, const SessionId &to) {
        if (m_asked.remove(from))
            emit forked(to);
    });
    connect(&library, &SessionLibrary::located, this, [this](const SessionId &session, const QString &path) {
        if (m_asked.remove(session))
            emit located(path);
    });
    connect(&library, &SessionLibrary::exported, this, [this](const SessionId &session, const QString &path) {
        if (m_asked.remove(session))
            emit exported(path);
    });
    connect(&library, &SessionLibrary::removed, this, [this](const SessionId &session) {
        if (!m_removing.remove(session))
            return;
        m_removed.append(session);
        if (m_removing.isEmpty() && m_closing.isEmpty())
            emit removed(std::exchange(m_removed, {}));
    });
    connect(&library, &SessionLibrary::failed, this, [this](const SessionId &session, const Error &error) {
        const bool wasRemoving = m_removing.remove(session);
        if (wasRemoving || m_asked.remove(session))
            emit failed(error);
        if (wasRemoving && m_removing.isEmpty() && m_closing.isEmpty() && !m_removed.isEmpty())
            emit removed(std::exchange(m_removed, {}));
    });
    connect(&sessions, &LiveSessions::closed, this, [this](const SessionId &session) {
        if (m_closing.remove(session))
            removeNow(session);
    });
}

void SessionFiling::describe(const SessionId &session, const Described &change)
{
    if (LiveSession *open = m_sessions.find(session)) {
        open->submit(Describe{change});
        m_library.refresh();
        return;
    }
    m_asked.insert(session);
    m_library.describe(session, change);
}

void SessionFiling::fork(const SessionId &session, std::optional<qint64> at)
{
    m_asked.insert(session);
    m_library.fork(session, at);
}

void SessionFiling::reveal(const SessionId &session)
{
    m_asked.insert(session);
    m_library.locate(session);
}

void SessionFiling::exportTo(const SessionId &session, ExportFormat format, const QString &path)
{
    m_asked.insert(session);
    m_library.exportTo(session, format, path);
}

void SessionFiling::remove(const QList<SessionId> &sessions)
{
    QList<SessionId> now;
    for (const SessionId &session : sessions) {
        if (m_removing.contains(session) || m_closing.contains(session))
            continue;
        if (!m_sessions.find(session)) {
            m_removing.insert(session);
            now.append(session);
            continue;
        }
        m_closing.insert(session);
        m_sessions.close(session);
    }
    for (const SessionId &session : std::as_const(now))
        m_library.remove(session);
}

void SessionFiling::removeNow(const SessionId &session)
{
    m_removing.insert(session);
    m_library.remove(session);
}

void SessionFiling::restore(const QList<SessionId> &sessions)
{
    for (const SessionId &session : sessions) {
        m_asked.insert(session);
        m_library.restore(session);
    }
}

} // namespace paddock
