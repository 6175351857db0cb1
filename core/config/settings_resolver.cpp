#include "core/config/settings_resolver.h"

#include "core/config/known_settings.h"
#include "core/config/setting_limits.h"
#include "core/protocol/codec.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace paddock {

Result<void> SettingsResolver::take(const SettingsSource &source)
{
    m_origin = source.origin;
    if (m_origin.layer == SettingsLayer::Project || m_origin.layer == SettingsLayer::Local)
        takeProject(source.values);
    else if (m_origin.layer == SettingsLayer::Folder)
        takeFolder(source.values);
    else
        takeWhole(source.values);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

Result<Settings> SettingsResolver::settled()
{
    if (!m_settings.providerNamed(m_settings.provider)) {
        QStringList names;
        for (const Provider &provider : std::as_const(m_settings.providers))
            names.append(provider.name);
        m_origin = m_settings.originOf("provider");
        refuse("provider", tr("a known provider, one of %1, instead of \"%2\"")
                               .arg(names.join(QLatin1String(", ")), m_settings.provider));
    }
    for (const Provider &provider : std::as_const(m_settings.providers)) {
        if (provider.baseUrl.isEmpty() && provider.wire != Provider::Wire::Practice) {
            const QString path = QLatin1String("providers.") + provider.name;
            m_origin = m_settings.originOf(path);
            refuse(path + QLatin1String(".baseUrl"), tr("the address of the provider's API"));
        }
    }
    if (m_askingTightened) {
        m_settings.sandbox.askEachCommand = true;
        m_settings.origins.insert("sandbox.askEachCommand", *m_askingTightened);
    }
    if (m_missingTightened) {
        m_settings.sandbox.whenMissing = SandboxSettings::WhenMissing::Refuse;
        m_settings.origins.insert("sandbox.whenMissing", *m_missingTightened);
    }
    settleBudgets();
    if (m_error)
        return *m_error;
    return m_settings;
}

void SettingsResolver::takeWhole(const QJsonObject &values)
{
    remarkUnknown(values, {}, {"$schema",         "provider",    "model",        "permissionMode", "maxTurns",
                               "maxOutputTokens", "retries",     "stallSeconds", "proxy",          "caFile",
                               "providers",       "permissions", "hooks",        "sandbox",        "folders",
                               "budgets",         "context",     "checkpoints",  "sessions",       "logs"});
    takeText(values, "provider", m_settings.provider);
    takeText(values, "model", m_settings.model);
    if (values.contains(u"model"))
        m_settings.modelProvider = m_settings.provider;
    takeMode(values);
    takeNumber(values, "maxTurns", 0, mostTurns, m_settings.maxTurns);
    takeNumber(values, "maxOutputTokens", 0, mostOutputTokens, m_settings.maxOutputTokens);
    takeNumber(values, "retries", 1, mostRetries, m_settings.retries);
    int stall = int(m_settings.stall.count());
    takeNumber(values, "stallSeconds", 0, mostStallSeconds, stall);
    m_settings.stall = std::chrono::seconds(stall);
    takeText(values, "proxy", m_settings.proxy);
    takeText(values, "caFile", m_settings.caFile);
    takeProviders(objectOf(values, "providers"));
    const QJsonObject permissions = objectOf(values, "permissions");
    remarkUnknown(permissions, "permissions", {"allow", "ask", "deny"});
    takeRules(permissions, "allow", m_settings.allow);
    takeRules(permissions, "ask", m_settings.ask);
    takeRules(permissions, "deny", m_settings.deny);
    takeHooks(objectOf(values, "hooks"));
    takeSandbox(objectOf(values, "sandbox"));
    checkFolders(objectOf(values, "folders"));
    takeBudgets(values);
    takeStorage(values);
}

void SettingsResolver::takeProviders(const QJsonValue &value)
{
    const QJsonObject providers = value.toObject();
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    for (auto it = providers.begin(); it != providers.end(); ++it) {
        const QString name = it.key();
        const QString path = QLatin1String("providers.") + name;
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), fits))
            refuse(path, tr("a name of lower case letters, digits, \"-\" and \"_\""));
        else if (!it->isObject())
            refuse(path, tr("an object in braces"));
        else
            takeProvider(name, it->toObject());
    }
}

void SettingsResolver::takeProvider(const QString &name, const QJsonObject &values)
{
    const QString path = QLatin1String("providers.") + name;
    remarkUnknown(values, path, {"baseUrl", "wire", "defaultModel", "needsKey"});
    auto found = std::find_if(m_settings.providers.begin(), m_settings.providers.end(),
                              [&](const Provider &one) { return one.name == name; });
    if (found == m_settings.providers.end()) {
        m_settings.providers.append(unknownProvider(name));
        found = std::prev(m_settings.providers.end());
        note(path);
    } else if (found->wire == Provider::Wire::Practice) {
        remark(tr("%1: nothing can be set for the provider \"practice\".").arg(m_origin.text()));
        return;
    }
    const auto has = [&](const char *key) { return values.contains(QLatin1String(key)); };
    const auto keyPath = [&](const char *key) { return path + u'.' + QLatin1String(key); };
    if (has("baseUrl")) {
        QString text = values.value(u"baseUrl").toString();
        while (text.endsWith(u'/'))
            text.chop(1);
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
            || url.hasFragment())
            refuse(keyPath("baseUrl"), tr("an address such as https://api.example.org/v1"));
        found->baseUrl = text;
        note(keyPath("baseUrl"));
    }
    if (has("wire")) {
        const QString wire = values.value(u"wire").toString();
        if (wire != u"anthropic" && wire != u"openai")
            refuse(keyPath("wire"), tr("\"anthropic\" or \"openai\""));
        found->wire = wire == u"anthropic" ? Provider::Wire::Anthropic : Provider::Wire::OpenAi;
        note(keyPath("wire"));
    }
    if (has("defaultModel")) {
        if (!values.value(u"defaultModel").isString())
            refuse(keyPath("defaultModel"), tr("text in quotes"));
        found->defaultModel = values.value(u"defaultModel").toString();
        note(keyPath("defaultModel"));
    }
    if (has("needsKey")) {
        if (!values.value(u"needsKey").isBool())
            refuse(keyPath("needsKey"), tr("true or false"));
        found->needsKey = values.value(u"needsKey").toBool();
        note(keyPath("needsKey"));
    }
}

void SettingsResolver::takeRules(const QJsonObject &permissions, const char *list, QList<RuleText> &rules)
{
    const QJsonValue value = permissions.value(QLatin1String(list));
    if (value.isUndefined())
        return;
    const QString key = QLatin1String("permissions.") + QLatin1String(list);
    const QJsonArray texts = value.toArray();
    const bool areTexts = std::all_of(texts.begin(), texts.end(), [](const QJsonValue &text) {
        return text.isString() && !text.toString().trimmed().isEmpty();
    });
    if (!value.isArray() || !areTexts) {
        refuse(key, tr("a list of rules in quotes, such as [\"Bash(npm run *)\"]"));
        return;
    }
    for (const QJsonValue &text : texts)
        rules.append({text.toString().trimmed(), m_origin});
    note(key);
}

void SettingsResolver::takeHooks(const QJsonValue &value)
{
    const QJsonObject hooks = value.toObject();
    for (auto it = hooks.begin(); it != hooks.end(); ++it) {
        const QString key = QLatin1String("hooks.") + it.key();
        if (!it->isArray()) {
            refuse(key, tr("a list in brackets"));
            return;
        }
        QJsonArray all = m_settings.hooks.value(it.key()).toArray();
        for (const QJsonValue &hook : it->toArray())
            all.append(hook);
        m_settings.hooks.insert(it.key(), all);
        note(key);
    }
}

void SettingsResolver::takeText(const QJsonObject &values, const char *key, QString &text)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    if (!value.isString()) {
        refuse(QLatin1String(key), tr("text in quotes"));
        return;
    }
    text = value.toString().trimmed();
    note(QLatin1String(key));
}

void SettingsResolver::takeNumber(const QJsonObject &values, const char *key, int least, int most,
                                  int &number, const QString &path)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    const QString whole = path.isEmpty() ? QString::fromLatin1(key) : path + u'.' + QLatin1String(key);
    const qint64 given = value.toInteger(-1); // -1 also for fractions and for other types
    if (given < least || given > most) {
        refuse(whole, tr("a whole number from %1 to %2").arg(least).arg(most));
        return;
    }
    number = int(given);
    note(whole);
}

void SettingsResolver::takeMode(const QJsonObject &values)
{
    const QJsonValue value = values.value(u"permissionMode");
    if (value.isUndefined())
        return;
    const std::optional<PermissionMode> mode = permissionModeFrom(value.toString());
    if (!mode) {
        refuse("permissionMode",
               tr("one of \"default\", \"acceptEdits\", \"plan\" and \"bypassPermissions\""));
        return;
    }
    m_settings.permissionMode = *mode;
    note("permissionMode");
}

QJsonObject SettingsResolver::objectOf(const QJsonObject &values, const char *key)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isObject())
        refuse(QLatin1String(key), tr("an object in braces"));
    return value.toObject();
}

void SettingsResolver::remarkUnknown(const QJsonObject &values, const QString &path, const QStringList &known)
{
    for (const QString &key : values.keys()) {
        if (!known.contains(key))
            remark(tr("%1: this version of Paddock does not know the setting \"%2\"; it is not used.")
                       .arg(m_origin.where, path.isEmpty() ? key : path + u'.' + key));
    }
}

void SettingsResolver::note(const QString &key)
{
    Q_ASSERT_X(isKnownSetting(key), "settings", "a setting is read that no list shows: known_settings.cpp");
    m_settings.origins.insert(key, m_origin);
}

void SettingsResolver::refuse(const QString &key, const QString &expected)
{
    if (!m_error)
        m_error = Error{ErrorKind::Invalid,
                        tr("The setting \"%1\" (%2) must be %3.").arg(key, m_origin.text(), expected)};
}

Result<Settings> resolveSettings(const QList<SettingsSource> &sources, bool isFolderTrusted)
{
    SettingsResolver resolver(isFolderTrusted);
    for (const SettingsSource &source : sources) {
        if (const Result<void> taken = resolver.take(source); !taken)
            return taken.error();
    }
    return resolver.settled();
}

} // namespace paddock
