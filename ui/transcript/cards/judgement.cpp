#include "ui/transcript/cards/judgement.h"

#include "ui/style/visible_text.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct Judgement {
    Q_DECLARE_TR_FUNCTIONS(paddock::Judgement)
};

QString hostText(const Reached &reached)
{
    const QString host =
        reached.host.contains(u':') ? QStringLiteral("[%1]").arg(reached.host) : reached.host;
    const QString place = QStringLiteral("%1:%2").arg(visibleText(host)).arg(reached.port);
    const QString rule = visibleText(reached.rule);
    if (reached.decision == Decision::Allow)
        return rule.isEmpty() ? Judgement::tr("Network: %1 allowed").arg(place)
                              : Judgement::tr("Network: %1 allowed (%2)", "host (rule)").arg(place, rule);
    const QString why = visibleText(reached.reason.isEmpty() ? reached.rule : reached.reason);
    if (reached.reason.isEmpty() || rule.isEmpty())
        return Judgement::tr("Network: %1 refused. %2", "host. why").arg(place, why).trimmed();
    return Judgement::tr("Network: %1 refused. %2 (%3)", "host. why (rule)").arg(place, why, rule);
}

} // namespace

QString labelOf(GrantScope scope)
{
    switch (scope) {
    case GrantScope::Once:
        return Judgement::tr("once");
    case GrantScope::Turn:
        return Judgement::tr("for this turn");
    case GrantScope::Session:
        return Judgement::tr("for this session");
    case GrantScope::Folder:
        return Judgement::tr("in this folder, always");
    case GrantScope::Always:
        break;
    }
    return Judgement::tr("everywhere, always");
}

QString judgeOf(const Ruling &ruling)
{
    const QString rule = visibleText(ruling.rule);
    const auto named = [&](const QString &judge) {
        return rule.isEmpty() ? judge : Judgement::tr("%1, %2", "judge, rule").arg(judge, rule);
    };
    switch (ruling.by) {
    case Judge::Boundary:
        return named(Judgement::tr("a boundary"));
    case Judge::Hook:
        return named(Judgement::tr("a hook"));
    case Judge::Rule:
        return named(Judgement::tr("a rule"));
    case Judge::Mode:
        return rule.isEmpty() ? Judgement::tr("the mode") : rule; // which says that it is one
    case Judge::User:
        break;
    }
    if (ruling.decision == Decision::Deny)
        return Judgement::tr("you");
    const QString scoped = Judgement::tr("you, %1", "scope").arg(labelOf(ruling.scope));
    return ruling.scope == GrantScope::Once ? scoped : named(scoped);
}

QString verdictOf(const Ruling &ruling)
{
    switch (ruling.decision) {
    case Decision::Allow:
        return Judgement::tr("Allowed by %1").arg(judgeOf(ruling));
    case Decision::Deny:
        return Judgement::tr("Denied by %1").arg(judgeOf(ruling));
    case Decision::Ask:
        break;
    }
    return Judgement::tr("Asks because of %1").arg(judgeOf(ruling));
}

QString judgementOf(const Ruling &ruling)
{
    const QString verdict = verdictOf(ruling);
    if (ruling.reason.isEmpty())
        return verdict;
    return Judgement::tr("%1. %2", "verdict. reason").arg(verdict, visibleText(ruling.reason));
}

QString grantText(const Granted &granted)
{
    return Judgement::tr("Allowed %1: %2", "for this session: rules")
        .arg(labelOf(granted.scope), granted.rules.join(QStringLiteral(", ")));
}

QList<Part> reachedParts(const QList<Reached> &reached, Decision decision)
{
    QStringList lines;
    for (const Reached &one : reached) {
        if ((one.decision == Decision::Allow) == (decision == Decision::Allow))
            lines.append(hostText(one));
    }
    if (lines.isEmpty())
        return {};
    return {Plain{lines.join(u'\n'), decision == Decision::Allow ? Tone::Muted : Tone::Bad}};
}

} // namespace paddock
