#include "ui/session/live_sessions.h"

#include <algorithm>

namespace paddock {

LiveSessions::LiveSessions(Engine &engine, Host &host, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_host(host)
{}

LiveSessions::~LiveSessions() = default;

LiveSession &LiveSessions::begin(const Open &wish)
{
    return add(SessionId::fresh(), wish);
}

LiveSession &LiveSessions::resume(const SessionId &id)
{
    LiveSession *open = find(id);
    return open ? *open : add(id, {});
}

LiveSession &LiveSessions::add(const SessionId &id, const Open &wish)
{
    m_sessions.push_back(std::make_unique<LiveSession>(m_engine, m_host, id, wish));
    LiveSession *session = m_sessions.back().get();
    connect(session, &LiveSession::changed, this, [this, session] {
        const bool waits = session->state().phase() == SessionState::Phase::Waiting;
        if (!waits)
            m_waiting.removeAll(session->id());
        else if (!m_waiting.contains(session->id()))
            m_waiting.append(session->id());
        emit changed(session);
    });
    connect(session, &LiveSession::happened, this,
            [this, session](const Happening &happening) { emit happened(session, happening); });
    emit opened(session);
    return *session;
}

LiveSession *LiveSessions::find(const SessionId &id) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto &session) { return session->id() == id; });
    return it == m_sessions.end() ? nullptr : it->get();
}

QList<LiveSession *> LiveSessions::all() const
{
    QList<LiveSession *> sessions;
    for (const auto &session : m_sessions)
        sessions.append(session.get());
    return sessions;
}

QList<LiveSession *> LiveSessions::waiting() const
{
    QList<LiveSession *> sessions;
    for (const SessionId &id : m_waiting) {
        if (LiveSession *session = find(id))
            sessions.append(session);
    }
    return sessions;
}

void LiveSessions::close(const SessionId &id)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto &session) { return session->id() == id; });
    if (it == m_sessions.end())
        return;
    LiveSession *session = it->release();
    m_sessions.erase(it);
    m_waiting.removeAll(id);
    emit closing(session);
    session->submit(Close{});
    session->deleteLater(); // it may be what sent us here
}

} // namespace paddock
