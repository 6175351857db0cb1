#include "app/cli/window_command.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace paddock {
namespace {

struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::WindowCommand)
};

/// The one that was installed with us, before any other of the PATH.
QString desktopProgram()
{
    const QString name = QStringLiteral("paddock-desktop");
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

} // namespace

Error openWindow(const QStringList &words)
{
    const bool hasDisplay =
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool hasPlatform = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay && !hasPlatform)
        return {ErrorKind::NotFound,
                WindowWords::tr(
                    "error: there is no display to open a window on; give a task with -p, or see --help")};
    const QString program = desktopProgram();
    if (program.isEmpty())
        return {
            ErrorKind::NotFound,
            WindowWords::tr("error: paddock-desktop is not installed; give a task with -p, or see --help")};
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &word : words)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    // In place of this process, so that --wait, signals and the exit code are the window's own.
    ::execv(texts.front().constData(), pointers.data());
    return {ErrorKind::Io, WindowWords::tr("error: %1 could not be started").arg(program),
            QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace paddock
