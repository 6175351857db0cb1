#pragma once

#include "app/common/environment_keys.h"
#include "core/base/secret_mask.h"
#include "core/config/settings.h"
#include "core/llm/key_source.h"
#include "core/store/credential_store.h"

#include <QHash>

namespace paddock {

/// Where the keys of all providers come from, in this order: what the environment gave, what a person entered for this
/// run only, the keychain. Lives on the engine's thread.
class StoredKeys : public KeySource
{
public:
    enum class Place { Environment, Memory, Keychain, NotNeeded };

    /// All outlive it.
    StoredKeys(const QList<Provider> &providers, const EnvironmentKeys &environment,
               CredentialStore &keychain);

    std::unique_ptr<KeyLookup> lookUp(const QString &provider) override;

    /// Keeps a key until the program ends, and nowhere else.
    void remember(const QString &provider, Secret key);
    void forget(const QString &provider); ///< The one that was remembered; the keychain's stays.

    /// Knows every key that was looked up so far, so that none of them is ever shown.
    std::shared_ptr<const SecretMask> mask() const { return m_mask; }

    /// Where the next look-up would take the key from. Keychain says nothing about whether it holds one.
    Place placeOf(const QString &provider) const;

private:
    std::unique_ptr<KeyLookup> find(const QString &provider);
    const Provider *named(const QString &provider) const;

    const QList<Provider> &m_providers;
    const EnvironmentKeys &m_environment;
    CredentialStore &m_keychain;
    const std::shared_ptr<SecretMask> m_mask = std::make_shared<SecretMask>();
    QHash<QString, std::shared_ptr<const Secret>> m_remembered;
};

} // namespace paddock
