#include "core/policy/permission_rule.h"

#include <QRegularExpression>
#include <QStringList>

namespace paddock {

Result<PermissionRule> PermissionRule::parse(const QString &text, RuleOrigin origin)
{
    const auto fault = [&text](const QString &why) {
        return Error{ErrorKind::Invalid, tr("The permission rule \"%1\" cannot be read: %2").arg(text, why)};
    };
    PermissionRule rule;
    rule.m_origin = std::move(origin);
    rule.m_text = text.trimmed();
    const qsizetype open = rule.m_text.indexOf(u'(');
    rule.m_tool = rule.m_text.left(open).trimmed();
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]*\\*?$"));
    if (rule.m_text.isEmpty())
        return fault(tr("it is empty. Write Tool or Tool(specifier), such as Bash(npm run *)."));
    if (!name.match(rule.m_tool).hasMatch())
        return fault(tr("it has to begin with a tool's name, such as Bash or Edit."));
    if (rule.m_tool.endsWith(u'*') && !rule.m_tool.startsWith(QLatin1String("mcp__")))
        return fault(tr("only names of MCP tools may end with \"*\"."));
    if (open < 0)
        return rule;
    if (!rule.m_text.endsWith(u')'))
        return fault(tr("the parenthesis is not closed."));
    rule.m_specifier = rule.m_text.mid(open + 1, rule.m_text.size() - open - 2);
    if (rule.m_specifier.trimmed().isEmpty())
        return fault(tr("there is nothing between the parentheses; leave them out to mean the whole tool."));
    if (rule.m_specifier.contains(QChar(0)))
        return fault(tr("it holds a NUL character."));
    if (rule.m_tool == QLatin1String("WebFetch") && !rule.m_specifier.startsWith(QLatin1String("domain:")))
        return fault(tr("WebFetch takes a domain, such as WebFetch(domain:doc.qt.io)."));
    return rule;
}

QString PermissionRule::named() const
{
    return m_origin.name.isEmpty() ? m_text : tr("%1 in the %2").arg(m_text, m_origin.name);
}

QStringList PermissionRule::splitList(const QString &list)
{
    QStringList rules;
    QString current;
    int depth = 0;
    for (const QChar letter : list) {
        if (letter == u'(')
            ++depth;
        else if (letter == u')')
            depth = qMax(0, depth - 1);
        if (depth == 0 && (letter == u',' || letter.isSpace())) {
            if (!current.isEmpty())
                rules.append(std::exchange(current, {}));
            continue;
        }
        current += letter;
    }
    if (!current.isEmpty())
        rules.append(current);
    return rules;
}

} // namespace paddock
