#include "app/common/stored_keys.h"

#include "app/common/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(paddock::StoredKeys)
};

/// Answers from the event loop with what is known already.
class KnownKey : public KeyLookup
{
public:
    explicit KnownKey(std::shared_ptr<const Secret> key)
    {
        QMetaObject::invokeMethod(
            this, [this, key = std::move(key)] { emit finished(key); }, Qt::QueuedConnection);
    }
};

/// Asks the keychain, and says what to do when it holds nothing.
class KeychainKey : public KeyLookup
{
public:
    KeychainKey(CredentialStore &keychain, const Provider &provider)
        : m_job(keychain.find(provider.name))
    {
        connect(m_job.get(), &CredentialJob::finished, this,
                [this, provider](const Result<std::shared_ptr<const Secret>> &key) {
                    if (key && *key)
                        emit finished(*key);
                    else
                        emit finished(missing(provider, key ? QString() : key.error().message));
                });
    }

private:
    static Error missing(const Provider &provider, const QString &trouble)
    {
        QString message = KeyText::tr("There is no key for %1. Run \"paddock key set %2\", or set %3.")
                              .arg(provider.title, provider.name, provider.keyVariable);
        if (!trouble.isEmpty())
            message += ' ' + trouble;
        return {ErrorKind::NoKey, message};
    }

    std::unique_ptr<CredentialJob> m_job;
};

} // namespace

StoredKeys::StoredKeys(const QList<Provider> &providers, const EnvironmentKeys &environment,
                       CredentialStore &keychain)
    : m_providers(providers)
    , m_environment(environment)
    , m_keychain(keychain)
{}

std::unique_ptr<KeyLookup> StoredKeys::lookUp(const QString &provider)
{
    std::unique_ptr<KeyLookup> lookup = find(provider);
    // Before anybody else hears of it, and whoever destroys the lookup meanwhile.
    QObject::connect(lookup.get(), &KeyLookup::finished,
                     [mask = m_mask, provider](const Result<std::shared_ptr<const Secret>> &key) {
                         if (!key || !*key)
                             return;
                         const QString name = KeyText::tr("key of %1").arg(provider);
                         mask->add(**key, name);
                         hideInLogs(**key, name);
                     });
    return lookup;
}

std::unique_ptr<KeyLookup> StoredKeys::find(const QString &provider)
{
    const Provider *known = named(provider);
    if (!known)
        return std::make_unique<KnownKey>(nullptr);
    switch (placeOf(provider)) {
    case Place::Environment:
        return std::make_unique<KnownKey>(m_environment.find(known->keyVariable));
    case Place::Memory:
        return std::make_unique<KnownKey>(m_remembered.value(provider));
    case Place::NotNeeded:
        return std::make_unique<KnownKey>(nullptr);
    case Place::Keychain:
        break;
    }
    return std::make_unique<KeychainKey>(m_keychain, *known);
}

void StoredKeys::remember(const QString &provider, Secret key)
{
    m_remembered.insert(provider, std::make_shared<const Secret>(std::move(key)));
}

void StoredKeys::forget(const QString &provider)
{
    m_remembered.remove(provider);
}

StoredKeys::Place StoredKeys::placeOf(const QString &provider) const
{
    const Provider *known = named(provider);
    if (known && m_environment.find(known->keyVariable))
        return Place::Environment;
    if (m_remembered.contains(provider))
        return Place::Memory;
    return known && known->needsKey ? Place::Keychain : Place::NotNeeded;
}

const Provider *StoredKeys::named(const QString &provider) const
{
    const auto it = std::find_if(m_providers.cbegin(), m_providers.cend(),
                                 [&](const Provider &candidate) { return candidate.name == provider; });
    return it == m_providers.cend() ? nullptr : &*it;
}

} // namespace paddock
