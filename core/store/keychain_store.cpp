#include "core/store/keychain_store.h"

#include "core/store/keychain_trial.h"

namespace paddock {

KeychainStore::KeychainStore(KeychainPatience patience)
    : m_patience(patience)
{}

std::unique_ptr<CredentialJob> KeychainStore::find(const QString &account)
{
    return std::make_unique<KeychainJob>(KeychainErrand::Find, account, Secret(), m_patience);
}

std::unique_ptr<CredentialJob> KeychainStore::keep(const QString &account, Secret secret)
{
    return std::make_unique<KeychainJob>(KeychainErrand::Keep, account, std::move(secret), m_patience);
}

std::unique_ptr<CredentialJob> KeychainStore::remove(const QString &account)
{
    return std::make_unique<KeychainJob>(KeychainErrand::Remove, account, Secret(), m_patience);
}

std::unique_ptr<KeychainProbe> KeychainStore::probe()
{
    return std::make_unique<KeychainTrial>(m_patience);
}

} // namespace paddock
