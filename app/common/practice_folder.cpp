#include "app/common/practice_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

static void initResources()
{
    Q_INIT_RESOURCE(practice); // this library is static: without it the linker drops the resource
}

namespace paddock {

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(paddock::PracticeFolder)
};

Result<void> copyTo(const QString &path, const QString &source)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !QFile::copy(source, path)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{ErrorKind::Io,
                     FolderText::tr("The practice project could not be written to %1.").arg(path),
                     file.errorString()};
    }
    return {};
}

} // namespace

Result<QString> makePracticeFolder()
{
    initResources();
    QTemporaryDir scratch(QDir::tempPath() + "/paddock-practice-XXXXXX");
    if (!scratch.isValid()) {
        return Error{ErrorKind::Io,
                     FolderText::tr("No folder for practice could be made in %1.").arg(QDir::tempPath()),
                     scratch.errorString()};
    }
    const QString prefix = QStringLiteral(":/paddock/practice");
    const QString project = scratch.filePath("thermometer");
    QDirIterator files(prefix, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        if (const Result<void> copied = copyTo(project + source.mid(prefix.size()), source); !copied)
            return copied.error();
    }
    QFile outside(scratch.filePath("outside-the-folder.txt"));
    if (!outside.open(QIODevice::WriteOnly)
        || outside.write("Nobody who works in thermometer/ may read this.\n") < 0) {
        return Error{ErrorKind::Io,
                     FolderText::tr("The practice project could not be written to %1.").arg(scratch.path()),
                     outside.errorString()};
    }
    scratch.setAutoRemove(false);
    return project;
}

} // namespace paddock
