#include "app/common/settings_rules.h"

#include <QCoreApplication>

namespace paddock {

Result<RuleSet> ruleSetOf(const Settings &settings)
{
    RuleSet rules;
    const std::tuple<QString, const QList<RuleText> &, QList<PermissionRule> &> lists[] = {
        {QStringLiteral("deny"), settings.deny, rules.deny},
        {QStringLiteral("ask"), settings.ask, rules.ask},
        {QStringLiteral("allow"), settings.allow, rules.allow},
    };
    for (const auto &[name, texts, list] : lists) {
        for (const RuleText &text : texts) {
            Result<PermissionRule> rule =
                PermissionRule::parse(text.rule, {text.origin.name(), text.origin.text()});
            if (!rule) {
                return Error{ErrorKind::Invalid, QCoreApplication::translate("paddock::Settings",
                                                                             "In \"permissions.%1\" (%2): %3")
                                                     .arg(name, text.origin.text(), rule.error().message)};
            }
            list.append(*std::move(rule));
        }
    }
    return rules;
}

} // namespace paddock
