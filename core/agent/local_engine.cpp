#include "core/agent/local_engine.h"

#include "core/agent/instruction_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace paddock {

namespace {

/// Entries of a long log that are shown before the rest is read.
constexpr int entriesOfTail = 200;

Error goneFolder(const QString &workspace)
{
    return {ErrorKind::Io,
            LocalEngine::tr(
                "The folder %1 of this session is gone. The session can be read; to go on with it, bring "
                "the folder back or say where it is now.")
                .arg(workspace),
            {}};
}

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
    if (const auto waiting = m_waiting.find(session); waiting != m_waiting.end()) {
        waiting->second.append(command);
        return;
    }
    if (const auto *wish = std::get_if<Open>(&command)) {
        open(session, *wish);
        return;
    }
    if (std::holds_alternative<Close>(command)) {
        close(session);
        return;
    }
    if (const auto stranded = m_stranded.find(session); stranded != m_stranded.end()) {
        refuse(session, goneFolder(stranded->second.workspace));
        return;
    }
    const auto it = m_sessions.find(session);
    if (it == m_sessions.end())
        refuse(session, {ErrorKind::NotFound, tr("The session %1 is not open.").arg(session.value), {}});
    else if (std::holds_alternative<Reload>(command))
        reload(session);
    else
        it->second.session->submit(command);
}

void LocalEngine::catchUp(const SessionId &session, quint64 seq)
{
    if (m_waiting.contains(session))
        return; // all of it comes when it is open
    const auto it = m_sessions.find(session);
    const auto stranded = m_stranded.find(session);
    if (it == m_sessions.end() && stranded == m_stranded.end()) {
        refuse(session, {ErrorKind::NotFound, tr("The session %1 is not open.").arg(session.value), {}});
        return;
    }
    tell(session, it != m_sessions.end() ? it->second.session->transcript() : stranded->second.transcript,
         seq);
}

/// Takes a copy: whoever hears of it may close the session.
void LocalEngine::tell(const SessionId &session, Transcript transcript, quint64 after)
{
    for (quint64 next = after; next < static_cast<quint64>(transcript.size()); ++next)
        emit happened({session, next + 1, Appended{transcript.at(static_cast<qsizetype>(next))}});
}

void LocalEngine::open(const SessionId &id, const Open &wish)
{
    if (m_sessions.contains(id)) {
        catchUp(id, 0);
        return;
    }
    if (!wish.branch.isEmpty()) {
        openOnBranch(id, wish);
        return;
    }
    if (m_readsBeside) {
        if (SessionStore::Opening opening = m_parts.store.longOpening(id)) {
            readBeside(id, wish, std::move(opening));
            return;
        }
    }
    if (const Result<void> opened = tryOpen(id, wish, m_parts.store.open(id)); !opened)
        refuse(id, opened.error());
}

void LocalEngine::readBeside(const SessionId &id, const Open &wish, SessionStore::Opening opening)
{
    m_waiting[id];
    auto reading = std::make_unique<Reading>();
    reading->run(
        [opening = std::move(opening)](const std::stop_token &) {
            auto read = std::make_shared<Read>(Read{opening(), {}});
            if (read->opened) {
                for (const Entry &entry : std::as_const(read->opened->transcript))
                    read->conversation.take(entry);
            }
            return read;
        },
        [this, id, wish](const std::shared_ptr<Read> &read) {
            QMetaObject::invokeMethod( // we stand in the task's own signal
                this,
                [this, id, wish, read] {
                    m_readings.erase(id);
                    const Result<void> done =
                        tryOpen(id, wish, std::move(read->opened), std::move(read->conversation));
                    if (!done)
                        refuse(id, done.error());
                    goOn(id);
                },
                Qt::QueuedConnection);
        });
    m_readings[id] = std::move(reading);

    const SessionStore::Newest newest = m_parts.store.newest(id, entriesOfTail);
    if (!newest.entries.isEmpty())
        emit happened({id, newest.seq, Tail{newest.entries, newest.workspace}});
}

/// Later, because the wish may come from within one of the session's own signals.
void LocalEngine::close(const SessionId &id)
{
    m_waiting[id];
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            m_sessions.erase(id);
            m_stranded.erase(id);
            emit happened({id, 0, Closed{}});
            goOn(id);
        },
        Qt::QueuedConnection);
}

/// What came while the session was being read or let go of.
void LocalEngine::goOn(const SessionId &id)
{
    const auto waiting = m_waiting.find(id);
    if (waiting == m_waiting.end())
        return;
    const QList<Command> commands = std::move(waiting->second);
    m_waiting.erase(waiting);
    for (const Command &command : commands)
        submit(id, command);
}

/// It can be read; and the next Open tries anew.
void LocalEngine::strand(const SessionId &id, SessionStore::Opened opened, const QString &workspace)
{
    for (Repaired &repaired : opened.repaired) {
        const Entry entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), std::move(repaired)};
        if (const Result<void> kept = opened.log->append(entry); kept)
            opened.transcript.append(entry);
        else
            refuse(id, kept.error());
    }
    m_stranded.insert_or_assign(id, Stranded{workspace, std::move(opened.transcript)});
    opened.log.reset();
    tell(id, m_stranded.at(id).transcript, 0);
    refuse(id, goneFolder(workspace));
}

Result<WorkspaceRules> LocalEngine::rulesFor(const QString &workspace, SessionFences &fences) const
{
    if (!m_parts.rulesFor)
        return WorkspaceRules();
    return m_parts.rulesFor(
        workspace, [fences = &fences](const QString &command) { return fences->aroundHook(command); });
}

/// What cannot be read keeps what held.
void LocalEngine::reload(const SessionId &id)
{
    const Running &running = m_sessions.at(id);
    const QString workspace = running.session->configured().workspace;
    Result<WorkspaceRules> found = rulesFor(workspace, *running.fences);
    if (!found) {
        refuse(id, {found.error().kind,
                    tr("The settings were not taken over; what held before goes on holding. %1")
                        .arg(found.error().message),
                    found.error().detail});
        return;
    }
    const Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(workspace);
    if (!root) {
        refuse(id, root.error());
        return;
    }
    SessionRules rules;
    rules.rules = std::move(found->rules);
    rules.hooks = std::move(found->hooks);
    rules.sandbox = found->sandbox;
    rules.budgets = found->budgets;
    rules.compactAt = m_parts.compactAt;
    rules.checkpoints = m_parts.checkpoints;
    rules.instructions = readInstructionFiles(**root, m_parts.userInstructionFiles);
    running.session->reload(std::move(rules));
    if (!found->remark.isEmpty())
        refuse(id, {ErrorKind::Invalid, found->remark, {}});
}

void LocalEngine::apply(EngineSettings settings)
{
    m_parts.sandboxSettings = settings.sandbox;
    m_parts.hosts = settings.hosts;
    m_parts.defaultMode = settings.defaultMode;
    m_parts.defaultMaxTurns = settings.defaultMaxTurns;
    m_parts.compactAt = settings.compactAt;
    m_parts.checkpoints = settings.checkpoints;
    if (m_boundary)
        m_boundary->apply(std::move(settings.sandbox), std::move(settings.hosts));
    QList<SessionId> open;
    for (const auto &[id, running] : m_sessions)
        open.append(id);
    for (const SessionId &id : std::as_const(open)) // a Notice may make somebody close one
        submit(id, Reload{});
}

Result<void> LocalEngine::tryOpen(const SessionId &id, const Open &wish, Result<SessionStore::Opened> opened,
                                  std::optional<Conversation> folded)
{
    if (!opened)
        return opened.error();
    const Configured *stored = newestConfigured(opened->transcript);
    const bool isGone = stored && !QFileInfo(stored->workspace).isDir();
    if (isGone && (wish.workspace.isEmpty() || QDir::cleanPath(wish.workspace) == stored->workspace)) {
        const QString gone = stored->workspace;
        strand(id, *std::move(opened), gone);
        return {};
    }
    const QString workspace = wish.workspace.isEmpty() && stored ? stored->workspace : wish.workspace;
    if (workspace.isEmpty())
        return Error{ErrorKind::Invalid, tr("A new session needs a folder to work in."), {}};
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(workspace);
    if (!root)
        return root.error();
    if (stored && !isGone && stored->workspace != (*root)->path()) {
        return Error{ErrorKind::Invalid,
                     tr("The session %1 belongs to the folder %2. Open it there, or start a new one.")
                         .arg(id.value, stored->workspace),
                     {}};
    }
    Configured configured = configuredBy(wish, opened->transcript, **root);
    InstructionsLoaded instructions = readInstructionFiles(**root, m_parts.userInstructionFiles);

    Running running;
    running.fences = std::make_unique<SessionFences>(m_boundary.get(), *root);
    if (const std::optional<OwnWorktree> own = Worktrees(worktreeFolder()).holding((*root)->path()))
        running.fences->beginIn(*own);
    Result<WorkspaceRules> found = rulesFor((*root)->path(), *running.fences);
    if (!found)
        return found.error();
    WorkspaceRules rules = *std::move(found);
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
    parts.worktreeFolder = worktreeFolder();
    running.session = std::make_unique<Session>(id, *std::move(opened), *root, std::move(configured),
                                                std::move(parts), std::move(folded));
    running.session->noteInstructions(std::move(instructions));
    connect(running.session.get(), &Session::happened, this, &Engine::happened);
    m_sessions.emplace(id, std::move(running));
    m_stranded.erase(id);
    tell(id, m_sessions.at(id).session->transcript(), 0);
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
        configured.workspace = root.path(); // another one only where the old one is gone
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
    const auto stranded = m_stranded.find(id);
    const qsizetype entries = it != m_sessions.end()         ? it->second.session->transcript().size()
                              : stranded != m_stranded.end() ? stranded->second.transcript.size()
                                                             : 0;
    emit happened({id, static_cast<quint64>(entries), Notice{error}});
}

} // namespace paddock
