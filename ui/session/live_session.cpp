#include "ui/session/live_session.h"

#include <QDir>

#include <algorithm>

namespace paddock {

LiveSession::LiveSession(Engine &engine, Host &host, SessionId id, Open wish, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_host(host)
    , m_id(std::move(id))
    , m_wish(std::move(wish))
    , m_state([&host](const Configured &configured, const ModelMessage &message) {
        return host.costOf(configured, message);
    })
{
    connect(&engine, &Engine::happened, this, &LiveSession::take);
    engine.submit(m_id, m_wish);
}

ProviderChoice LiveSession::provider() const
{
    const QString &now = m_state.configured().provider;
    const QString wanted = now.isEmpty() ? m_wish.provider : now;
    const QList<ProviderChoice> choices = m_host.providers();
    const auto choice = std::find_if(choices.begin(), choices.end(),
                                     [&](const ProviderChoice &one) { return one.id == wanted; });
    if (choice != choices.end())
        return *choice;
    ProviderChoice unknown;
    unknown.id = wanted;
    return unknown;
}

QString LiveSession::workspace() const
{
    const QString &known = m_state.configured().workspace;
    return known.isEmpty() ? m_wish.workspace : known;
}

QString LiveSession::title() const
{
    if (!m_state.title().isEmpty())
        return m_state.title();
    const QString folder = QDir(workspace()).dirName();
    return folder.isEmpty() ? tr("Session") : folder;
}

void LiveSession::submit(const Command &command)
{
    m_engine.submit(m_id, command);
}

void LiveSession::setMode(PermissionMode mode)
{
    if (m_state.configured().mode != mode)
        submit(Configure{{}, {}, mode});
}

void LiveSession::setModel(const QString &model)
{
    if (m_state.configured().model != model && !model.isEmpty())
        submit(Configure{{}, model, {}});
}

void LiveSession::stop()
{
    if (m_state.isTurnRunning())
        submit(Interrupt{});
}

void LiveSession::take(const Event &event)
{
    if (event.session != m_id)
        return;
    const bool wasOpen = m_state.seq() > 0;
    switch (m_state.take(event)) {
    case SessionState::Take::Known:
        return;
    case SessionState::Take::Gap:
        if (m_askedAfter != m_state.seq() || m_state.seq() == 0) {
            m_askedAfter = m_state.seq();
            m_engine.catchUp(m_id, m_state.seq());
        }
        return;
    case SessionState::Take::Fresh:
        break;
    }
    if (!wasOpen && m_state.seq() > 0) {
        m_refusal.clear();
        submit(AskBoundary{});
    }
    if (const auto *notice = std::get_if<Notice>(&event.what); notice && m_state.seq() == 0)
        m_refusal = notice->error.message;
    else if (const auto *context = std::get_if<ContextState>(&event.what))
        m_context = context->report;
    m_model.take(event.what);
    emit happened(event.what);
    scheduleChanged();
}

void LiveSession::scheduleChanged()
{
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace paddock
