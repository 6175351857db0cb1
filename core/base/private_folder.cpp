#include "core/base/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace paddock {

int makePrivateFolder(const QString &folder)
{
    QString missing = QDir::cleanPath(QDir(folder).absolutePath());
    QStringList toMake;
    struct stat status = {};
    while (stat(QFile::encodeName(missing).constData(), &status) != 0 && errno == ENOENT && missing != u"/") {
        toMake.prepend(missing);
        missing = QFileInfo(missing).path();
    }
    for (const QString &one : toMake) {
        if (mkdir(QFile::encodeName(one).constData(), 0700) != 0 && errno != EEXIST)
            return errno;
    }
    return 0;
}

} // namespace paddock
