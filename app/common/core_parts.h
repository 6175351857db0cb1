#pragma once

#include "app/common/environment_keys.h"
#include "app/common/known_models.h"
#include "app/common/providers.h"
#include "app/common/settings_grants.h"
#include "app/common/stored_keys.h"
#include "app/common/unkept_usage.h"
#include "core/agent/local_engine.h"
#include "core/config/settings.h"
#include "core/index/index_spending_book.h"
#include "core/net/curl_transport.h"
#include "core/store/file_session_store.h"
#include "core/store/keychain_store.h"
#include "core/store/memory_session_store.h"

#include <QJsonObject>

#include <memory>

namespace paddock {

enum class SessionKeeping {
    OnDisk,
    InMemory, ///< Nothing of a session is written: no log, and no contents of files.
};

/// The parts of Paddock's own agent, put together from the settings. Make, use and destroy on one thread, which has an
/// event loop; it needs no GUI.
class CoreParts
{
public:
    /// \a settings as loadTrustedSettings() gave them, \a keys as taken from the environment for their providers.
    /// Rules and hooks are read anew for each workspace that is opened, with \a commandLine as loadSettings() takes it.
    /// ErrorKind::Invalid when a rule or a hook of the settings cannot be read.
    static Result<std::unique_ptr<CoreParts>> make(Settings settings,
                                                   std::shared_ptr<const EnvironmentKeys> keys,
                                                   QJsonObject commandLine = {},
                                                   SessionKeeping keeping = SessionKeeping::OnDisk);
    ~CoreParts();

    /// Takes settings over, as loadTrustedSettings() gives them, without a restart: providers, models, the network,
    /// the fence and budgets from the next use on; rules and hooks in open sessions as by Reload. What counts for
    /// sessions that are opened from then on only (mode and turns to begin with) or from the next start on only (logs,
    /// the days of the trash, key variables that were not taken from the environment) does so. Errors: as make(); then
    /// nothing is taken over.
    Result<void> apply(Settings settings);

    Engine &engine() { return *m_engine; }
    /// See LocalEngine: for seats that do not wait for Open to be done.
    void readLongLogsBeside() { m_engine->readLongLogsBeside(); }
    FileSessionStore &sessions() { return m_sessions; } ///< Those on the disk.
    /// What the engine works with: the above, or one in memory.
    SessionStore &store()
    {
        return m_keeping == SessionKeeping::OnDisk ? static_cast<SessionStore &>(m_sessions) : m_passing;
    }
    CredentialStore &keychain() { return m_keychain; }
    StoredKeys &keys() { return m_keys; }
    const Settings &settings() const { return m_settings; }
    const Catalogue &catalogue() const { return m_models.catalogue; }
    const QString &faultOfModels() const { return m_models.fault; } ///< As KnownModels has it.
    const QStringList &toolNames() const { return m_toolNames; }

private:
    EngineSettings engineSettings(HostRules hosts) const;
    CoreParts(Settings settings, std::shared_ptr<const EnvironmentKeys> keys, SessionKeeping keeping);

    Settings m_settings; ///< Stays where it is: other parts look at it.
    const std::shared_ptr<const EnvironmentKeys>
        m_environment; // shared: the desktop's window shows what it gave
    const KnownModels m_models = knownModels();
    const SessionKeeping m_keeping;
    FileSessionStore m_sessions;
    MemorySessionStore m_passing;
    KeychainStore m_keychain;
    StoredKeys m_keys;
    CurlTransport m_transport;
    Providers m_providers;
    QStringList m_toolNames;
    SettingsGrants m_grants;
    IndexSpendingBook m_spending;
    std::unique_ptr<LocalEngine> m_engine; // it uses all of the above until it ends
    std::unique_ptr<UnkeptUsage> m_unkept; // hears the engine; null where sessions have files
};

/// Names of the variables that hold keys of these providers.
QStringList keyVariables(const QList<Provider> &providers);

} // namespace paddock
