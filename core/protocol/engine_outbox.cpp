#include "core/protocol/engine_outbox.h"

#include <utility>

namespace paddock {

namespace {

/// A lot of these is worked off within a few frames.
constexpr qsizetype eventsAtOnce = 2000;

} // namespace

EngineOutbox::EngineOutbox(Engine &engine)
{
    moveToThread(engine.thread());
    connect(&engine, &Engine::happened, this, &EngineOutbox::take, Qt::DirectConnection);
}

void EngineOutbox::take(const Event &event)
{
    m_events.append(event);
    if (m_events.size() >= eventsAtOnce)
        emit handedOver(std::exchange(m_events, {}));
    else if (!std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &EngineOutbox::handOver, Qt::QueuedConnection);
}

void EngineOutbox::handOver()
{
    m_isScheduled = false;
    if (!m_events.isEmpty())
        emit handedOver(std::exchange(m_events, {}));
}

} // namespace paddock
