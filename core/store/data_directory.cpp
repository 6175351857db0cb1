#include "core/store/data_directory.h"

#include <QDir>

namespace paddock {

QString defaultDataDirectory()
{
    const QString own = qEnvironmentVariable("PADDOCK_DATA_DIR");
    if (QDir::isAbsolutePath(own))
        return QDir::cleanPath(own);
    const QString shared = qEnvironmentVariable("XDG_DATA_HOME");
    const QString base =
        QDir::isAbsolutePath(shared) ? shared : QDir::homePath() + QLatin1String("/.local/share");
    return QDir::cleanPath(base) + QLatin1String("/paddock");
}

} // namespace paddock
