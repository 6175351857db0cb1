#include "core/store/memory_credential_store.h"

#include <QCoreApplication>

namespace paddock {

namespace {

struct Memory {
    Q_DECLARE_TR_FUNCTIONS(paddock::MemoryCredentialStore)
};

std::unique_ptr<CredentialJob> answer(std::shared_ptr<const Secret> secret)
{
    auto job = std::make_unique<CredentialJob>();
    QMetaObject::invokeMethod(
        job.get(), [job = job.get(), secret = std::move(secret)] { emit job->finished(secret); },
        Qt::QueuedConnection);
    return job;
}

} // namespace

std::unique_ptr<CredentialJob> MemoryCredentialStore::find(const QString &account)
{
    const auto found = m_secrets.find(account);
    return answer(found == m_secrets.end() ? nullptr : found->second);
}

std::unique_ptr<CredentialJob> MemoryCredentialStore::keep(const QString &account, Secret secret)
{
    m_secrets.insert_or_assign(account, std::make_shared<const Secret>(std::move(secret)));
    return answer(nullptr);
}

std::unique_ptr<CredentialJob> MemoryCredentialStore::remove(const QString &account)
{
    m_secrets.erase(account);
    return answer(nullptr);
}

std::unique_ptr<KeychainProbe> MemoryCredentialStore::probe()
{
    auto probe = std::make_unique<KeychainProbe>();
    QMetaObject::invokeMethod(
        probe.get(),
        [probe = probe.get()] {
            emit probe->finished(
                {KeychainStatus::State::Usable, Memory::tr("Keys are kept in memory until Paddock ends.")});
        },
        Qt::QueuedConnection);
    return probe;
}

} // namespace paddock
