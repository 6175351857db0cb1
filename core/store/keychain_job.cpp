#include "core/store/keychain_job.h"

#include "core/base/log.h"
#include "core/store/libsecret_bus.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace paddock {

namespace {

struct Keychain {
    Q_DECLARE_TR_FUNCTIONS(paddock::Keychain)
};

constexpr QLatin1String keychainService("Paddock");

/// Never parented and never destroyed from here: libsecret calls back into a running job, whoever has lost interest.
QKeychain::Job *makeJob(KeychainErrand errand, const QString &account, const Secret &secret)
{
    QKeychain::Job *job = nullptr;
    switch (errand) {
    case KeychainErrand::Find:
        job = new QKeychain::ReadPasswordJob(QString(keychainService));
        break;
    case KeychainErrand::Keep: {
        auto *write = new QKeychain::WritePasswordJob(QString(keychainService));
        write->setBinaryData(secret.reveal());
        job = write;
        break;
    }
    case KeychainErrand::Remove:
        job = new QKeychain::DeletePasswordJob(QString(keychainService));
        break;
    }
    job->setKey(account);
    job->setAutoDelete(true);
    return job;
}

Error failure(KeychainErrand errand, const QString &account, const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("QtKeychain error %1: %2").arg(job.error()).arg(job.errorString());
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return {
            ErrorKind::Denied,
            Keychain::tr(
                "The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.")
                .arg(account),
            detail};
    switch (errand) {
    case KeychainErrand::Find:
        return {
            ErrorKind::Io,
            Keychain::tr(
                "The key for %1 could not be read from the keychain. Check that the keychain is unlocked.")
                .arg(account),
            detail};
    case KeychainErrand::Keep:
        return {ErrorKind::Io,
                Keychain::tr(
                    "The key for %1 could not be saved in the keychain. Check that a keychain exists and is "
                    "unlocked, or keep the key in memory for this run.")
                    .arg(account),
                detail};
    case KeychainErrand::Remove:
        return {
            ErrorKind::Io,
            Keychain::tr("The key for %1 could not be removed from the keychain. Check that the keychain is "
                         "unlocked.")
                .arg(account),
            detail};
    }
    return {};
}

} // namespace

QString sentenceFor(SecretService::State state)
{
    switch (state) {
    case SecretService::State::NoBus:
        return Keychain::tr(
            "The keychain cannot be reached because this login has no D-Bus session. Set the key in "
            "its environment variable, or keep it in memory for this run.");
    case SecretService::State::Absent:
        return Keychain::tr(
            "No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set "
            "the key in its environment variable, or keep it in memory for this run.");
    case SecretService::State::Locked:
        return Keychain::tr("The keychain is locked. Unlock it and try again.");
    case SecretService::State::Present:
        break;
    }
    return {};
}

KeychainJob::KeychainJob(KeychainErrand errand, QString account, Secret secret, KeychainPatience patience)
    : m_errand(errand)
    , m_account(std::move(account))
    , m_secret(std::move(secret))
{
    m_waiting.setSingleShot(true);
    m_givingUp.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, &CredentialJob::waiting);
    connect(&m_givingUp, &QTimer::timeout, this, [this] {
        finish(Error{
            ErrorKind::Timeout,
            Keychain::tr("The keychain did not answer. Perhaps a window of the desktop still asks for its "
                         "password; answer it and try again.")});
    });
    m_waiting.start(patience.untilWaiting);
    m_givingUp.start(patience.untilGivingUp);
    // Queued, so that a machine without a bus does not answer from within the constructor.
    QMetaObject::invokeMethod(
        this,
        [this] {
            lookForSecretService(Look::AtTheBus, this,
                                 [this](const SecretService &service) { begin(service); });
        },
        Qt::QueuedConnection);
}

void KeychainJob::begin(const SecretService &service)
{
    if (m_isFinished)
        return;
    if (service.state != SecretService::State::Present) {
        finish(Error{ErrorKind::Io, sentenceFor(service.state), service.detail});
        return;
    }
    const std::shared_ptr<void> bus = prepareLibsecret();
    QKeychain::Job *job = makeJob(m_errand, m_account, m_secret);
    connect(job, &QObject::destroyed, job, [bus] {}); // with the errand itself, which may outlive this object
    m_secret = {};
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) { take(*done); });
    job->start();
}

void KeychainJob::take(QKeychain::Job &job)
{
    if (m_isFinished)
        return;
    if (job.error() == QKeychain::EntryNotFound) {
        if (m_errand == KeychainErrand::Remove) {
            finish(std::shared_ptr<const Secret>());
            return;
        }
        // The same answer comes from a keyring that its user did not want to unlock.
        lookForSecretService(Look::AtTheKeyring, this,
                             [this](const SecretService &service) { answerNotFound(service); });
        return;
    }
    if (job.error() != QKeychain::NoError) {
        finish(failure(m_errand, m_account, job));
        return;
    }
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job))
        finish(std::make_shared<const Secret>(read->binaryData()));
    else
        finish(std::shared_ptr<const Secret>());
}

void KeychainJob::answerNotFound(const SecretService &service)
{
    if (service.state == SecretService::State::Present)
        finish(std::shared_ptr<const Secret>());
    else
        finish(Error{service.state == SecretService::State::Locked ? ErrorKind::Denied : ErrorKind::Io,
                     sentenceFor(service.state), service.detail});
}

void KeychainJob::finish(const Result<std::shared_ptr<const Secret>> &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_secret = {};
    m_waiting.stop();
    m_givingUp.stop();
    if (!result)
        qCInfo(lcStore) << "keychain errand for" << m_account << "failed:" << result.error().detail;
    emit finished(result);
}

} // namespace paddock
