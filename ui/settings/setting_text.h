#pragma once

#include "core/config/known_settings.h"

class QLabel;
class QWidget;

namespace paddock {

// Words and small parts that all pages of the settings share.

/// Where a value comes from, as a part of a row: "your settings", "environment variable X". Of defaults: "built in".
QString originText(const SettingsOrigin &origin);

/// Whether a person cannot overrule it in their own settings.
bool isLocked(const SettingsOrigin &origin);

/// A value in words, for values that other layers set.
QString valueText(const KnownSetting &setting, const QJsonValue &value);

/// A label of plain text that breaks its lines. \a role as in the style sheet.
QLabel *settingLabel(const QString &text, const char *role, QWidget *parent);

/// The role of a label changes with what it says.
void setRole(QWidget &label, const char *role);

} // namespace paddock
