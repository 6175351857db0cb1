#pragma once

#include "core/protocol/event.h"

#include <QHash>
#include <QSet>

namespace paddock {

/// What a window needs to know of a session besides its rows: where it stands, what waits, what was used. A pure
/// fold of the same events, and the place that notices entries which are missing or come twice.
class SessionState
{
public:
    enum class Phase {
        Opening, ///< Nothing is known of the session yet.
        Idle, ///< No turn is running.
        Asking, ///< The model was asked and has not said anything.
        Answering, ///< Text is coming in.
        Retrying,
        Working, ///< Tools are judged or running.
        Waiting, ///< A person has to answer.
        Stopping,
    };
    /// What to do with an event.
    enum class Take {
        Fresh, ///< New: fold it.
        Known, ///< Came before: leave it.
        Gap, ///< Entries before it are missing: ask the engine for all after seq(), and leave this one.
    };
    struct Model {
        QString provider;
        QString model;

        bool operator==(const Model &) const = default;
        friend size_t qHash(const Model &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.provider, key.model);
        }
    };

    Take take(const Event &event);

    Phase phase() const;
    bool isTurnRunning() const { return m_turnRunning; }
    quint64 seq() const { return m_seq; }
    const Configured &configured() const { return m_configured; }
    const QList<Ruling> &waiting() const { return m_waiting; } ///< Unanswered questions, oldest first.
    const QHash<Model, Usage> &usage() const { return m_usage; }

private:
    void takeFact(const Fact &fact);
    void settle(const CallId &call);

    quint64 m_seq = 0;
    Configured m_configured;
    bool m_turnRunning = false;
    bool m_stopAsked = false;
    bool m_answering = false;
    bool m_retrying = false;
    QList<Ruling> m_waiting;
    QSet<CallId> m_open; ///< Calls of the model without a result.
    QHash<Model, Usage> m_usage;
};

} // namespace paddock
