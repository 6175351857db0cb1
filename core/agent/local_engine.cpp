#include "core/agent/local_engine.h"

#include "core/agent/instruction_files.h"

#include <algorithm>

namespace paddock {

namespace {

const Configured *newestConfigured(const Transcript &transcript)
{
    const auto it = std::find_if(transcript.crbegin(), transcript.crend(), [](const Entry &entry) {
        return std::holds_alternative<Configured>(entry.fact);
    });
    return it == transcript.crend() ? nullptr : &std::get<Configured>(it->fact);
}

} // namespace

LocalEngine::LocalEngine(LocalEngineParts parts, QObject *parent)
    : Engine(parent)
    , m_parts(std::move(parts))
{
    if (!m_parts.sandbox)
        return;
    m_boundary = std::make_unique<Boundary>(m_parts.sandbox, m_parts.sandboxSettings, m_parts.dataFolder,
                                            m_parts.hosts);
    m_boundary->probe();
}

LocalEngine::~LocalEngine() = default;

void LocalEngine::submit(const SessionId &session, const Command &command)
{
    if (const auto *wish = std::get_if<Open>(&command)) {
        open(session, *wish);
        return;
    }
    const auto it = m_sessions.find(session);
    if (it == m_sessions.end())
        refuse(session, {ErrorKind::NotFound, tr("The session %1 is not open.").arg(session.value), {}});
    else
        it->second.session->submit(command);
}

void LocalEngine::catchUp(const SessionId &session, quint64 seq)
{
    const auto it = m_sessions.find(session);
    if (it == m_sessions.end()) {
        refuse(session, {ErrorKind::NotFound, tr("The session %1 is not open.").arg(session.value), {}});
        return;
    }
    const Transcript transcript = it->second.session->transcript();
    for (quint64 next = seq; next < static_cast<quint64>(transcript.size()); ++next)
        emit happened({session, next + 1, Appended{transcript.at(static_cast<qsizetype>(next))}});
}

void LocalEngine::open(const SessionId &id, const Open &wish)
{
    if (m_sessions.contains(id)) {
        catchUp(id, 0);
        return;
    }
    if (const Result<void> opened = tryOpen(id, wish); !opened)
        refuse(id, opened.error());
}

Result<void> LocalEngine::tryOpen(const SessionId &id, const Open &wish)
{
    Result<SessionStore::Opened> opened = m_parts.store.open(id);
    if (!opened)
        return opened.error();
    const Configured *stored = newestConfigured(opened->transcript);
    const QString workspace = wish.workspace.isEmpty() && stored ? stored->workspace : wish.workspace;
    if (workspace.isEmpty())
        return Error{ErrorKind::Invalid, tr("A new session needs a folder to work in."), {}};
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(workspace);
    if (!root)
        return root.error();
    if (stored && stored->workspace != (*root)->path()) {
        return Error{ErrorKind::Invalid,
                     tr("The session %1 belongs to the folder %2. Open it there, or start a new one.")
                         .arg(id.value, stored->workspace),
                     {}};
    }
    Configured configured = configuredBy(wish, opened->transcript, **root);
    InstructionsLoaded instructions = readInstructionFiles(**root, m_parts.userInstructionFiles);

    Running running;
    running.fences = std::make_unique<SessionFences>(m_boundary.get(), *root);
    WorkspaceRules rules;
    if (m_parts.rulesFor) {
        Result<WorkspaceRules> found =
            m_parts.rulesFor((*root)->path(), [fences = running.fences.get()](const QString &command) {
                return fences->aroundHook(command);
            });
        if (!found)
            return found.error();
        rules = *std::move(found);
    }
    running.hooks = std::move(rules.hooks);
    SessionParts parts{m_parts.clients, m_parts.tools};
    parts.hooks = running.hooks.get();
    parts.rules = std::move(rules.rules);
    parts.mask = m_parts.mask;
    parts.fences = running.fences.get();
    parts.grants = m_parts.grants;
    parts.sandbox = rules.sandbox;
    parts.catalogue = m_parts.catalogue;
    parts.budgets = rules.budgets;
    parts.spendingBook = m_parts.spendingBook;
    parts.compactAt = m_parts.compactAt;
    parts.checkpoints = m_parts.checkpoints;
    running.session =
        std::make_unique<Session>(id, *std::move(opened), *root, std::move(configured), std::move(parts));
    running.session->noteInstructions(std::move(instructions));
    connect(running.session.get(), &Session::happened, this, &Engine::happened);
    m_sessions.emplace(id, std::move(running));
    catchUp(id, 0);
    if (!rules.remark.isEmpty())
        refuse(id, {ErrorKind::Invalid, rules.remark, {}});
    return {};
}

Configured LocalEngine::configuredBy(const Open &wish, const Transcript &stored,
                                     const WorkspaceRoot &root) const
{
    const Configured *before = newestConfigured(stored);
    Configured configured;
    if (before) {
        configured = *before;
    } else {
        configured.workspace = root.path();
        configured.provider = m_parts.clients.defaultProvider();
        configured.mode = m_parts.defaultMode;
        configured.maxTurns = m_parts.defaultMaxTurns;
    }
    if (!wish.provider.isEmpty() && wish.provider != configured.provider) {
        configured.provider = wish.provider;
        configured.model.clear();
    }
    if (!wish.model.isEmpty())
        configured.model = wish.model;
    if (configured.model.isEmpty())
        configured.model = m_parts.clients.defaultModel(configured.provider);
    configured.mode = wish.mode.value_or(configured.mode);
    configured.maxTurns = wish.maxTurns.value_or(configured.maxTurns);
    configured.maxBudgetUsd = wish.maxBudgetUsd.value_or(configured.maxBudgetUsd);
    configured.attended = wish.attended;
    return configured;
}

void LocalEngine::refuse(const SessionId &id, const Error &error)
{
    const auto it = m_sessions.find(id);
    const qsizetype entries = it == m_sessions.end() ? 0 : it->second.session->transcript().size();
    emit happened({id, static_cast<quint64>(entries), Notice{error}});
}

} // namespace paddock
