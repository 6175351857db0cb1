#include "ui/session/live_session.h"

#include <QDir>

#include <algorithm>

namespace paddock {

LiveSession::LiveSession(Engine &engine, Host &host, SessionId id, Open wish, Origin origin, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_host(host)
    , m_id(std::move(id))
    , m_wish(std::move(wish))
    , m_state([&host](const Configured &configured, const ModelMessage &message) {
        return host.costOf(configured, message);
    })
    , m_origin(origin)
    , m_driven(origin == Origin::New)
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

bool LiveSession::isInterrupted() const
{
    return m_state.isTurnRunning() && !m_driven && m_state.waiting().isEmpty();
}

void LiveSession::submit(const Command &command)
{
    m_driven = m_driven || std::holds_alternative<Prompt>(command) || std::holds_alternative<Reply>(command)
               || std::holds_alternative<Resume>(command);
    if (const auto *shell = std::get_if<RunShell>(&command))
        m_model.beginShell(shell->call, shell->command);
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
    const bool wasRunning = m_state.isTurnRunning();
    const double costBefore = m_state.knownCost();
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
        submit(AskRepository{});
    }
    if (const auto *appended = std::get_if<Appended>(&event.what)) {
        if (!wasRunning && m_state.isTurnRunning())
            m_costBefore = costBefore;
        takeFact(appended->entry);
        if (wasRunning && !m_state.isTurnRunning() && m_driven)
            submit(AskRepository{}); // the turn may have made or changed a branch
    } else if (std::holds_alternative<TextDelta>(event.what)
               || std::holds_alternative<ThinkingDelta>(event.what)
               || std::holds_alternative<ToolProgress>(event.what)) {
        m_driven = true;
    }
    if (const auto *notice = std::get_if<Notice>(&event.what); notice && isRefusal(notice->error))
        m_refusal = notice->error.message;
    else if (std::holds_alternative<BoundaryState>(event.what))
        m_refusal.clear(); // only of a session that can work
    else if (const auto *context = std::get_if<ContextState>(&event.what))
        m_context = context->report;
    else if (const auto *repository = std::get_if<RepositoryKnown>(&event.what))
        m_repository = repository->state;
    m_model.take(event.what);
    emit happened(event.what);
    scheduleChanged();
}

bool LiveSession::isRefusal(const Error &error) const
{
    if (m_state.seq() == 0)
        return true;
    // A stored session whose folder is gone shows what it has, and refuses all the rest.
    return m_origin == Origin::Stored && !m_state.boundary() && error.kind == ErrorKind::Io
           && error.message.contains(workspace());
}

void LiveSession::takeFact(const Entry &entry)
{
    m_changedAt = entry.at;
    if (!m_refusal.isEmpty() && std::holds_alternative<Configured>(entry.fact)) {
        m_refusal.clear(); // it was told where the folder is now
        submit(AskBoundary{});
    }
    if (const auto *end = std::get_if<TurnEnded>(&entry.fact)) {
        m_lastEnd = *end;
    } else if (std::holds_alternative<UserMessage>(entry.fact)) {
        m_lastEnd.reset();
        m_budget.reset();
    } else if (std::holds_alternative<Forked>(entry.fact)) {
        m_costBefore = 0; // what was copied is counted where it was spent
    } else if (const auto *budget = std::get_if<BudgetReached>(&entry.fact)) {
        m_budget = *budget;
    }
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
