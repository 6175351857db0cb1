#pragma once

#include "core/protocol/engine.h"

#include <QList>

namespace paddock {

/// Stands beside an engine, on its thread, and hands its events on in lots: all of one turn of the event loop, or some
/// thousands at once. Crossing threads costs by the lot then; one by one, the entries of a long session would fill the
/// other thread's queue with a call each.
class EngineOutbox : public QObject
{
    Q_OBJECT

public:
    /// Moves itself to the thread of \a engine. To be ended with deleteLater().
    explicit EngineOutbox(Engine &engine);

signals:
    void handedOver(const QList<paddock::Event> &events); ///< In their order; never empty.

private:
    void take(const Event &event);
    void handOver();

    QList<Event> m_events;
    bool m_isScheduled = false;
};

} // namespace paddock
