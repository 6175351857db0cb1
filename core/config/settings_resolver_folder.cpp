#include "core/config/settings_resolver.h"

#include <QJsonArray>

namespace paddock {

/// Whoever wrote the project may be somebody whom the user does not trust, so it can only ask for more caution. Once
/// the user trusted the very content of its settings, its allow rules and its hooks count too.
void SettingsResolver::takeProject(const QJsonObject &values)
{
    static const QStringList own{"permissions", "sandbox", "hooks", "budgets", "$schema"};
    QStringList ignored;
    QStringList waiting;
    for (const QString &key : values.keys()) {
        if (!own.contains(key))
            ignored.append(key);
    }
    const QJsonObject permissions = objectOf(values, "permissions");
    for (const QString &key : permissions.keys()) {
        if (key == u"allow")
            waiting.append(QStringLiteral("permissions.allow"));
        else if (key != u"ask" && key != u"deny")
            ignored.append(QLatin1String("permissions.") + key);
    }
    if (values.contains(u"hooks"))
        waiting.append(QStringLiteral("hooks"));
    ignored += tightenSandbox(objectOf(values, "sandbox"));
    ignored += tightenBudgets(values);
    if (!ignored.isEmpty()) {
        remark(tr("%1: a project can only ask for more caution (permissions.ask, permissions.deny, "
                  "sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, "
                  "bring "
                  "permissions.allow and hooks; not used: %2.")
                   .arg(m_origin.where, ignored.join(QLatin1String(", "))));
    }
    takeRules(permissions, "ask", m_settings.ask);
    takeRules(permissions, "deny", m_settings.deny);
    if (m_isFolderTrusted) {
        takeRules(permissions, "allow", m_settings.allow);
        takeHooks(objectOf(values, "hooks"));
    } else if (!waiting.isEmpty()) {
        m_settings.trustRemarks.append(tr("%1: not used until you trust this folder: %2. \"paddock trust\" "
                                          "shows what they would enable.")
                                           .arg(m_origin.where, waiting.join(QLatin1String(", "))));
        remark(m_settings.trustRemarks.constLast());
    }
}

/// What the user's own file says for the folder at hand.
void SettingsResolver::takeFolder(const QJsonObject &values)
{
    remarkUnknown(values, "folders", {"permissions", "budgets"});
    const QJsonObject permissions = objectOf(values, "permissions");
    remarkUnknown(permissions, "folders.permissions", {"allow", "ask", "deny"});
    takeRules(permissions, "allow", m_settings.allow);
    takeRules(permissions, "ask", m_settings.ask);
    takeRules(permissions, "deny", m_settings.deny);
    takeBudgets(values);
}

/// The shape of "folders"; what stands for the folder at hand comes as a source of its own.
void SettingsResolver::checkFolders(const QJsonObject &folders)
{
    if (!folders.isEmpty() && m_origin.layer != SettingsLayer::User) {
        remark(tr("%1: folders are set in the user settings only; not used here.").arg(m_origin.text()));
        return;
    }
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        if (!it.key().startsWith(u'/'))
            refuse(QLatin1String("folders.") + it.key(), tr("named by an absolute path"));
        else if (!it->isObject())
            refuse(QLatin1String("folders.") + it.key(), tr("an object in braces"));
    }
}

} // namespace paddock
