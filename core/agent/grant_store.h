#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QObject>

#include <memory>

namespace paddock {

/// One grant on its way to where grants outlive their session. Owned by whoever asked; destroying it drops the answer,
/// not the writing.
class GrantKeeping : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const paddock::Result<void> &kept); ///< Once, last, not from within remember().
};

/// Keeps what a person allowed for a folder or for everywhere, in the user's own settings.
class GrantStore
{
public:
    virtual ~GrantStore() = default;

    /// \a scope is Folder or Always, \a workspace canonical, \a rules readable permission rules; they are kept as they
    /// are. Never null.
    virtual std::unique_ptr<GrantKeeping> remember(GrantScope scope, const QString &workspace,
                                                   const QStringList &rules) = 0;
};

} // namespace paddock
