#include "app/desktop/key_errands.h"

#include <algorithm>

namespace paddock {

KeyErrands::KeyErrands(StoredKeys &keys, CredentialStore &keychain)
    : m_keys(keys)
    , m_keychain(keychain)
{}

KeyErrands::~KeyErrands() = default;

void KeyErrands::askStatus(const QString &provider)
{
    switch (m_keys.placeOf(provider)) {
    case StoredKeys::Place::Environment:
        tell(provider, KeyStatus::Place::Environment,
             tr("The key comes from the environment, which overrides the keychain."));
        return;
    case StoredKeys::Place::Memory:
        tell(provider, KeyStatus::Place::Session,
             tr("The key is kept in memory until Paddock ends, and nowhere else."));
        return;
    case StoredKeys::Place::NotNeeded:
        tell(provider, KeyStatus::Place::NotNeeded, tr("No key is needed."));
        return;
    case StoredKeys::Place::Keychain:
        break;
    }
    std::unique_ptr<KeychainProbe> probe = m_keychain.probe();
    connect(probe.get(), &KeychainProbe::finished, this,
            [this, provider, errand = probe.get()](const KeychainStatus &status) {
                finish(errand);
                lookIntoKeychain(provider, status);
            });
    m_errands.push_back(std::move(probe));
}

void KeyErrands::keep(const QString &provider, Secret key)
{
    run(m_keychain.keep(provider, std::move(key)), provider, [this, provider](const auto &) {
        m_keys.forget(provider); // One in memory would go before the one that was just kept.
        askStatus(provider);
    });
}

void KeyErrands::remember(const QString &provider, Secret key)
{
    m_keys.remember(provider, std::move(key));
    askStatus(provider);
}

void KeyErrands::forget(const QString &provider)
{
    if (m_keys.placeOf(provider) == StoredKeys::Place::Memory) {
        m_keys.forget(provider);
        askStatus(provider);
        return;
    }
    run(m_keychain.remove(provider), provider, [this, provider](const auto &) { askStatus(provider); });
}

void KeyErrands::lookIntoKeychain(const QString &provider, const KeychainStatus &keychain)
{
    if (keychain.state == KeychainStatus::State::Locked) {
        tell(provider, KeyStatus::Place::Nowhere, keychain.message);
        return;
    }
    if (keychain.state != KeychainStatus::State::Usable) {
        tell(provider, KeyStatus::Place::Nowhere, keychain.message, false);
        return;
    }
    run(m_keychain.find(provider), provider, [this, provider](const std::shared_ptr<const Secret> &key) {
        if (key)
            tell(provider, KeyStatus::Place::Keychain, tr("The key is kept in the keychain of your system."));
        else
            tell(provider, KeyStatus::Place::Nowhere,
                 tr("There is no key yet. It will be kept in the keychain of your system."));
    });
}

void KeyErrands::tell(const QString &provider, KeyStatus::Place place, const QString &message,
                      bool keychainUsable)
{
    emit statusKnown(provider, KeyStatus{place, message, keychainUsable});
}

template<typename Then>
void KeyErrands::run(std::unique_ptr<CredentialJob> job, const QString &provider, Then then)
{
    connect(job.get(), &CredentialJob::waiting, this, [this, provider] {
        tell(provider, KeyStatus::Place::Asking,
             tr("The keychain is waiting for you; it may have opened a window."));
    });
    connect(job.get(), &CredentialJob::finished, this,
            [this, provider, then, errand = job.get()](const Result<std::shared_ptr<const Secret>> &result) {
                finish(errand);
                if (result)
                    then(*result);
                else
                    emit failed(provider, result.error());
            });
    m_errands.push_back(std::move(job));
}

void KeyErrands::finish(const QObject *errand)
{
    QMetaObject::invokeMethod(
        this,
        [this, errand] {
            std::erase_if(m_errands, [errand](const auto &one) { return one.get() == errand; });
        },
        Qt::QueuedConnection);
}

} // namespace paddock
