#pragma once

#include "core/store/keychain_job.h"

namespace paddock {

/// Finds out whether the keychain can be used, by using it for an entry that nobody needs.
class KeychainTrial : public KeychainProbe
{
    Q_OBJECT

public:
    explicit KeychainTrial(KeychainPatience patience);

private:
    using Answer = Result<std::shared_ptr<const Secret>>;

    void begin(const SecretService &service);
    void run(KeychainErrand errand, Secret secret, void (KeychainTrial::*then)(const Answer &));
    void noteWritten(const Answer &answer);
    void noteRead(const Answer &answer);
    void noteRemoved(const Answer &answer);
    void fail(const Error &error);

    const KeychainPatience m_patience;
    const QString m_account; ///< Another one for each trial, so that two at once do not meet.
    const QByteArray m_content;
    std::unique_ptr<KeychainJob> m_job;
};

} // namespace paddock
