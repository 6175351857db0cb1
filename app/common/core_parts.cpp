#include "app/common/core_parts.h"

#include "app/common/tools.h"
#include "core/hooks/command_hook_runner.h"
#include "core/store/data_directory.h"

#include <QDir>
#include <QFileInfo>

namespace paddock {

CoreParts::CoreParts(Settings settings, std::shared_ptr<const EnvironmentKeys> keys)
    : m_settings(std::move(settings))
    , m_environment(std::move(keys))
    , m_catalogue(Catalogue::builtIn())
    , m_sessions(defaultDataDirectory() + "/sessions")
    , m_keys(m_settings.providers, *m_environment, m_keychain)
    , m_transport({m_settings.proxy, m_settings.caFile})
    , m_providers(m_settings, m_catalogue, m_transport, m_keys)
{}

CoreParts::~CoreParts() = default;

Result<std::unique_ptr<CoreParts>> CoreParts::make(Settings settings,
                                                   std::shared_ptr<const EnvironmentKeys> keys)
{
    Result<RuleSet> rules = ruleSetFrom(settings.permissions());
    if (!rules)
        return rules.error();
    Result<HookSettings> hooks = HookSettings::parse(settings.hooks);
    if (!hooks)
        return hooks.error();

    Result<HostRules> hosts = HostRules::parse(settings.sandbox.allowedHosts);
    if (!hosts)
        return hosts.error();

    std::unique_ptr<CoreParts> parts(new CoreParts(std::move(settings), std::move(keys)));
    LocalEngineParts engine{parts->m_sessions, parts->m_providers, makeTools(parts->m_transport)};
    for (const auto &tool : engine.tools)
        parts->m_toolNames.append(tool->spec().name);
    if (!hooks->preToolUse.isEmpty() || !hooks->postToolUse.isEmpty()) {
        engine.hooksFor = [hooks = *hooks](const QString &workspace, CommandHookRunner::FenceOf fenceOf) {
            return std::make_unique<CommandHookRunner>(hooks, workspace, std::move(fenceOf));
        };
    }
    engine.sandbox = SandboxBackend::system();
    engine.sandboxSettings = parts->m_settings.sandbox;
    engine.hosts = *std::move(hosts);
    engine.dataFolder = defaultDataDirectory();
    engine.rules = *std::move(rules);
    engine.defaultMode = parts->m_settings.permissionMode;
    engine.defaultMaxTurns = parts->m_settings.maxTurns;
    engine.userInstructionFiles = {QFileInfo(standardSettingsPlaces({}).userFile).path() + "/AGENTS.md",
                                   QDir::homePath() + "/.claude/CLAUDE.md"};
    parts->m_engine = std::make_unique<LocalEngine>(std::move(engine));
    return parts;
}

QStringList keyVariables(const QList<Provider> &providers)
{
    QStringList variables;
    for (const Provider &provider : providers) {
        if (!provider.keyVariable.isEmpty())
            variables.append(provider.keyVariable);
    }
    return variables;
}

} // namespace paddock
