#include "core/config/settings.h"
#include "core/protocol/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace paddock {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paddock::Settings)
};

/// Lays one source after another over the settings. The first error ends it.
class Resolver
{
public:
    Result<void> take(const SettingsSource &source);
    Result<Settings> settled();

private:
    void takeWhole(const QJsonObject &values);
    void takeProject(const QJsonObject &values);
    void takeProviders(const QJsonValue &value);
    void takeProvider(const QString &name, const QJsonObject &values);
    void takeRules(const QJsonObject &permissions, const char *list, QList<RuleText> &rules);
    void takeHooks(const QJsonValue &value);
    void takeText(const QJsonObject &values, const char *key, QString &text);
    void takeNumber(const QJsonObject &values, const char *key, int least, int most, int &number);
    void takeMode(const QJsonObject &values);

    QJsonObject objectOf(const QJsonObject &values, const char *key);
    void remarkUnknown(const QJsonObject &values, const QString &path, const QStringList &known);
    void remark(const QString &sentence) { m_settings.remarks.append(sentence); }
    void note(const QString &key) { m_settings.origins.insert(key, m_origin); }
    void refuse(const QString &key, const QString &expected);

    Settings m_settings;
    SettingsOrigin m_origin;
    std::optional<Error> m_error;
};

Result<void> Resolver::take(const SettingsSource &source)
{
    m_origin = source.origin;
    if (m_origin.layer == SettingsLayer::Project)
        takeProject(source.values);
    else
        takeWhole(source.values);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

Result<Settings> Resolver::settled()
{
    if (!m_settings.providerNamed(m_settings.provider)) {
        QStringList names;
        for (const Provider &provider : std::as_const(m_settings.providers))
            names.append(provider.name);
        m_origin = m_settings.originOf("provider");
        refuse("provider", Tr::tr("a known provider, one of %1, instead of \"%2\"")
                               .arg(names.join(QLatin1String(", ")), m_settings.provider));
    }
    for (const Provider &provider : std::as_const(m_settings.providers)) {
        if (provider.baseUrl.isEmpty() && provider.wire != Provider::Wire::Practice) {
            const QString path = QLatin1String("providers.") + provider.name;
            m_origin = m_settings.originOf(path);
            refuse(path + QLatin1String(".baseUrl"), Tr::tr("the address of the provider's API"));
        }
    }
    if (m_error)
        return *m_error;
    return m_settings;
}

void Resolver::takeWhole(const QJsonObject &values)
{
    remarkUnknown(values, {},
                  {"$schema", "provider", "model", "permissionMode", "maxTurns", "maxOutputTokens", "retries",
                   "stallSeconds", "proxy", "caFile", "providers", "permissions", "hooks"});
    takeText(values, "provider", m_settings.provider);
    takeText(values, "model", m_settings.model);
    if (values.contains(u"model"))
        m_settings.modelProvider = m_settings.provider;
    takeMode(values);
    takeNumber(values, "maxTurns", 0, 1'000'000, m_settings.maxTurns);
    takeNumber(values, "maxOutputTokens", 0, 10'000'000, m_settings.maxOutputTokens);
    takeNumber(values, "retries", 1, 100, m_settings.retries);
    int stall = int(m_settings.stall.count());
    takeNumber(values, "stallSeconds", 0, 86'400, stall);
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
}

/// Whoever wrote the project may be somebody whom the user does not trust, so it can only ask for more caution.
void Resolver::takeProject(const QJsonObject &values)
{
    QStringList ignored;
    for (const QString &key : values.keys()) {
        if (key != u"permissions" && key != u"$schema")
            ignored.append(key);
    }
    const QJsonObject permissions = objectOf(values, "permissions");
    for (const QString &key : permissions.keys()) {
        if (key != u"ask" && key != u"deny")
            ignored.append(QLatin1String("permissions.") + key);
    }
    if (!ignored.isEmpty())
        remark(Tr::tr("%1: a project can only add to permissions.ask and permissions.deny; not used: %2.")
                   .arg(m_origin.where, ignored.join(QLatin1String(", "))));
    takeRules(permissions, "ask", m_settings.ask);
    takeRules(permissions, "deny", m_settings.deny);
}

void Resolver::takeProviders(const QJsonValue &value)
{
    const QJsonObject providers = value.toObject();
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    for (auto it = providers.begin(); it != providers.end(); ++it) {
        const QString name = it.key();
        const QString path = QLatin1String("providers.") + name;
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), fits))
            refuse(path, Tr::tr("a name of lower case letters, digits, \"-\" and \"_\""));
        else if (!it->isObject())
            refuse(path, Tr::tr("an object in braces"));
        else
            takeProvider(name, it->toObject());
    }
}

void Resolver::takeProvider(const QString &name, const QJsonObject &values)
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
        remark(Tr::tr("%1: nothing can be set for the provider \"practice\".").arg(m_origin.text()));
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
            refuse(keyPath("baseUrl"), Tr::tr("an address such as https://api.example.org/v1"));
        found->baseUrl = text;
        note(keyPath("baseUrl"));
    }
    if (has("wire")) {
        const QString wire = values.value(u"wire").toString();
        if (wire != u"anthropic" && wire != u"openai")
            refuse(keyPath("wire"), Tr::tr("\"anthropic\" or \"openai\""));
        found->wire = wire == u"anthropic" ? Provider::Wire::Anthropic : Provider::Wire::OpenAi;
        note(keyPath("wire"));
    }
    if (has("defaultModel")) {
        if (!values.value(u"defaultModel").isString())
            refuse(keyPath("defaultModel"), Tr::tr("text in quotes"));
        found->defaultModel = values.value(u"defaultModel").toString();
        note(keyPath("defaultModel"));
    }
    if (has("needsKey")) {
        if (!values.value(u"needsKey").isBool())
            refuse(keyPath("needsKey"), Tr::tr("true or false"));
        found->needsKey = values.value(u"needsKey").toBool();
        note(keyPath("needsKey"));
    }
}

void Resolver::takeRules(const QJsonObject &permissions, const char *list, QList<RuleText> &rules)
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
        refuse(key, Tr::tr("a list of rules in quotes, such as [\"Bash(npm run *)\"]"));
        return;
    }
    for (const QJsonValue &text : texts)
        rules.append({text.toString().trimmed(), m_origin});
    note(key);
}

void Resolver::takeHooks(const QJsonValue &value)
{
    const QJsonObject hooks = value.toObject();
    for (auto it = hooks.begin(); it != hooks.end(); ++it) {
        const QString key = QLatin1String("hooks.") + it.key();
        if (!it->isArray()) {
            refuse(key, Tr::tr("a list in brackets"));
            return;
        }
        QJsonArray all = m_settings.hooks.value(it.key()).toArray();
        for (const QJsonValue &hook : it->toArray())
            all.append(hook);
        m_settings.hooks.insert(it.key(), all);
        note(key);
    }
}

void Resolver::takeText(const QJsonObject &values, const char *key, QString &text)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    if (!value.isString()) {
        refuse(QLatin1String(key), Tr::tr("text in quotes"));
        return;
    }
    text = value.toString().trimmed();
    note(QLatin1String(key));
}

void Resolver::takeNumber(const QJsonObject &values, const char *key, int least, int most, int &number)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    const qint64 given = value.toInteger(-1); // -1 also for fractions and for other types
    if (given < least || given > most) {
        refuse(QLatin1String(key), Tr::tr("a whole number from %1 to %2").arg(least).arg(most));
        return;
    }
    number = int(given);
    note(QLatin1String(key));
}

void Resolver::takeMode(const QJsonObject &values)
{
    const QJsonValue value = values.value(u"permissionMode");
    if (value.isUndefined())
        return;
    const std::optional<PermissionMode> mode = permissionModeFrom(value.toString());
    if (!mode) {
        refuse("permissionMode",
               Tr::tr("one of \"default\", \"acceptEdits\", \"plan\" and \"bypassPermissions\""));
        return;
    }
    m_settings.permissionMode = *mode;
    note("permissionMode");
}

QJsonObject Resolver::objectOf(const QJsonObject &values, const char *key)
{
    const QJsonValue value = values.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isObject())
        refuse(QLatin1String(key), Tr::tr("an object in braces"));
    return value.toObject();
}

void Resolver::remarkUnknown(const QJsonObject &values, const QString &path, const QStringList &known)
{
    for (const QString &key : values.keys()) {
        if (!known.contains(key))
            remark(Tr::tr("%1: this version of Paddock does not know the setting \"%2\"; it is not used.")
                       .arg(m_origin.where, path.isEmpty() ? key : path + u'.' + key));
    }
}

void Resolver::refuse(const QString &key, const QString &expected)
{
    if (!m_error)
        m_error = Error{ErrorKind::Invalid,
                        Tr::tr("The setting \"%1\" (%2) must be %3.").arg(key, m_origin.text(), expected)};
}

} // namespace

Result<Settings> resolveSettings(const QList<SettingsSource> &sources)
{
    Resolver resolver;
    for (const SettingsSource &source : sources) {
        if (const Result<void> taken = resolver.take(source); !taken)
            return taken.error();
    }
    return resolver.settled();
}

} // namespace paddock
