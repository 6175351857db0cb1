#pragma once

#include "core/config/known_settings.h"

namespace paddock {

/// A page of the settings window, in the order in which they are listed.
enum class SettingsCategory {
    General,
    Appearance,
    Keyboard,
    Providers,
    LocalModels,
    Network,
    Permissions,
    Hooks,
    Storage,
    Cost,
    Notifications,
    Privacy,
    Advanced,
};

/// What windows have of settings of their own, by page, as rows show them. Every key of WindowSettings is on one page.
QList<KnownSetting> windowSettingsOf(SettingsCategory category);

QString nameOf(SettingsCategory category); ///< For people.
QList<SettingsCategory> settingsCategories();
SettingsCategory categoryOf(SettingTopic topic);

} // namespace paddock
