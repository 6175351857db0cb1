#include "core/policy/audit.h"

#include "core/base/log.h"
#include "core/protocol/codec.h"

#include <QStringList>

namespace paddock {

namespace {

/// Names come from models and settings: none may begin a second line or a second field.
QString field(const QString &key, const QString &value)
{
    QString safe;
    bool quote = value.isEmpty();
    for (const QChar letter : value.left(200)) {
        if (letter == u'"' || letter == u'\\')
            safe += u'\\';
        quote |= letter == u'"' || letter == u'=' || letter.isSpace();
        safe += letter.isPrint() ? letter : QChar(0xfffd);
    }
    return quote ? QStringLiteral("%1=\"%2\"").arg(key, safe) : key + u'=' + safe;
}

QString nameOfJudge(Judge judge)
{
    switch (judge) {
    case Judge::Boundary:
        return QStringLiteral("boundary");
    case Judge::Hook:
        return QStringLiteral("hook");
    case Judge::Rule:
        return QStringLiteral("rule");
    case Judge::Mode:
        return QStringLiteral("mode");
    case Judge::User:
        return QStringLiteral("user");
    }
    return {};
}

/// A rule's specifier may hold what a person would not log: a command with a token, a path. The tool is enough. A
/// person's word names the rules that it stores, as its rule.
QString ruleName(const Ruling &ruling)
{
    const bool isRule = ruling.by == Judge::Rule || ruling.by == Judge::User;
    return isRule ? ruling.rule.section(u'(', 0, 0) : ruling.rule;
}

} // namespace

QString auditLine(const SessionId &session, const ToolCall &call, const Ruling &ruling)
{
    return QStringList{QStringLiteral("ruling"),
                       field(QStringLiteral("session"), session.value),
                       field(QStringLiteral("call"), ruling.call.value),
                       field(QStringLiteral("tool"), call.tool),
                       field(QStringLiteral("decision"), nameOf(ruling.decision)),
                       field(QStringLiteral("by"), nameOfJudge(ruling.by)),
                       field(QStringLiteral("rule"), ruleName(ruling))}
        .join(u' ');
}

QString auditLine(const SessionId &session, const Returned &returned)
{
    return QStringList{QStringLiteral("returned"), field(QStringLiteral("session"), session.value),
                       field(QStringLiteral("call"), returned.call.value),
                       field(QStringLiteral("outcome"), nameOf(returned.outcome)),
                       field(QStringLiteral("ms"), QString::number(returned.took.count()))}
        .join(u' ');
}

void audit(const SessionId &session, const ToolCall &call, const Ruling &ruling)
{
    qCInfo(lcAudit).noquote() << auditLine(session, call, ruling);
}

void audit(const SessionId &session, const Returned &returned)
{
    qCInfo(lcAudit).noquote() << auditLine(session, returned);
}

} // namespace paddock
