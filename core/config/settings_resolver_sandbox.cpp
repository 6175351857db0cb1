#include "core/config/settings_resolver.h"

#include "core/config/setting_limits.h"

#include <QJsonArray>

#include <algorithm>

namespace paddock {

/// Only the user and the administrator may widen what commands can reach.
void SettingsResolver::takeSandbox(const QJsonObject &sandbox)
{
    if (sandbox.isEmpty())
        return;
    if (m_origin.layer != SettingsLayer::User && m_origin.layer != SettingsLayer::Managed) {
        remark(tr("%1: the sandbox is set in the user settings only; not used here.").arg(m_origin.text()));
        return;
    }
    static const QString path = QStringLiteral("sandbox");
    remarkUnknown(sandbox, path,
                  {"allowedHosts", "readable", "whenMissing", "askEachCommand", "debuggers", "processes",
                   "memoryMegabytes", "fileMegabytes"});
    SandboxSettings &settings = m_settings.sandbox;
    takeSandboxList(sandbox, "allowedHosts", settings.allowedHosts);
    takeSandboxList(sandbox, "readable", settings.readable);
    if (const auto whenMissing = whenMissingIn(sandbox)) {
        settings.whenMissing = *whenMissing;
        note("sandbox.whenMissing");
    }
    takeFlag(sandbox, "askEachCommand", settings.askEachCommand, path);
    takeFlag(sandbox, "debuggers", settings.debuggers, path);
    takeNumber(sandbox, "processes", 0, mostProcesses, settings.processesAtMost, path);
    takeNumber(sandbox, "memoryMegabytes", 0, mostSandboxMegabytes, settings.memoryMegabytes, path);
    takeNumber(sandbox, "fileMegabytes", 0, mostSandboxMegabytes, settings.fileMegabytes, path);
}

/// What a project may say: ask for each command, and run none without a fence. Gives the keys that it may not use.
QStringList SettingsResolver::tightenSandbox(const QJsonObject &sandbox)
{
    QStringList ignored;
    for (const QString &key : sandbox.keys()) {
        if (key != u"askEachCommand" && key != u"whenMissing")
            ignored.append(QLatin1String("sandbox.") + key);
    }
    bool asks = false;
    if (const QJsonValue value = sandbox.value(u"askEachCommand"); !value.isUndefined()) {
        if (!value.isBool())
            refuse("sandbox.askEachCommand", tr("true or false"));
        asks = value.toBool();
        if (!asks)
            ignored.append(QStringLiteral("sandbox.askEachCommand"));
    }
    const auto whenMissing = whenMissingIn(sandbox);
    const bool refuses = whenMissing == SandboxSettings::WhenMissing::Refuse;
    if (whenMissing && !refuses)
        ignored.append(QStringLiteral("sandbox.whenMissing"));
    if (asks && !m_askingTightened)
        m_askingTightened = m_origin;
    if (refuses && !m_missingTightened)
        m_missingTightened = m_origin;
    return ignored;
}

void SettingsResolver::takeSandboxList(const QJsonObject &sandbox, const char *key, QStringList &list)
{
    const QJsonValue value = sandbox.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    const QString whole = QLatin1String("sandbox.") + QLatin1String(key);
    const bool arePaths = QLatin1String(key) == QLatin1String("readable");
    const QJsonArray items = value.toArray();
    const bool fits = std::all_of(items.begin(), items.end(), [&](const QJsonValue &item) {
        const QString text = item.toString();
        return !text.trimmed().isEmpty() && !text.contains(QChar(0))
               && (!arePaths || text.startsWith(u'/') || text.startsWith(QLatin1String("~/")));
    });
    if (!value.isArray() || !fits) {
        refuse(whole, arePaths
                          ? tr("a list of absolute paths in quotes, such as [\"/opt/sdk\", \"~/.cargo\"]")
                          : tr("a list of hosts in quotes, such as [\"*.example.org\"]"));
        return;
    }
    for (const QJsonValue &item : items) {
        const QString text = item.toString().trimmed();
        if (!list.contains(text)) {
            list.append(text);
            note(whole + u'.' + text);
        }
    }
    note(whole);
}

std::optional<SandboxSettings::WhenMissing> SettingsResolver::whenMissingIn(const QJsonObject &sandbox)
{
    const QJsonValue value = sandbox.value(u"whenMissing");
    if (value.isUndefined())
        return {};
    if (value == QJsonValue("ask"))
        return SandboxSettings::WhenMissing::Ask;
    if (value != QJsonValue("refuse"))
        refuse("sandbox.whenMissing", tr("\"ask\" or \"refuse\""));
    return SandboxSettings::WhenMissing::Refuse;
}

void SettingsResolver::takeFlag(const QJsonObject &values, const char *key, bool &flag, const QString &path)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    const QString whole = path + u'.' + QLatin1String(key);
    if (!value.isBool()) {
        refuse(whole, tr("true or false"));
        return;
    }
    flag = value.toBool();
    note(whole);
}

} // namespace paddock
