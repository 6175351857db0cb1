#pragma once

#include "core/store/keychain_job.h"

namespace paddock {

/// The desktop's keychain through QtKeychain, under the service "Paddock". Neither the bus nor QtKeychain is touched
/// before the first errand. All errands of a process belong to one thread, which needs Qt's GLib event dispatcher
/// (the default on Linux); they take their turns, so one that waits for the desktop's prompt holds up the next.
/// A key also lies in QtKeychain's and libsecret's memory while they carry it; only our own copies are wiped.
class KeychainStore : public CredentialStore
{
public:
    explicit KeychainStore(KeychainPatience patience = {});

    std::unique_ptr<CredentialJob> find(const QString &account) override;
    std::unique_ptr<CredentialJob> keep(const QString &account, Secret secret) override;
    std::unique_ptr<CredentialJob> remove(const QString &account) override;

    /// A locked keychain is reported as such and nobody is prompted. Else a probe entry is written, read and removed.
    std::unique_ptr<KeychainProbe> probe() override;

private:
    KeychainPatience m_patience;
};

} // namespace paddock
