#include "core/config/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace paddock {

namespace {

QJsonArray arrayOf(const QList<RuleText> &rules)
{
    QJsonArray array;
    for (const RuleText &rule : rules)
        array.append(rule.rule);
    return array;
}

} // namespace

const Provider *Settings::providerNamed(const QString &name) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
                                    [&](const Provider &one) { return one.name == name; });
    return found == providers.end() ? nullptr : &*found;
}

QString Settings::modelFor(const QString &providerName) const
{
    const Provider *chosen = providerNamed(providerName);
    const SettingsOrigin ofProvider = originOf(QStringLiteral("providers.%1.defaultModel").arg(providerName));
    if (!model.isEmpty() && modelProvider == providerName && originOf("model").layer >= ofProvider.layer)
        return model;
    return chosen ? chosen->defaultModel : QString();
}

QJsonObject Settings::permissions() const
{
    return {{"allow", arrayOf(allow)}, {"ask", arrayOf(ask)}, {"deny", arrayOf(deny)}};
}

Result<Settings> loadSettings(const SettingsPlaces &places, const QProcessEnvironment &environment,
                              const QJsonObject &commandLine)
{
    QList<SettingsSource> sources;
    const auto addFile = [&sources](SettingsLayer layer, const QString &path) -> Result<void> {
        if (path.isEmpty())
            return {};
        Result<std::optional<SettingsSource>> source = readSettingsFile(layer, path);
        if (!source)
            return source.error();
        if (*source)
            sources.append(**source);
        return {};
    };
    if (const auto added = addFile(SettingsLayer::User, places.userFile); !added)
        return added.error();
    if (const auto added = addFile(SettingsLayer::Project, places.projectFile); !added)
        return added.error();
    sources += settingsOf(environment);
    if (!commandLine.isEmpty())
        sources.append({{SettingsLayer::CommandLine}, commandLine});
    if (const auto added = addFile(SettingsLayer::Managed, places.managedFile); !added)
        return added.error();
    return resolveSettings(sources);
}

} // namespace paddock
