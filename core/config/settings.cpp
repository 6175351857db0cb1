#include "core/config/settings.h"

#include <QCoreApplication>
#include <QDir>
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

/// What the user's file says for one folder.
std::optional<SettingsSource> folderSource(const SettingsSource &user, const QString &workspace)
{
    const QJsonObject folders = user.values.value(u"folders").toObject();
    for (auto it = folders.begin(); it != folders.end() && !workspace.isEmpty(); ++it) {
        if (QDir::cleanPath(it.key()) == workspace && it->isObject())
            return SettingsSource{{SettingsLayer::Folder, user.origin.where}, it->toObject()};
    }
    return {};
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
                              const QJsonObject &commandLine, const FolderTrust &trust)
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
    if (!sources.isEmpty()) {
        if (const auto folder = folderSource(sources.constFirst(), places.workspace))
            sources.append(*folder);
    }
    const Result<QList<SettingsSource>> items = readTrustItems(places);
    if (!items)
        return items.error();
    sources += *items;
    sources += settingsOf(environment);
    if (!commandLine.isEmpty())
        sources.append({{SettingsLayer::CommandLine}, commandLine});
    if (const auto added = addFile(SettingsLayer::Managed, places.managedFile); !added)
        return added.error();

    QStringList changed;
    const TrustStanding standing = standingOf(trust, digestsOf(*items), &changed);
    Result<Settings> settings = resolveSettings(sources, standing == TrustStanding::Trusted);
    if (!settings)
        return settings;
    settings->trust = standing;
    if (standing == TrustStanding::Changed) {
        const QString remark =
            QCoreApplication::translate("paddock::Settings",
                                        "%1: since you trusted this folder, this changed: %2. It is not "
                                        "trusted any more until you look at it with \"paddock trust\".")
                .arg(places.workspace, changed.join(QLatin1String(", ")));
        settings->remarks.prepend(remark);
        settings->trustRemarks.prepend(remark);
    }
    return settings;
}

} // namespace paddock
