#include "app/common/workspace_settings.h"

#include "core/store/data_directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace paddock {

namespace {

/// The path with the links resolved in as much of it as is there.
QString resolved(const QString &path)
{
    const QFileInfo info(path);
    if (const QString whole = info.canonicalFilePath(); !whole.isEmpty() || info.isRoot())
        return whole;
    return QDir::cleanPath(resolved(info.path()) + u'/' + info.fileName());
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || folder == u"/" || path.startsWith(folder + u'/');
}

} // namespace

QString trustRecordPath()
{
    return defaultDataDirectory() + QStringLiteral("/trusted-folders.json");
}

bool isSafeMode()
{
    return qEnvironmentVariableIntValue("PADDOCK_SAFE_MODE") == 1;
}

Result<Settings> loadTrustedSettings(const SettingsPlaces &places, const QJsonObject &commandLine)
{
    FolderTrust trust;
    if (!places.workspace.isEmpty() && !isSafeMode()) {
        Result<FolderTrust> recorded = TrustRecord(trustRecordPath()).of(places.workspace);
        if (!recorded)
            return recorded.error();
        trust = *std::move(recorded);
    }
    return loadSettings(places, QProcessEnvironment::systemEnvironment(), commandLine, trust);
}

Result<void> checkWorkspace(const QString &workspace)
{
    const QString sessions = defaultDataDirectory() + QStringLiteral("/sessions");
    for (const QString &own : {standardSettingsPlaces({}).userFile, trustRecordPath(), sessions}) {
        const QString place = resolved(own);
        if (isWithin(place, workspace) || isWithin(QDir::cleanPath(own), workspace)
            || (own == sessions && isWithin(workspace, place))) {
            return Error{
                ErrorKind::Denied,
                QCoreApplication::translate(
                    "paddock::Settings",
                    "%1 holds what Paddock itself goes by (%2). An agent that may write there could allow "
                    "itself anything, so open a folder that does not hold it.")
                    .arg(workspace, own)};
        }
    }
    return {};
}

} // namespace paddock
