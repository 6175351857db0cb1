#pragma once

#include "core/protocol/command.h"
#include "core/protocol/event.h"

#include <QObject>

namespace paddock {

class LiveSession;
class StateStore;

/// Messages that wait for the end of the turn; one is sent at the end of each. One queue for a session, however many
/// windows show it. Texts are kept between runs, pictures are not; after a restart nothing is sent by itself. GUI
/// thread only.
class PromptQueue : public QObject
{
    Q_OBJECT

public:
    struct Queued {
        Prompt prompt;
        int lostPictures = 0; ///< That were queued before a restart.
    };

    static constexpr int most = 50;

    /// The one of \a session, which owns it. \a state outlives both.
    static PromptQueue &of(LiveSession &session, StateStore &state);

    const QList<Queued> &all() const { return m_queue; }
    bool isFull() const { return m_queue.size() >= most; }
    /// Why it does not go on by itself; empty: it does, at the end of the turn.
    QString heldBecause() const { return m_queue.isEmpty() ? QString() : m_held; }

    void add(const Prompt &prompt); ///< At the end. A full queue takes none: ask isFull() before.
    void insert(int place, const Prompt &prompt);
    Prompt take(int place); ///< Removes it.
    void move(int from, int to);
    void sendNow(int place); ///< To the model at once; while a turn runs it is read between two steps.

    /// A person sent something here, so turns that end from now on are of this run.
    void wake();

signals:
    void changed();

private:
    PromptQueue(LiveSession &session, StateStore &state);

    void take(const Happening &happening);
    void sendNext();
    void keep();

    LiveSession &m_session;
    StateStore &m_state;
    const QString m_key;
    QList<Queued> m_queue;
    QString m_held;
    bool m_awake = false;
};

} // namespace paddock
