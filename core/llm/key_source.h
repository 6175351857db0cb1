#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <memory>

namespace paddock {

/// One look for a key. Owned by whoever asked; destroying it forgets the answer.
class KeyLookup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Once, last, not from within lookUp(). Null when the provider works without a key; ErrorKind::NoKey, with
    /// the way out, when it needs one and there is none. Shared: one key serves many requests.
    void finished(const paddock::Result<std::shared_ptr<const paddock::Secret>> &key);
};

/// Where a provider's key comes from: environment, keychain, or a person's memory for this run.
class KeySource
{
public:
    virtual ~KeySource() = default;
    virtual std::unique_ptr<KeyLookup> lookUp(const QString &provider) = 0;
};

} // namespace paddock
