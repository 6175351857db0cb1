#include "app/desktop/desktop_settings.h"

#include "app/common/settings_rules.h"
#include "app/common/workspace_settings.h"
#include "core/config/settings_file.h"
#include "core/hooks/hook_settings.h"
#include "core/net/host_rules.h"

#include <QFileInfo>
#include <QUrl>

#include <memory>

namespace paddock {
namespace {

struct DesktopSettingsText {
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopSettings)
};

Result<void> checkNetwork(const Settings &settings)
{
    if (!settings.proxy.isEmpty()) {
        const bool hasScheme = settings.proxy.contains(QLatin1String("://"));
        const QUrl url(hasScheme ? settings.proxy : QLatin1String("http://") + settings.proxy,
                       QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return Error{ErrorKind::Invalid,
                         DesktopSettingsText::tr("\"%1\" is no address of a proxy. It looks like "
                                                 "http://proxy.example.org:3128.")
                             .arg(settings.proxy)};
    }
    // Without it every connection over TLS would fail.
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isFile())
        return Error{ErrorKind::Invalid,
                     DesktopSettingsText::tr("There is no file %1. Choose a PEM file with certificates.")
                         .arg(settings.caFile)};
    return {};
}

Result<SettingsState> readState(const SettingsPlaces &places)
{
    Result<Settings> settings = loadTrustedSettings(places);
    if (!settings)
        return settings.error();
    const Result<std::optional<SettingsSource>> user = readSettingsFile(SettingsLayer::User, places.userFile);
    if (!user)
        return user.error();
    SettingsState state{places.workspace, *std::move(settings), places.userFile, {}, {}, {}};
    if (*user)
        state.own = (*user)->values;
    const QJsonObject folders = state.own.value(u"folders").toObject();
    if (!places.workspace.isEmpty())
        state.folder = folders.value(places.workspace).toObject();
    if (QFileInfo::exists(places.managedFile))
        state.managedFile = places.managedFile;
    return state;
}

Result<void> tryAndSave(const SettingChange &change, const SettingsPlaces &places)
{
    QStringList path = change.path;
    if (change.scope == SettingsScope::Folder) {
        if (change.workspace.isEmpty())
            return Error{ErrorKind::Invalid,
                         DesktopSettingsText::tr("No folder is open for which this could be set.")};
        path = QStringList{QStringLiteral("folders"), change.workspace} + path;
    }
    const Result<std::optional<SettingsSource>> before =
        readSettingsFile(SettingsLayer::User, places.userFile);
    if (!before)
        return before.error();
    const std::optional<QJsonObject> after =
        withSetting(*before ? (*before)->values : QJsonObject(), path, change.value);
    // What stands in the way is told by saveSetting(), which knows the words.
    if (after) {
        if (const Result<void> fits = checkUserSettings(*after, places); !fits)
            return fits;
    }
    return saveSetting(places.userFile, path, change.value);
}

} // namespace

Result<void> checkUserSettings(const QJsonObject &own, const SettingsPlaces &places)
{
    QList<SettingsSource> sources{{{SettingsLayer::User, places.userFile}, own}};
    const QJsonObject folders = own.value(u"folders").toObject();
    for (auto it = folders.begin(); it != folders.end(); ++it)
        sources.append({{SettingsLayer::Folder, places.userFile}, it->toObject()});
    Result<std::optional<SettingsSource>> managed =
        readSettingsFile(SettingsLayer::Managed, places.managedFile);
    if (managed && *managed) // one that cannot be read is not what this change is about
        sources.append(**managed);
    const Result<Settings> settings = resolveSettings(sources);
    if (!settings)
        return settings.error();
    if (const Result<RuleSet> rules = ruleSetOf(*settings); !rules)
        return rules.error();
    if (const Result<HookSettings> hooks = HookSettings::parse(settings->hooks); !hooks)
        return hooks.error();
    if (const Result<HostRules> hosts = HostRules::parse(settings->sandbox.allowedHosts); !hosts)
        return hosts.error();
    return checkNetwork(*settings);
}

DesktopSettings::DesktopSettings(PlacesOf placesOf, QObject *parent)
    : SettingsDesk(parent)
    , m_placesOf(std::move(placesOf))
{
    m_pool.setMaxThreadCount(1); // so that wishes keep their order
}

DesktopSettings::~DesktopSettings()
{
    m_pool.waitForDone();
}

template<typename Job, typename Then>
void DesktopSettings::run(Job job, Then then)
{
    m_pool.start([this, job = std::move(job), then = std::move(then)]() mutable {
        QMetaObject::invokeMethod(this, [result = job(), then = std::move(then)]() mutable { then(result); });
    });
}

void DesktopSettings::read(const QString &workspace)
{
    const SettingsPlaces places = m_placesOf(workspace);
    run([places] { return readState(places); },
        [this, places](const Result<SettingsState> &state) {
            if (state)
                emit known(*state);
            else
                emit unreadable(places.userFile, state.error());
        });
}

void DesktopSettings::save(quint64 ticket, const SettingChange &change)
{
    const SettingsPlaces places = m_placesOf(change.workspace);
    run([places, change] { return tryAndSave(change, places); },
        [this, ticket](const Result<void> &done) {
            if (!done) {
                emit refused(ticket, done.error());
                return;
            }
            emit saved(ticket);
            reload();
        });
}

void DesktopSettings::reload()
{
    const SettingsPlaces places = m_placesOf({});
    run([places] { return loadTrustedSettings(places); },
        [this, places](const Result<Settings> &settings) {
            if (settings)
                emit changed(*settings);
            else
                emit unreadable(places.userFile, settings.error());
        });
}

Result<QStringList> DesktopSettings::toolsSeen(const QString &matcher, const QStringList &tools) const
{
    const Result<ToolMatcher> parsed = ToolMatcher::parse(matcher);
    if (!parsed)
        return parsed.error();
    QStringList seen;
    for (const QString &tool : tools) {
        if (parsed->matches(tool))
            seen.append(tool);
    }
    return seen;
}

void DesktopSettings::noteApplied(const Result<void> &result)
{
    if (result)
        emit applied();
    else
        emit unreadable(m_placesOf({}).userFile, result.error());
}

} // namespace paddock
