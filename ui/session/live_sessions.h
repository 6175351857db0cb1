#pragma once

#include "ui/session/attention.h"
#include "ui/session/live_session.h"
#include "ui/session/spending.h"

#include <QSet>

#include <memory>
#include <vector>

namespace paddock {

/// The sessions that are open in this process, whichever windows show them. GUI thread only.
class LiveSessions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LiveSessions(Engine &engine, Host &host, QObject *parent = nullptr);
    ~LiveSessions() override;

    LiveSession &begin(const Open &wish); ///< A new one.
    LiveSession &resume(const SessionId &id); ///< A stored one; the one that is open when it is.
    LiveSession *find(const SessionId &id) const; ///< Null when it is not open.
    QList<LiveSession *> all() const; ///< In the order in which they were opened.

    Attention &attention() { return m_attention; }
    const Spending &spending() const { return m_spending; }

    /// Those that wait for a person, the one that waits longest first.
    QList<LiveSession *> waiting() const;

    /// A window shows it from here on, until leave(). When the last one left, it is closed unless a turn runs: then it
    /// goes on, and stays open.
    void look(LiveSession &session, const QObject &viewer);
    void leave(LiveSession &session, const QObject &viewer);
    bool isShown(const SessionId &id) const { return m_viewers.contains(id); }

    /// Lets go of it: what runs is ended by the engine. Whoever shows it must let go at closing().
    void close(const SessionId &id);

signals:
    void opened(paddock::LiveSession *session);
    void closing(paddock::LiveSession *session); ///< It still lives during this signal.
    void closed(const paddock::SessionId &session); ///< The engine has let go of it, too.
    void changed(paddock::LiveSession *session); ///< As LiveSession::changed().
    void happened(paddock::LiveSession *session, const paddock::Happening &happening);

private:
    LiveSession &add(const SessionId &id, const Open &wish, LiveSession::Origin origin);

    Engine &m_engine;
    Host &m_host;
    Attention m_attention;
    Spending m_spending;
    std::vector<std::unique_ptr<LiveSession>> m_sessions;
    QList<SessionId> m_waiting; ///< Longest first.
    QHash<SessionId, QSet<const QObject *>> m_viewers; ///< Of those that any window shows.
};

} // namespace paddock
