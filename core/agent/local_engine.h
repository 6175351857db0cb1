#pragma once

#include "core/agent/session.h"
#include "core/hooks/command_hook_runner.h"
#include "core/protocol/engine.h"
#include "core/tools/pool_task.h"

#include <functional>
#include <map>
#include <memory>

namespace paddock {

/// What the settings say for one workspace.
struct WorkspaceRules {
    RuleSet rules;
    std::unique_ptr<HookRunner> hooks =
        {}; ///< Each hook behind the fence that fenceOf gives. Null: there are none.
    QString remark = {}; ///< What a person should know of it, in sentences; empty: nothing.
    std::optional<SandboxSettings> sandbox =
        {}; ///< With the project's wish for more caution; see SessionParts.
    QList<Budget> budgets = {}; ///< With what the project lowers.
};

/// What the engine works with. The references outlive it.
struct LocalEngineParts {
    SessionStore &store;
    ModelClients &clients;
    Tools tools;
    /// Reads what holds in a workspace anew for each session that opens, so that a word given for a folder counts
    /// there and nowhere else. An Error keeps the session closed. Empty: no rules and no hooks.
    std::function<Result<WorkspaceRules>(const QString &workspace, CommandHookRunner::FenceOf fenceOf)>
        rulesFor = {};
    GrantStore *grants = nullptr; ///< Null: every grant ends with its session.
    /// How commands are fenced in. Null: not at all, so each of them asks.
    std::shared_ptr<const SandboxBackend> sandbox = {};
    SandboxSettings sandboxSettings = {};
    std::shared_ptr<const SecretMask> mask = {}; ///< As in SessionParts.
    HostRules hosts = {}; ///< Of these settings.
    QString dataFolder = {}; ///< For files of the engine's own; needed with a sandbox.
    PermissionMode defaultMode = PermissionMode::Default;
    int defaultMaxTurns = 0;
    const Catalogue *catalogue = nullptr; ///< These four as in SessionParts.
    SpendingBook *spendingBook = nullptr;
    double compactAt = 0;
    std::optional<CheckpointLimits> checkpoints = {};
    QStringList userInstructionFiles = {}; ///< Read before those of the workspace.
};

/// What of LocalEngineParts may become another while the engine works.
struct EngineSettings {
    SandboxSettings sandbox;
    HostRules hosts;
    PermissionMode defaultMode = PermissionMode::Default;
    int defaultMaxTurns = 0;
    double compactAt = 0;
    std::optional<CheckpointLimits> checkpoints = {};
};

/// Paddock's own agent behind the Engine port. Sessions are opened on Open and stay until Close or the engine's end.
/// Everything happens on the thread that it lives on; but a long log is read on the thread pool, if that is wanted.
///
/// A stored session whose folder is gone can be read and nothing else, until an Open names the folder's new place.
class LocalEngine : public Engine
{
    Q_OBJECT

public:
    explicit LocalEngine(LocalEngineParts parts, QObject *parent = nullptr);
    ~LocalEngine() override;

    void submit(const SessionId &session, const Command &command) override;
    void catchUp(const SessionId &session, quint64 seq) override;

    /// From now on an Open of a long log returns before the log is read: Tail comes at once, Appended of all later, and
    /// commands for the session wait. Without this, Open is done when submit() returns.
    void readLongLogsBeside() { m_readsBeside = true; }

    /// Takes settings over: for whatever begins from now on, and in open sessions as by Reload.
    void apply(EngineSettings settings);

private:
    void open(const SessionId &id, const Open &wish);
    void readBeside(const SessionId &id, const Open &wish, SessionStore::Opening opening);
    void openOnBranch(const SessionId &id, const Open &wish); // local_engine_worktrees.cpp
    QString worktreeFolder() const;
    void close(const SessionId &id);
    void tell(const SessionId &session, Transcript transcript, quint64 after);
    void goOn(const SessionId &id);
    void strand(const SessionId &id, SessionStore::Opened opened, const QString &workspace);
    void reload(const SessionId &id);
    Result<WorkspaceRules> rulesFor(const QString &workspace, SessionFences &fences) const;
    Result<void> tryOpen(const SessionId &id, const Open &wish, Result<SessionStore::Opened> opened,
                         std::optional<Conversation> folded = {});
    Configured configuredBy(const Open &wish, const Transcript &stored, const WorkspaceRoot &root) const;
    void refuse(const SessionId &id, const Error &error);

    LocalEngineParts m_parts;
    std::unique_ptr<Boundary> m_boundary; // Null without a sandbox.
    struct Running {
        std::unique_ptr<SessionFences> fences;
        std::unique_ptr<HookRunner> hooks;
        std::unique_ptr<Session> session; // uses the others until its end
    };
    std::map<SessionId, Running> m_sessions;

    bool m_readsBeside = false;
    struct Read { ///< A long log, and what the model reads of it.
        Result<SessionStore::Opened> opened;
        Conversation conversation;
    };
    using Reading = PoolTask<std::shared_ptr<Read>>; // shared: a pool's result is copied
    std::map<SessionId, std::unique_ptr<Reading>> m_readings;
    using Making = PoolTask<std::shared_ptr<const Result<QString>>>;
    std::map<SessionId, std::unique_ptr<Making>> m_makings; ///< Worktrees.
    std::map<SessionId, QList<Command>> m_waiting; ///< For sessions that are being read or let go of.
    struct Stranded {
        QString workspace; ///< That is gone.
        Transcript transcript;
    };
    std::map<SessionId, Stranded> m_stranded;
};

} // namespace paddock
