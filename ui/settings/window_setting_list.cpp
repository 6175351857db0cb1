#include "ui/settings/window_setting_list.h"

#include "ui/ports/window_settings.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::WindowSettingRow)
};

KnownSetting flag(const char *key, const QString &title, const QString &description)
{
    KnownSetting setting;
    setting.key = QLatin1String(key);
    setting.shape = SettingShape::Flag;
    setting.title = title;
    setting.description = description;
    return setting;
}

KnownSetting text(const char *key, const QString &title, const QString &description)
{
    KnownSetting setting = flag(key, title, description);
    setting.shape = SettingShape::Text;
    return setting;
}

KnownSetting choice(const char *key, const QString &title, const QString &description,
                    const QStringList &choices, const QStringList &titles)
{
    KnownSetting setting = flag(key, title, description);
    setting.shape = SettingShape::Choice;
    setting.choices = choices;
    setting.choiceTitles = titles;
    return setting;
}

QList<KnownSetting> appearance()
{
    using W = WindowSettings;
    KnownSetting zoom = flag(W::zoomKey, WindowWords::tr("Size of the conversation's text"),
                             WindowWords::tr("A factor: 1 is the size of all other text."));
    zoom.shape = SettingShape::Decimal;
    zoom.least = 0.6;
    zoom.most = 2.5;
    return {
        choice(W::themeKey, WindowWords::tr("Theme"), WindowWords::tr("Light, dark or as the system has it."),
               {"system", "light", "dark", "high-contrast-light", "high-contrast-dark"},
               {WindowWords::tr("As the system"), WindowWords::tr("Light"), WindowWords::tr("Dark"),
                WindowWords::tr("High contrast, light"), WindowWords::tr("High contrast, dark")}),
        zoom,
    };
}

QList<KnownSetting> notifications()
{
    using W = WindowSettings;
    return {
        flag(W::notifyKey, WindowWords::tr("Notifications"),
             WindowWords::tr(
                 "Tells when a session that is not in view needs you, fails or reaches a budget.")),
        flag(W::notifyFinishedKey, WindowWords::tr("Tell when a turn ends"),
             WindowWords::tr("Also tells when a session that is not in view has finished.")),
        text(W::quietFromKey, WindowWords::tr("Quiet hours begin"),
             WindowWords::tr("A time such as 22:00. Empty: there are no quiet hours.")),
        text(W::quietUntilKey, WindowWords::tr("Quiet hours end"),
             WindowWords::tr("A time such as 07:00. Quiet hours may go over midnight.")),
    };
}

QList<KnownSetting> general()
{
    using W = WindowSettings;
    return {
        choice(W::sendKeyKey, WindowWords::tr("Send messages with"),
               WindowWords::tr("The other one begins a new line."), {"enter", "ctrlEnter"},
               {WindowWords::tr("Enter"), WindowWords::tr("Ctrl+Enter")}),
        flag(W::stayAwakeKey, WindowWords::tr("Stay awake during work"),
             WindowWords::tr("Keeps the machine from falling asleep while a turn runs.")),
        flag(W::trayKey, WindowWords::tr("Icon in the tray"),
             WindowWords::tr("Where the desktop has a place for it.")),
        text(W::editorKey, WindowWords::tr("Editor"),
             WindowWords::tr(
                 "A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the "
                 "editor that is found.")),
    };
}

} // namespace

QList<KnownSetting> windowSettingsOf(SettingsCategory category)
{
    switch (category) {
    case SettingsCategory::General:
        return general();
    case SettingsCategory::Appearance:
        return appearance();
    case SettingsCategory::Notifications:
        return notifications();
    default:
        return {};
    }
}

QString nameOf(SettingsCategory category)
{
    switch (category) {
    case SettingsCategory::General:
        return WindowWords::tr("General");
    case SettingsCategory::Appearance:
        return WindowWords::tr("Appearance");
    case SettingsCategory::Keyboard:
        return WindowWords::tr("Keyboard");
    case SettingsCategory::Providers:
        return WindowWords::tr("Providers and Keys");
    case SettingsCategory::LocalModels:
        return WindowWords::tr("Local Models");
    case SettingsCategory::Network:
        return WindowWords::tr("Network");
    case SettingsCategory::Permissions:
        return WindowWords::tr("Permissions and Boundary");
    case SettingsCategory::Hooks:
        return WindowWords::tr("Hooks");
    case SettingsCategory::Storage:
        return WindowWords::tr("Sessions and Storage");
    case SettingsCategory::Cost:
        return WindowWords::tr("Cost and Budgets");
    case SettingsCategory::Notifications:
        return WindowWords::tr("Notifications");
    case SettingsCategory::Privacy:
        return WindowWords::tr("Updates and Privacy");
    case SettingsCategory::Advanced:
        return WindowWords::tr("Advanced");
    }
    return {};
}

QList<SettingsCategory> settingsCategories()
{
    using C = SettingsCategory;
    return {C::General,       C::Appearance,  C::Keyboard, C::Providers, C::LocalModels,
            C::Network,       C::Permissions, C::Hooks,    C::Storage,   C::Cost,
            C::Notifications, C::Privacy,     C::Advanced};
}

SettingsCategory categoryOf(SettingTopic topic)
{
    switch (topic) {
    case SettingTopic::General:
        return SettingsCategory::General;
    case SettingTopic::Providers:
        return SettingsCategory::Providers;
    case SettingTopic::Network:
        return SettingsCategory::Network;
    case SettingTopic::Permissions:
        return SettingsCategory::Permissions;
    case SettingTopic::Hooks:
        return SettingsCategory::Hooks;
    case SettingTopic::Storage:
        return SettingsCategory::Storage;
    case SettingTopic::Cost:
        return SettingsCategory::Cost;
    case SettingTopic::Advanced:
        return SettingsCategory::Advanced;
    }
    return SettingsCategory::Advanced;
}

} // namespace paddock
