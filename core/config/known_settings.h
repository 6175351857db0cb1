#pragma once

#include "core/config/settings.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace paddock {

/// Which page of the settings window shows a setting.
enum class SettingTopic { General, Providers, Network, Permissions, Hooks, Storage, Cost, Advanced };

/// What can be set, as an editor for it needs to know it.
enum class SettingShape {
    Text,
    Model, ///< The name of a model; free, with the known ones to choose from.
    Provider, ///< One of Settings::providers.
    Choice, ///< One of choices.
    Number, ///< Whole, from least to most.
    Decimal, ///< From least to most.
    Flag,
    File, ///< A path.
    Texts, ///< A list, each in a line.
    Rules, ///< A list of permission rules.
    Hooks, ///< The hooks of one point.
};

/// One setting that exists: where it stands in a settings file, and what people should know of it.
struct KnownSetting {
    QString key; ///< "sandbox.processes"
    SettingTopic topic = SettingTopic::General;
    SettingShape shape = SettingShape::Text;
    QString title; ///< For people.
    QString description; ///< One or two sentences.
    std::function<QJsonValue(const Settings &)> value; ///< As it holds, in the shape of a settings file.
    double least = 0;
    double most = 0;
    QString unit = {}; ///< For people: "seconds". May be empty.
    QString whenZero = {}; ///< What 0 means, for people: "without limit". Empty: nothing but zero.
    QStringList choices = {}; ///< As in a settings file.
    QStringList choiceTitles = {}; ///< The same for people.
    bool perFolder = false; ///< Can also be set for a single folder.

    /// A provider's name may hold no dot, so a key is its path.
    QStringList path() const { return key.split(u'.'); }
    QJsonValue usual() const { return value(Settings()); } ///< Where nobody set anything.
};

/// Every setting that is read, but those of single providers, in the order in which to show them. What the resolver
/// reads and is not here fails an assertion.
QList<KnownSetting> knownSettings();

/// What can be set of one provider. None of the practice script.
QList<KnownSetting> knownProviderSettings(const Provider &provider);

/// Whether \a key, as it stands in Settings::origins, is a setting of these lists, or a part of one.
bool isKnownSetting(const QString &key);

} // namespace paddock
