#pragma once

#include "core/agent/session.h"
#include "core/hooks/command_hook_runner.h"
#include "core/protocol/engine.h"

#include <functional>
#include <map>
#include <memory>

namespace paddock {

/// What the engine works with. The references outlive it.
struct LocalEngineParts {
    SessionStore &store;
    ModelClients &clients;
    Tools tools;
    /// Makes the runner of the user's hooks for a workspace, each behind the fence that it is given. Empty: no hooks.
    std::function<std::unique_ptr<HookRunner>(const QString &workspace, CommandHookRunner::FenceOf fenceOf)>
        hooksFor = {};
    /// How commands are fenced in. Null: not at all, so each of them asks.
    std::shared_ptr<const SandboxBackend> sandbox = {};
    SandboxSettings sandboxSettings = {};
    HostRules hosts = {}; ///< Of these settings.
    QString dataFolder = {}; ///< For files of the engine's own; needed with a sandbox.
    RuleSet rules = {};
    PermissionMode defaultMode = PermissionMode::Default;
    int defaultMaxTurns = 0;
    QStringList userInstructionFiles = {}; ///< Read before those of the workspace.
};

/// Paddock's own agent behind the Engine port. Sessions are opened on Open and stay until the engine ends.
/// Everything happens on the thread that it lives on.
class LocalEngine : public Engine
{
    Q_OBJECT

public:
    explicit LocalEngine(LocalEngineParts parts, QObject *parent = nullptr);
    ~LocalEngine() override;

    void submit(const SessionId &session, const Command &command) override;
    void catchUp(const SessionId &session, quint64 seq) override;

private:
    void open(const SessionId &id, const Open &wish);
    Result<void> tryOpen(const SessionId &id, const Open &wish);
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
};

} // namespace paddock
