#pragma once

#include "core/protocol/engine.h"

#include <QList>
#include <QTimer>

namespace paddock {

class EngineOutbox;

/// An Engine of this thread in front of an engine of another one. Commands and events cross as queued values, events in
/// lots (see EngineOutbox).
/// Deltas and progress of one session are merged until the next frame (33 ms) or the next durable event, so
/// that a fast model cannot flood a window's event queue.
class EngineRelay : public Engine
{
    Q_OBJECT

public:
    /// \a engine lives on its own thread and must outlive the relay's last event loop turn.
    explicit EngineRelay(Engine &engine, QObject *parent = nullptr);
    ~EngineRelay() override;

    void submit(const SessionId &session, const Command &command) override;
    void catchUp(const SessionId &session, quint64 seq) override;

private:
    void take(const Event &event);
    void flush();

    Engine &m_engine;
    EngineOutbox *const m_outbox; ///< On the engine's thread, which ends it.
    QList<Event> m_waiting;
    QTimer m_frame;
};

} // namespace paddock
