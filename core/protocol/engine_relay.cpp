#include "core/protocol/engine_relay.h"

#include "core/protocol/engine_outbox.h"

#include <QPointer>

#include <chrono>

namespace paddock {

namespace {

constexpr std::chrono::milliseconds Frame{33};

/// Adds \a next to \a last when both are passing text of the same kind and place.
bool merge(Event &last, const Event &next)
{
    if (last.session != next.session || last.what.index() != next.what.index())
        return false;
    if (auto *text = std::get_if<TextDelta>(&last.what)) {
        text->text += std::get<TextDelta>(next.what).text;
    } else if (auto *thinking = std::get_if<ThinkingDelta>(&last.what)) {
        thinking->text += std::get<ThinkingDelta>(next.what).text;
    } else if (auto *progress = std::get_if<ToolProgress>(&last.what)) {
        const auto &more = std::get<ToolProgress>(next.what);
        if (progress->call != more.call)
            return false;
        progress->chunk += more.chunk;
    } else {
        return false;
    }
    last.seq = next.seq;
    return true;
}

bool isPreview(const Event &event)
{
    return std::holds_alternative<TextDelta>(event.what) || std::holds_alternative<ThinkingDelta>(event.what)
           || std::holds_alternative<ToolProgress>(event.what);
}

} // namespace

EngineRelay::EngineRelay(Engine &engine, QObject *parent)
    : Engine(parent)
    , m_engine(engine)
    , m_outbox(new EngineOutbox(engine))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    connect(&m_frame, &QTimer::timeout, this, &EngineRelay::flush);
    connect(
        m_outbox, &EngineOutbox::handedOver, this,
        [this](const QList<Event> &events) {
            const QPointer<EngineRelay> self(this); // whoever hears of an event may end this
            for (const Event &event : events) {
                take(event);
                if (!self)
                    return;
            }
        },
        Qt::QueuedConnection);
}

EngineRelay::~EngineRelay()
{
    m_outbox->deleteLater();
}

void EngineRelay::submit(const SessionId &session, const Command &command)
{
    QMetaObject::invokeMethod(&m_engine,
                              [engine = &m_engine, session, command] { engine->submit(session, command); });
}

void EngineRelay::catchUp(const SessionId &session, quint64 seq)
{
    QMetaObject::invokeMethod(&m_engine,
                              [engine = &m_engine, session, seq] { engine->catchUp(session, seq); });
}

void EngineRelay::take(const Event &event)
{
    if (isPreview(event)) {
        if (m_waiting.isEmpty() || !merge(m_waiting.last(), event))
            m_waiting.append(event);
        if (!m_frame.isActive())
            m_frame.start();
        return;
    }
    flush();
    emit happened(event);
}

void EngineRelay::flush()
{
    m_frame.stop();
    for (const Event &event : std::exchange(m_waiting, {}))
        emit happened(event);
}

} // namespace paddock
