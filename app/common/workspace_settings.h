#pragma once

#include "core/config/settings.h"

namespace paddock {

/// Where this person's record of trusted folders is; see TrustRecord.
QString trustRecordPath();

/// loadSettings() with the environment of this process and with what was trusted of places.workspace.
Result<Settings> loadTrustedSettings(const SettingsPlaces &places, const QJsonObject &commandLine = {});

} // namespace paddock
