#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace paddock {

/// One errand to the keychain. Owned by whoever asked; destroying it forgets the answer. The desktop may show a
/// prompt of its own and take as long as its user does: waiting() tells, and nothing blocks meanwhile.
class CredentialJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void waiting(); ///< At most once: the keychain has not answered for a while; it probably asks its user.
    /// Once, last, not from within the call. For find(): the secret, or null when there is none. For the
    /// others: null. Errors: Io with a sentence that says what is missing and what helps; Timeout; Denied.
    void finished(const paddock::Result<std::shared_ptr<const paddock::Secret>> &result);
};

/// What can be said of the keychain without asking for a secret.
struct KeychainStatus {
    enum class State { Usable, Locked, NoService, NoBus, Failing };
    State state = State::Failing;
    QString message; ///< One sentence for people, with the way out.
};

/// One trial of the keychain. Owned by whoever asked; destroying it forgets the answer.
class KeychainProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const paddock::KeychainStatus &status); ///< Once, last.
};

/// The operating system's keychain. Accounts are provider names. Nothing is ever written anywhere else.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    virtual std::unique_ptr<CredentialJob> find(const QString &account) = 0;
    virtual std::unique_ptr<CredentialJob> keep(const QString &account, Secret secret) = 0;
    virtual std::unique_ptr<CredentialJob> remove(const QString &account) = 0;

    /// Writes, reads and removes a probe entry: reading alone cannot tell "no entry" from "no usable keychain".
    virtual std::unique_ptr<KeychainProbe> probe() = 0;
};

} // namespace paddock
