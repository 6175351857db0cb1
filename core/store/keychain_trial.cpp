#include "core/store/keychain_trial.h"

#include <QCoreApplication>
#include <QUuid>

namespace paddock {

namespace {

struct TrialText {
    Q_DECLARE_TR_FUNCTIONS(paddock::Keychain)
};

KeychainStatus::State statusOf(SecretService::State state)
{
    switch (state) {
    case SecretService::State::NoBus:
        return KeychainStatus::State::NoBus;
    case SecretService::State::Absent:
        return KeychainStatus::State::NoService;
    case SecretService::State::Locked:
        return KeychainStatus::State::Locked;
    case SecretService::State::Present:
        return KeychainStatus::State::Usable;
    }
    return KeychainStatus::State::Failing;
}

} // namespace

KeychainTrial::KeychainTrial(KeychainPatience patience)
    : m_patience(patience)
    , m_account(QLatin1String("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_content(QUuid::createUuid().toByteArray())
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            lookForSecretService(Look::AtTheKeyring, this,
                                 [this](const SecretService &service) { begin(service); });
        },
        Qt::QueuedConnection);
}

void KeychainTrial::begin(const SecretService &service)
{
    if (service.state != SecretService::State::Present) {
        emit finished({statusOf(service.state), sentenceFor(service.state)});
        return;
    }
    run(KeychainErrand::Keep, Secret(QByteArray(m_content)), &KeychainTrial::noteWritten);
}

void KeychainTrial::run(KeychainErrand errand, Secret secret, void (KeychainTrial::*then)(const Answer &))
{
    m_job = std::make_unique<KeychainJob>(errand, m_account, std::move(secret), m_patience);
    // Queued: the next step replaces the job, which must not happen inside its own signal.
    connect(m_job.get(), &CredentialJob::finished, this, then, Qt::QueuedConnection);
}

void KeychainTrial::noteWritten(const Answer &answer)
{
    if (!answer)
        fail(answer.error());
    else
        run(KeychainErrand::Find, {}, &KeychainTrial::noteRead);
}

void KeychainTrial::noteRead(const Answer &answer)
{
    if (!answer)
        fail(answer.error());
    else if (!*answer || (*answer)->reveal() != m_content)
        fail({ErrorKind::Io, TrialText::tr("The keychain did not give back what it was given to keep.")});
    else
        run(KeychainErrand::Remove, {}, &KeychainTrial::noteRemoved);
}

void KeychainTrial::noteRemoved(const Answer &answer)
{
    if (!answer)
        fail(answer.error());
    else
        emit finished({KeychainStatus::State::Usable, TrialText::tr("The keychain works.")});
}

void KeychainTrial::fail(const Error &error)
{
    if (error.kind == ErrorKind::Timeout)
        emit finished({KeychainStatus::State::Locked, error.message});
    else
        emit finished(
            {KeychainStatus::State::Failing,
             TrialText::tr(
                 "The keychain is there but cannot keep anything. Create or unlock its default keyring, set "
                 "keys in their environment variables, or keep them in memory for this run.")});
}

} // namespace paddock
