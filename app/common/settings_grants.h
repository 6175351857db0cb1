#pragma once

#include "core/agent/grant_store.h"

#include <QString>

namespace paddock {

/// Keeps grants in the user's settings file: those of a folder under "folders", by its path, those for everywhere under
/// "permissions.allow". Sessions that open from then on have them. Writes on the thread pool.
class SettingsGrants : public GrantStore
{
public:
    explicit SettingsGrants(QString userFile);

    std::unique_ptr<GrantKeeping> remember(GrantScope scope, const QString &workspace,
                                           const QStringList &rules) override;

private:
    const QString m_userFile;
};

} // namespace paddock
