#pragma once

#include "core/store/credential_store.h"
#include "core/store/secret_service.h"

#include <QTimer>

namespace QKeychain {
class Job;
}

namespace paddock {

/// How long to wait for a desktop that may be asking its user.
struct KeychainPatience {
    std::chrono::milliseconds untilWaiting{2'000}; ///< Then waiting() tells that there is probably a prompt.
    std::chrono::milliseconds untilGivingUp{120'000}; ///< Then the errand ends with ErrorKind::Timeout.
};

enum class KeychainErrand { Find, Keep, Remove };

/// One errand through QtKeychain to the Secret Service. Looks for the bus and for the service first, because the
/// libraries below would start a bus or give answers that mean nothing.
class KeychainJob : public CredentialJob
{
    Q_OBJECT

public:
    KeychainJob(KeychainErrand errand, QString account, Secret secret, KeychainPatience patience);

private:
    void begin(const SecretService &service);
    void take(QKeychain::Job &job);
    void answerNotFound(const SecretService &service);
    void finish(const Result<std::shared_ptr<const Secret>> &result);

    const KeychainErrand m_errand;
    const QString m_account;
    Secret m_secret; ///< To be kept; empty once handed over.
    QTimer m_waiting;
    QTimer m_givingUp;
    bool m_isFinished = false;
};

/// The sentence for a state in which nothing can be kept, with the way out. Empty for Present.
QString sentenceFor(SecretService::State state);

} // namespace paddock
