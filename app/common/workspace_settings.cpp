#include "app/common/workspace_settings.h"

#include "core/store/data_directory.h"

namespace paddock {

QString trustRecordPath()
{
    return defaultDataDirectory() + QStringLiteral("/trusted-folders.json");
}

Result<Settings> loadTrustedSettings(const SettingsPlaces &places, const QJsonObject &commandLine)
{
    FolderTrust trust;
    if (!places.workspace.isEmpty()) {
        Result<FolderTrust> recorded = TrustRecord(trustRecordPath()).of(places.workspace);
        if (!recorded)
            return recorded.error();
        trust = *std::move(recorded);
    }
    return loadSettings(places, QProcessEnvironment::systemEnvironment(), commandLine, trust);
}

} // namespace paddock
