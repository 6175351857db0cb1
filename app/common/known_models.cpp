#include "app/common/known_models.h"

#include "core/base/log.h"
#include "core/config/settings_source.h"

#include <QFileInfo>

namespace paddock {

KnownModels knownModels()
{
    const Catalogue builtIn = Catalogue::builtIn();
    const QString path = QFileInfo(standardSettingsPlaces({}).userFile).path() + "/models.json";
    Result<Catalogue> mine = builtIn.withUserFile(path);
    if (mine)
        return {*std::move(mine)};
    qCWarning(lcLlm) << mine.error().message;
    return {builtIn, mine.error().message};
}

} // namespace paddock
