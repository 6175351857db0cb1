#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace paddock {

class LiveSession;
class LiveSessions;
class Outside;

/// The one list of sessions that a person should look at, over all windows: those that wait for an answer, the longest
/// waiting first; then those that failed, passed a budget or finished while nobody looked. Tells the desktop what
/// happens out of sight. GUI thread only.
class Attention : public QObject
{
    Q_OBJECT

public:
    enum class Why { NeedsYou, Failed, Budget, Finished };
    /// One session that should be looked at.
    struct Item {
        SessionId session;
        Why why = Why::NeedsYou;

        bool operator==(const Item &) const = default;
    };

    /// Both outlive it.
    Attention(LiveSessions &sessions, Outside &outside, QObject *parent = nullptr);

    QList<Item> items() const;
    /// The one after \a session in items(), around the end; null when there is no other.
    LiveSession *next(const LiveSession *session) const;

    /// What \a window shows to a person right now; an empty id: nothing. A window that ends says nothing any more.
    void setInView(const QObject &window, const SessionId &session);
    bool isInView(const SessionId &session) const;

signals:
    void changed(); ///< items() say something new.

private:
    /// What was known of a session when it changed last.
    struct Known {
        bool atWork = false;
        qsizetype waiting = 0;
    };

    void look(LiveSession &session);
    void forget(const SessionId &session);
    void keep(const SessionId &session, Why why);
    void tell(const LiveSession &session, Why why);
    void tellOutside();

    LiveSessions &m_sessions;
    Outside &m_outside;
    QHash<SessionId, Known> m_known;
    QList<Item> m_unseen; ///< Oldest first; none that waits.
    QHash<const QObject *, SessionId> m_inView;
    bool m_atWork = false;
    qsizetype m_waiting = 0;
};

} // namespace paddock
