#include "app/common/core_parts.h"

#include "app/common/checkpoint_limits.h"
#include "app/common/session_catalog.h"
#include "app/common/settings_rules.h"
#include "app/common/tools.h"
#include "app/common/workspace_settings.h"
#include "core/base/log.h"
#include "core/hooks/command_hook_runner.h"
#include "core/store/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace paddock {

namespace {

Result<WorkspaceRules> rulesOf(const Settings &settings, const QString &workspace,
                               CommandHookRunner::FenceOf fenceOf)
{
    WorkspaceRules rules;
    Result<RuleSet> set = ruleSetOf(settings);
    if (!set)
        return set.error();
    rules.rules = *std::move(set);
    Result<HookSettings> hooks = HookSettings::parse(settings.hooks);
    if (!hooks)
        return hooks.error();
    if (!hooks->preToolUse.isEmpty() || !hooks->postToolUse.isEmpty())
        rules.hooks = std::make_unique<CommandHookRunner>(*std::move(hooks), workspace, std::move(fenceOf));
    rules.remark = settings.trustRemarks.join(u' ');
    rules.sandbox = settings.sandbox;
    rules.budgets = settings.budgets;
    return rules;
}

/// What has lain in the trash for long enough goes for good, beside everything else that is done.
void emptyTrash(const SessionPlaces &places, int days)
{
    QThreadPool::globalInstance()->start([places, days] {
        FileSessionStore store(defaultDataDirectory() + "/sessions");
        const Result<FileSessionStore::Purged> purged = SessionCatalog(store, places).purge(days);
        if (!purged)
            qCWarning(lcStore) << "the trash was not emptied:" << purged.error().message;
        else if (!purged->gone.isEmpty())
            qCInfo(lcStore) << "sessions removed from the trash:" << purged->gone.size();
    });
}

} // namespace

CoreParts::CoreParts(Settings settings, std::shared_ptr<const EnvironmentKeys> keys, SessionKeeping keeping)
    : m_settings(std::move(settings))
    , m_environment(std::move(keys))
    , m_keeping(keeping)
    , m_sessions(defaultDataDirectory() + "/sessions")
    , m_keys(m_settings.providers, *m_environment, m_keychain)
    , m_transport({m_settings.proxy, m_settings.caFile})
    , m_providers(m_settings, m_models.catalogue, m_transport, m_keys)
    , m_grants(standardSettingsPlaces({}).userFile)
    , m_spending(standardSessionPlaces().indexFile, defaultDataDirectory() + "/sessions", m_models.catalogue,
                 [] { return UsageFile(standardSessionPlaces().usageFile).read(); })
{}

CoreParts::~CoreParts() = default;

Result<std::unique_ptr<CoreParts>> CoreParts::make(Settings settings,
                                                   std::shared_ptr<const EnvironmentKeys> keys,
                                                   QJsonObject commandLine, SessionKeeping keeping)
{
    if (const Result<WorkspaceRules> rules = rulesOf(settings, {}, {}); !rules)
        return rules.error();

    Result<HostRules> hosts = HostRules::parse(settings.sandbox.allowedHosts);
    if (!hosts)
        return hosts.error();

    std::unique_ptr<CoreParts> parts(new CoreParts(std::move(settings), std::move(keys), keeping));
    LocalEngineParts engine{parts->store(), parts->m_providers, makeTools(parts->m_transport)};
    for (const auto &tool : engine.tools)
        parts->m_toolNames.append(tool->spec().name);
    engine.rulesFor =
        [commandLine = std::move(commandLine)](const QString &workspace,
                                               CommandHookRunner::FenceOf fenceOf) -> Result<WorkspaceRules> {
        if (const Result<void> fits = checkWorkspace(workspace); !fits)
            return fits.error();
        const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces(workspace), commandLine);
        return settings ? rulesOf(*settings, workspace, std::move(fenceOf)) : settings.error();
    };
    engine.grants = &parts->m_grants;
    engine.sandbox = SandboxBackend::system();
    EngineSettings set = parts->engineSettings(*std::move(hosts));
    engine.sandboxSettings = std::move(set.sandbox);
    engine.hosts = std::move(set.hosts);
    engine.compactAt = set.compactAt;
    engine.checkpoints = std::move(set.checkpoints);
    engine.defaultMode = set.defaultMode;
    engine.defaultMaxTurns = set.defaultMaxTurns;
    engine.mask = parts->m_keys.mask();
    engine.dataFolder = defaultDataDirectory();
    engine.catalogue = &parts->m_models.catalogue;
    engine.spendingBook = &parts->m_spending;
    engine.userInstructionFiles = {QFileInfo(standardSettingsPlaces({}).userFile).path() + "/AGENTS.md",
                                   QDir::homePath() + "/.claude/CLAUDE.md"};
    parts->m_engine = std::make_unique<LocalEngine>(std::move(engine));
    const SessionPlaces places = standardSessionPlaces();
    if (keeping == SessionKeeping::InMemory)
        parts->m_unkept = std::make_unique<UnkeptUsage>(*parts->m_engine, UsageFile(places.usageFile));
    emptyTrash(places, parts->m_settings.trashDays);
    return parts;
}

EngineSettings CoreParts::engineSettings(HostRules hosts) const
{
    EngineSettings set;
    set.sandbox = m_settings.sandbox;
    set.hosts = std::move(hosts);
    set.defaultMode = m_settings.permissionMode;
    set.defaultMaxTurns = m_settings.maxTurns;
    set.compactAt = m_settings.compactAt;
    if (m_settings.checkpoints.enabled && m_keeping == SessionKeeping::OnDisk)
        set.checkpoints = checkpointLimits(m_settings.checkpoints);
    return set;
}

Result<void> CoreParts::apply(Settings settings)
{
    if (const Result<WorkspaceRules> rules = rulesOf(settings, {}, {}); !rules)
        return rules.error();
    Result<HostRules> hosts = HostRules::parse(settings.sandbox.allowedHosts);
    if (!hosts)
        return hosts.error();
    m_settings = std::move(settings);
    m_transport.apply({m_settings.proxy, m_settings.caFile});
    m_providers.settingsChanged();
    m_engine->apply(engineSettings(*std::move(hosts)));
    return {};
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
