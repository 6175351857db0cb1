#include "ui/session/live_sessions.h"

#include <algorithm>

namespace paddock {

LiveSessions::LiveSessions(Engine &engine, Host &host, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_host(host)
    , m_attention(*this, host.outside())
    , m_spending(*this, host)
{
    connect(&engine, &Engine::happened, this, [this](const Event &event) {
        if (std::holds_alternative<Closed>(event.what) && !find(event.session))
            emit closed(event.session);
    });
}

LiveSessions::~LiveSessions() = default;

LiveSession &LiveSessions::begin(const Open &wish)
{
    return add(SessionId::fresh(), wish, LiveSession::Origin::New);
}

LiveSession &LiveSessions::resume(const SessionId &id)
{
    LiveSession *open = find(id);
    return open ? *open : add(id, {}, LiveSession::Origin::Stored);
}

LiveSession &LiveSessions::add(const SessionId &id, const Open &wish, LiveSession::Origin origin)
{
    m_sessions.push_back(std::make_unique<LiveSession>(m_engine, m_host, id, wish, origin));
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

void LiveSessions::look(LiveSession &session, const QObject &viewer)
{
    m_viewers[session.id()].insert(&viewer);
}

void LiveSessions::leave(LiveSession &session, const QObject &viewer)
{
    const auto viewers = m_viewers.find(session.id());
    if (viewers == m_viewers.end() || !viewers->remove(&viewer) || !viewers->isEmpty())
        return;
    m_viewers.erase(viewers);
    if (!session.isAtWork())
        close(session.id());
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
    m_viewers.remove(id);
    emit closing(session);
    session->submit(Close{});
    session->deleteLater(); // it may be what sent us here
}

} // namespace paddock
