#include "core/config/settings_resolver.h"

#include "core/config/setting_limits.h"

#include <algorithm>
#include <array>

namespace paddock {

namespace {

struct SpanName {
    BudgetSpan span;
    const char *key;
};
constexpr std::array<SpanName, 4> spanNames{{{BudgetSpan::Turn, "turn"},
                                             {BudgetSpan::Session, "session"},
                                             {BudgetSpan::Day, "day"},
                                             {BudgetSpan::Project, "project"}}};

QString pathOf(const SpanName &name, bool hard)
{
    return QStringLiteral("budgets.%1.%2")
        .arg(QLatin1String(name.key), hard ? QLatin1String("hardUsd") : QLatin1String("softUsd"));
}

} // namespace

/// Calls \a each with the span, whether it is hard, and the limit, for all that stands in "budgets"; refuses what does
/// not fit, and names in \a unknown what is no budget.
void SettingsResolver::eachBudget(const QJsonObject &values, QStringList &unknown,
                                  const std::function<void(const BudgetKey &, const QString &, double)> &each)
{
    const QJsonObject budgets = objectOf(values, "budgets");
    QStringList known;
    for (const SpanName &name : spanNames) {
        const QString key = QLatin1String(name.key);
        known.append(key);
        const QJsonValue value = budgets.value(key);
        if (value.isUndefined())
            continue;
        if (!value.isObject()) {
            refuse(QLatin1String("budgets.") + key, tr("an object in braces"));
            continue;
        }
        const QJsonObject limits = value.toObject();
        for (const QString &limit : limits.keys()) {
            const bool hard = limit == u"hardUsd";
            if (!hard && limit != u"softUsd") {
                unknown.append(QStringLiteral("budgets.%1.%2").arg(key, limit));
                continue;
            }
            const double usd = limits.value(limit).toDouble(-1); // -1 also for other types
            if (!(usd >= 0 && usd <= mostUsd))
                refuse(pathOf(name, hard), tr("a number of US dollars, such as 2.5, or 0 for no budget"));
            else
                each({name.span, hard}, pathOf(name, hard), usd);
        }
    }
    for (const QString &key : budgets.keys()) {
        if (!known.contains(key))
            unknown.append(QLatin1String("budgets.") + key);
    }
}

void SettingsResolver::takeBudgets(const QJsonObject &values)
{
    QStringList unknown;
    eachBudget(values, unknown, [this](const BudgetKey &budget, const QString &path, double usd) {
        m_budgets[budget] = usd;
        note(path);
    });
    for (const QString &key : std::as_const(unknown))
        remark(tr("%1: this version of Paddock does not know the setting \"%2\"; it is not used.")
                   .arg(m_origin.where, key));
}

/// A project may ask for less to be spent, never for more: of what projects and all others say the lowest holds. Gives
/// the keys that it may not use.
QStringList SettingsResolver::tightenBudgets(const QJsonObject &values)
{
    QStringList ignored;
    eachBudget(values, ignored, [&](const BudgetKey &budget, const QString &path, double usd) {
        if (usd == 0) {
            ignored.append(path);
            return;
        }
        const auto before = m_budgetsTightened.constFind(budget);
        if (before == m_budgetsTightened.constEnd() || usd < before->first)
            m_budgetsTightened.insert(budget, {usd, m_origin});
    });
    return ignored;
}

void SettingsResolver::settleBudgets()
{
    for (const SpanName &name : spanNames) {
        for (const bool hard : {false, true}) {
            const BudgetKey key{name.span, hard};
            double limit = m_budgets.value(key);
            if (const auto tight = m_budgetsTightened.constFind(key);
                tight != m_budgetsTightened.constEnd()) {
                if (limit == 0 || tight->first < limit) {
                    limit = tight->first;
                    m_settings.origins.insert(pathOf(name, hard), tight->second);
                }
            }
            if (limit > 0)
                m_settings.budgets.append({name.span, hard, limit});
        }
    }
}

} // namespace paddock
