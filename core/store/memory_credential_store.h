#pragma once

#include "core/store/credential_store.h"

#include <map>

namespace paddock {

/// Keeps secrets for as long as it lives and nowhere else: for a machine without a keychain, when its user says so.
/// An answer reflects the moment at which the errand was given.
class MemoryCredentialStore : public CredentialStore
{
public:
    std::unique_ptr<CredentialJob> find(const QString &account) override;
    std::unique_ptr<CredentialJob> keep(const QString &account, Secret secret) override;
    std::unique_ptr<CredentialJob> remove(const QString &account) override;
    std::unique_ptr<KeychainProbe> probe() override; ///< Always usable; the message says for how long.

private:
    std::map<QString, std::shared_ptr<const Secret>> m_secrets; // shared with those who found them
};

} // namespace paddock
