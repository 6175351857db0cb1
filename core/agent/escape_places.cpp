#include "core/agent/escape_places.h"

#include "core/store/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype entriesAtMost = 24;

bool isWithinFolder(const QString &path, const QString &folder)
{
    return path == folder || folder == QLatin1String("/") || path.startsWith(folder + u'/');
}

/// What a fence shows of the machine whatever its spec says, or puts something of its own in place of.
bool isSystems(const QString &path)
{
    static const QStringList folders{"/usr", "/bin", "/sbin", "/lib",  "/lib32", "/lib64", "/libx32",
                                     "/etc", "/opt", "/proc", "/dev",  "/sys",   "/tmp",   "/nix",
                                     "/gnu", "/run", "/var",  "/home", "/snap"};
    return folders.contains(path);
}

bool isOpened(const QString &path, const FenceSpec &spec)
{
    const auto meets = [&path](const QString &open) {
        return isWithinFolder(path, open) || isWithinFolder(open, path);
    };
    return (!spec.workspacePath.isEmpty() && meets(spec.workspacePath))
           || std::any_of(spec.readable.begin(), spec.readable.end(), meets);
}

} // namespace

QStringList baitFolders(const FenceSpec &spec)
{
    QStringList folders;
    QStringList last;
    for (const QString &candidate : {defaultDataDirectory(), QDir::homePath() + QStringLiteral("/.cache"),
                                     QStringLiteral("/var/tmp"), QDir::tempPath()}) {
        const QFileInfo folder(QFileInfo(candidate).canonicalFilePath());
        const QString path = folder.filePath();
        // It may be the folder of what is opened, but must not be opened itself.
        const bool isOpen = std::any_of(spec.readable.begin(), spec.readable.end(),
                                        [&](const QString &open) { return isWithinFolder(path, open); });
        if (!folder.isDir() || !folder.isWritable() || isOpen || isWithinFolder(path, spec.workspacePath))
            continue;
        (isWithinFolder(path, QStringLiteral("/tmp")) ? last : folders).append(path);
    }
    return folders + last;
}

QStringList closedEntries(const QString &folder, const FenceSpec &spec)
{
    QStringList entries;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString path = entry.filePath();
        const QString canonical = entry.canonicalFilePath();
        if (canonical.isEmpty() || isSystems(path) || isSystems(canonical) || isOpened(path, spec)
            || isOpened(canonical, spec))
            continue;
        if ((entry.isFile() || entry.isDir()) && entry.isReadable())
            entries.append(path);
        if (entries.size() == entriesAtMost)
            break;
    }
    return entries;
}

QStringList agentSockets()
{
    const QString user = QStringLiteral("/run/user/%1/").arg(::getuid());
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", user) + u'/';
    QStringList sockets{"/run/dbus/system_bus_socket",
                        "/run/docker.sock",
                        "/var/run/docker.sock",
                        "/run/podman/podman.sock",
                        "/run/containerd/containerd.sock",
                        "/run/systemd/private",
                        "/run/systemd/journal/stdout",
                        "/tmp/.X11-unix/X0",
                        "/tmp/.X11-unix/X1",
                        QDir::homePath() + QStringLiteral("/.gnupg/S.gpg-agent"),
                        QDir::homePath() + QStringLiteral("/.docker/run/docker.sock")};
    for (const QString &name :
         QStringList{"bus", "systemd/private", "docker.sock", "podman/podman.sock", "gnupg/S.gpg-agent",
                     "gnupg/S.gpg-agent.ssh", "keyring/control", "keyring/ssh", "gcr/ssh", "wayland-0",
                     "pipewire-0", "pulse/native"}) {
        sockets.append(user + name);
        sockets.append(runtime + name);
    }
    sockets.append(qEnvironmentVariable("SSH_AUTH_SOCK"));
    sockets.append(runtime + qEnvironmentVariable("WAYLAND_DISPLAY", QStringLiteral("wayland-0")));
    const QString display = qEnvironmentVariable("DISPLAY").section(u':', 1, 1).section(u'.', 0, 0);
    if (!display.isEmpty())
        sockets.append(QStringLiteral("/tmp/.X11-unix/X") + display);
    for (const QString &part : qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")
                                   .split(QRegularExpression(QStringLiteral("[:,;]")))) {
        for (const QString &key : QStringList{"path=", "abstract="}) {
            if (part.startsWith(key))
                sockets.append(part.mid(key.size()));
        }
    }
    sockets.removeAll(QString());
    sockets.removeDuplicates();
    return sockets;
}

} // namespace paddock
