#pragma once

#include "app/common/stored_keys.h"
#include "ui/ports/key_keeper.h"

#include <memory>
#include <vector>

namespace paddock {

/// Runs the window's errands to the keychain, on the agent's thread where the keychain lives. Answers by signal;
/// errands for one provider may overlap, and each change is followed by a fresh status.
class KeyErrands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeyErrands(StoredKeys &keys, CredentialStore &keychain);
    ~KeyErrands() override;

    void askStatus(const QString &provider);
    void keep(const QString &provider, Secret key);
    void remember(const QString &provider, Secret key);
    void forget(const QString &provider);

signals:
    void statusKnown(const QString &provider, const paddock::KeyStatus &status);
    void failed(const QString &provider, const paddock::Error &error);

private:
    void lookIntoKeychain(const QString &provider, const KeychainStatus &keychain);
    void tell(const QString &provider, KeyStatus::Place place, const QString &message,
              bool keychainUsable = true);
    template<typename Then>
    void run(std::unique_ptr<CredentialJob> job, const QString &provider, Then then);
    void finish(
        const QObject *errand); ///< Tidies up from the event loop: nothing dies inside of its own signal.

    StoredKeys &m_keys;
    CredentialStore &m_keychain;
    std::vector<std::unique_ptr<QObject>> m_errands;
};

} // namespace paddock
