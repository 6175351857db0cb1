#include "core/hooks/hook_settings.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace paddock {

namespace {

struct HookSettingsText {
    Q_DECLARE_TR_FUNCTIONS(paddock::HookSettings)
};

Error settingsError(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

Result<CommandHook> parseHook(const QString &point, const ToolMatcher &matcher, const QJsonObject &json)
{
    const QString type = json.value("type").toString();
    if (type != u"command")
        return settingsError(
            HookSettingsText::tr("A hook of %1 in the settings has the type \"%2\". Only \"command\" is "
                                 "supported.")
                .arg(point, type));
    CommandHook hook{matcher, json.value("command").toString()};
    if (hook.command.trimmed().isEmpty())
        return settingsError(HookSettingsText::tr("A hook of %1 in the settings has no command.").arg(point));
    for (const char *name : {"args", "if", "shell", "async", "asyncRewake", "once"}) {
        if (json.contains(QLatin1String(name)))
            return settingsError(
                HookSettingsText::tr("The hook %1 in the settings uses \"%2\", which is not supported. "
                                     "Take it out.")
                    .arg(hook.command, QLatin1String(name)));
    }
    if (const QJsonValue timeout = json.value("timeout"); !timeout.isUndefined()) {
        const double seconds = timeout.toDouble();
        if (!(seconds > 0 && seconds <= 86'400))
            return settingsError(
                HookSettingsText::tr("The timeout of the hook %1 in the settings must be a number of "
                                     "seconds, at most a day.")
                    .arg(hook.command));
        hook.timeout = std::chrono::milliseconds(std::max(qint64(1), qint64(seconds * 1000)));
    }
    return hook;
}

Result<QList<CommandHook>> parsePoint(const QString &point, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return QList<CommandHook>();
    if (!json.isArray())
        return settingsError(
            HookSettingsText::tr("The hooks of %1 in the settings must be a list.").arg(point));
    QList<CommandHook> hooks;
    for (const QJsonValue &group : json.toArray()) {
        const QJsonValue text = group.toObject().value("matcher");
        const QJsonValue members = group.toObject().value("hooks");
        if (!members.isArray() || !(text.isString() || text.isUndefined() || text.isNull()))
            return settingsError(
                HookSettingsText::tr("Each item of %1 in the settings must be an object with a text "
                                     "\"matcher\" and a list \"hooks\".")
                    .arg(point));
        const Result<ToolMatcher> matcher = ToolMatcher::parse(text.toString());
        if (!matcher)
            return matcher.error();
        for (const QJsonValue &member : members.toArray()) {
            const Result<CommandHook> hook = parseHook(point, *matcher, member.toObject());
            if (!hook)
                return hook.error();
            hooks.append(*hook);
        }
    }
    return hooks;
}

} // namespace

Result<ToolMatcher> ToolMatcher::parse(const QString &text)
{
    ToolMatcher matcher;
    if (text.trimmed().isEmpty() || text == u"*")
        return matcher;
    static const QRegularExpression exact(QStringLiteral("\\A[A-Za-z0-9_\\- ,|]*\\z"));
    if (exact.match(text).hasMatch()) {
        QStringList names;
        for (const QString &name : QString(text).replace(u',', u'|').split(u'|'))
            names.append(name.trimmed());
        matcher.m_what = names;
        return matcher;
    }
    const QRegularExpression expression(text);
    if (!expression.isValid())
        return settingsError(
            HookSettingsText::tr("The matcher %1 of a hook in the settings is no regular expression: %2")
                .arg(text, expression.errorString()));
    matcher.m_what = expression;
    return matcher;
}

bool ToolMatcher::matches(const QString &tool) const
{
    return std::visit(
        Overloaded{
            [](const Everything &) { return true; },
            [&](const QStringList &names) { return names.contains(tool); },
            [&](const QRegularExpression &expression) { return expression.match(tool).hasMatch(); },
        },
        m_what);
}

Result<HookSettings> HookSettings::parse(const QJsonObject &hooks)
{
    const Result<QList<CommandHook>> pre = parsePoint("PreToolUse", hooks.value("PreToolUse"));
    if (!pre)
        return pre.error();
    const Result<QList<CommandHook>> post = parsePoint("PostToolUse", hooks.value("PostToolUse"));
    if (!post)
        return post.error();
    return HookSettings{*pre, *post};
}

QList<CommandHook> HookSettings::listening(HookPoint point, const QString &tool) const
{
    QList<CommandHook> result;
    for (const CommandHook &hook : point == HookPoint::PreToolUse ? preToolUse : postToolUse) {
        if (hook.matcher.matches(tool))
            result.append(hook);
    }
    return result;
}

} // namespace paddock
