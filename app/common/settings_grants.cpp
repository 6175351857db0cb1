#include "app/common/settings_grants.h"

#include "core/config/settings_file.h"
#include "core/tools/pool_task.h"

namespace paddock {

namespace {

class Writing : public GrantKeeping
{
public:
    Writing(const QString &path, const QStringList &key, const QStringList &rules)
    {
        m_task.run([path, key, rules](std::stop_token) { return appendToSetting(path, key, rules); },
                   [this](const Result<void> &kept) { emit finished(kept); });
    }

private:
    PoolTask<Result<void>> m_task;
};

} // namespace

SettingsGrants::SettingsGrants(QString userFile)
    : m_userFile(std::move(userFile))
{}

std::unique_ptr<GrantKeeping> SettingsGrants::remember(GrantScope scope, const QString &workspace,
                                                       const QStringList &rules)
{
    QStringList key{QStringLiteral("permissions"), QStringLiteral("allow")};
    if (scope == GrantScope::Folder)
        key = QStringList{QStringLiteral("folders"), workspace} + key;
    return std::make_unique<Writing>(m_userFile, key, rules);
}

} // namespace paddock
