#include "core/exec/child_environment.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace paddock {

namespace {

constexpr std::array allowedNames = {
    "HOME",         "USER",
    "LOGNAME",      "SHELL",
    "LANG",         "LANGUAGE",
    "TZ",           "TMPDIR",
    "LC_ALL",       "LC_ADDRESS",
    "LC_COLLATE",   "LC_CTYPE",
    "LC_NAME",      "LC_IDENTIFICATION",
    "LC_MESSAGES",  "LC_MEASUREMENT",
    "LC_MONETARY",  "LC_NUMERIC",
    "LC_TELEPHONE", "LC_PAPER",
    "LC_TIME",
};

QByteArrayList absoluteFolders()
{
    QByteArrayList folders = qgetenv("PATH").split(':');
    folders.removeIf([](const QByteArray &folder) { return !folder.startsWith('/'); });
    if (folders.isEmpty())
        folders = {"/usr/local/bin", "/usr/bin", "/bin"};
    return folders;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

QList<QByteArray> childEnvironment(const QList<QByteArray> &extra)
{
    QList<QByteArray> variables = {"TERM=dumb", "PATH=" + absoluteFolders().join(':')};
    for (const char *name : allowedNames) {
        if (qEnvironmentVariableIsSet(name))
            variables.append(QByteArray(name) + '=' + qgetenv(name));
    }
    for (const QByteArray &variable : extra) {
        const QByteArray prefix = variable.first(variable.indexOf('=') + 1);
        variables.removeIf([&](const QByteArray &other) { return other.startsWith(prefix); });
        variables.append(variable);
    }
    return variables;
}

QList<QByteArray> fencedEnvironment(const QByteArray &workspace, const QByteArray &gateway,
                                    const QList<QByteArray> &extra)
{
    QList<QByteArray> inside = {
        "HOME=/tmp/home", "TMPDIR=/tmp",
        // The user namespace maps one user; to git a folder of any other is suspicious.
        "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=safe.directory", "GIT_CONFIG_VALUE_0=" + workspace};
    if (!gateway.isEmpty()) {
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            inside.append(QByteArray(name) + "=http://" + gateway);
        for (const char *name : {"no_proxy", "NO_PROXY"})
            inside.append(QByteArray(name) + "=localhost,127.0.0.1,::1");
    }
    return childEnvironment(inside + extra);
}

QStringList findPrograms(const QString &name, const QString &notBelow)
{
    QStringList found;
    if (name.isEmpty() || name.contains(u'/'))
        return found;
    const QString forbidden = notBelow.isEmpty() ? QString() : QFileInfo(notBelow).canonicalFilePath();
    for (const QByteArray &folder : absoluteFolders()) {
        const QFileInfo file(QDir::cleanPath(QFile::decodeName(folder)) + u'/' + name);
        if (!file.isFile() || !file.isExecutable())
            continue;
        const QString place = QFileInfo(file.absolutePath()).canonicalFilePath();
        if (!forbidden.isEmpty()
            && (isBelow(place, forbidden) || isBelow(file.canonicalFilePath(), forbidden)))
            continue;
        found.append(file.absoluteFilePath());
    }
    return found;
}

std::optional<QString> findProgram(const QString &name, const QString &notBelow)
{
    const QStringList found = findPrograms(name, notBelow);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

} // namespace paddock
