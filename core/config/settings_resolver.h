#pragma once

#include "core/config/settings.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <utility>

namespace paddock {

/// Lays one source after another over the settings. The first error ends it. The inside of resolveSettings().
class SettingsResolver
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Settings)

public:
    explicit SettingsResolver(bool isFolderTrusted)
        : m_isFolderTrusted(isFolderTrusted)
    {}

    Result<void> take(const SettingsSource &source);
    Result<Settings> settled();

private:
    void takeWhole(const QJsonObject &values);
    void takeProject(const QJsonObject &values);
    void takeFolder(const QJsonObject &values);
    void checkFolders(const QJsonObject &folders);
    void takeProviders(const QJsonValue &value);
    void takeProvider(const QString &name, const QJsonObject &values);
    void takeRules(const QJsonObject &permissions, const char *list, QList<RuleText> &rules);
    void takeHooks(const QJsonValue &value);
    void takeSandbox(const QJsonObject &sandbox);
    QStringList tightenSandbox(const QJsonObject &sandbox);
    void takeSandboxList(const QJsonObject &sandbox, const char *key, QStringList &list);
    using BudgetKey = std::pair<BudgetSpan, bool>; ///< The bool: whether it is hard.
    void eachBudget(const QJsonObject &values, QStringList &unknown,
                    const std::function<void(const BudgetKey &, const QString &, double)> &each);
    void takeBudgets(const QJsonObject &values);
    QStringList tightenBudgets(const QJsonObject &values);
    void settleBudgets();
    void takeStorage(const QJsonObject &values);
    void takeLogLevel(const QJsonObject &logs);
    std::optional<SandboxSettings::WhenMissing> whenMissingIn(const QJsonObject &sandbox);
    void takeText(const QJsonObject &values, const char *key, QString &text);
    void takeNumber(const QJsonObject &values, const char *key, int least, int most, int &number,
                    const QString &path = {});
    void takeFlag(const QJsonObject &values, const char *key, bool &flag, const QString &path);
    void takeMode(const QJsonObject &values);

    QJsonObject objectOf(const QJsonObject &values, const char *key);
    void remarkUnknown(const QJsonObject &values, const QString &path, const QStringList &known);
    void remark(const QString &sentence) { m_settings.remarks.append(sentence); }
    void note(const QString &key);
    void refuse(const QString &key, const QString &expected);

    const bool m_isFolderTrusted;
    Settings m_settings;
    SettingsOrigin m_origin;
    std::optional<Error> m_error;

    // A project's wish for more caution outlasts what stronger layers say.
    std::optional<SettingsOrigin> m_askingTightened;
    std::optional<SettingsOrigin> m_missingTightened;
    QMap<BudgetKey, std::pair<double, SettingsOrigin>>
        m_budgetsTightened; // the lowest of all projects' layers

    QMap<BudgetKey, double> m_budgets; // US dollars; 0: none
};

} // namespace paddock
