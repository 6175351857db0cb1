#pragma once

#include "core/config/settings.h"

namespace paddock {

/// Where this person's record of trusted folders is; see TrustRecord.
QString trustRecordPath();

/// Whether this program was started to get around what troubles it (PADDOCK_SAFE_MODE=1, --safe-mode): no folder is
/// trusted then, so that of a folder's own settings only what restricts the agent counts.
bool isSafeMode();

/// loadSettings() with the environment of this process and with what was trusted of places.workspace.
Result<Settings> loadTrustedSettings(const SettingsPlaces &places, const QJsonObject &commandLine = {});

/// Whether an agent may work in a folder as far as Paddock's own files are concerned: where it could write the user's
/// settings, the record of trust or the session logs, it could allow itself what it likes. Error: Denied.
Result<void> checkWorkspace(const QString &workspace);

} // namespace paddock
