#include "core/config/settings_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace paddock {

namespace {

struct Source {
    Q_DECLARE_TR_FUNCTIONS(paddock::SettingsSource)
};

constexpr qint64 mostBytes = 1024 * 1024;

Error readError(const QString &path, const QString &why)
{
    return {ErrorKind::Io, Source::tr("The settings file %1 cannot be read: %2.").arg(path, why)};
}

/// "line 3, column 14", both from 1.
QString placeIn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return Source::tr("line %1, column %2").arg(line).arg(column);
}

QJsonObject nested(const QStringList &path, const QJsonValue &value)
{
    QJsonValue inner = value;
    for (auto key = path.rbegin(); key != path.rend(); ++key)
        inner = QJsonObject{{*key, inner}};
    return inner.toObject();
}

} // namespace

QString SettingsOrigin::name() const
{
    switch (layer) {
    case SettingsLayer::Default:
        return Source::tr("built in");
    case SettingsLayer::User:
        return Source::tr("user settings");
    case SettingsLayer::Folder:
        return Source::tr("user settings for this folder");
    case SettingsLayer::Project:
        return Source::tr("project settings");
    case SettingsLayer::Local:
        return Source::tr("local project settings");
    case SettingsLayer::Environment:
        return Source::tr("environment");
    case SettingsLayer::CommandLine:
        return Source::tr("command line");
    case SettingsLayer::Managed:
        return Source::tr("settings of this machine's administrator");
    }
    return {};
}

QString SettingsOrigin::text() const
{
    if (layer == SettingsLayer::Environment)
        return Source::tr("environment variable %1").arg(where);
    return where.isEmpty() || layer == SettingsLayer::Default ? name() : name() + QLatin1String(", ") + where;
}

SettingsPlaces standardSettingsPlaces(const QString &workspace)
{
    const QString shared = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString base = QDir::isAbsolutePath(shared) ? shared : QDir::homePath() + QLatin1String("/.config");
    SettingsPlaces places;
    places.userFile = QDir::cleanPath(base) + QLatin1String("/paddock/settings.json");
    if (!workspace.isEmpty()) {
        places.projectFile = workspace + QLatin1String("/.paddock/settings.json");
        places.localFile = workspace + QLatin1String("/.paddock/settings.local.json");
        places.workspace = workspace;
    }
    places.managedFile = QStringLiteral("/etc/paddock/settings.json");
    return places;
}

Result<std::optional<SettingsSource>> readSettingsFile(SettingsLayer layer, const QString &path)
{
    // Not blocking: a project may hold a FIFO in the place of its settings.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::optional<SettingsSource>();
        return readError(path, qt_error_string(errno));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return readError(path, file.errorString());
    }
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return readError(path, Source::tr("it is not a regular file"));
    if (status.st_size > mostBytes)
        return readError(path, Source::tr("it is larger than 1 MiB"));
    const QByteArray text = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError)
        return readError(path, file.errorString());

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::Invalid,
                     Source::tr("The settings file %1 is not valid JSON: %2 at %3.")
                         .arg(path, problem.errorString(), placeIn(text, problem.offset))};
    if (!document.isObject())
        return Error{ErrorKind::Invalid,
                     Source::tr("The settings file %1 must hold one JSON object, in braces.").arg(path)};
    // Of the same bytes that are read: what is trusted and what is used must be one thing.
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return std::optional(SettingsSource{{layer, path}, document.object(), digest});
}

QList<SettingsSource> settingsOf(const QProcessEnvironment &environment)
{
    struct Variable {
        const char *name;
        QStringList key;
    };
    const std::array variables{
        Variable{"PADDOCK_PROVIDER", {"provider"}},
        Variable{"PADDOCK_MODEL", {"model"}},
        Variable{"ANTHROPIC_BASE_URL", {"providers", "anthropic", "baseUrl"}},
        Variable{"ANTHROPIC_MODEL", {"providers", "anthropic", "defaultModel"}},
        Variable{"OPENAI_BASE_URL", {"providers", "openai", "baseUrl"}},
        Variable{"OPENAI_MODEL", {"providers", "openai", "defaultModel"}},
        Variable{"SSL_CERT_FILE", {"caFile"}},
        Variable{"NODE_EXTRA_CA_CERTS",
                 {"caFile"}}, // after the system's own bundle: it is the more deliberate
    };
    QList<SettingsSource> sources;
    for (const Variable &variable : variables) {
        const QString name = QString::fromLatin1(variable.name);
        const QString value = environment.value(name).trimmed();
        if (!value.isEmpty())
            sources.append({{SettingsLayer::Environment, name}, nested(variable.key, value)});
    }
    return sources;
}

} // namespace paddock
