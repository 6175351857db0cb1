#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <optional>

namespace paddock {

/// Who says so. A later one overrules an earlier one; lists are joined.
enum class SettingsLayer {
    Default,
    User,
    Folder, ///< What the user's own file says for this workspace: "folders" and its canonical path.
    Project, ///< May only tighten until the user trusted its content; see FolderTrust.
    Local, ///< The project's file that its developers keep to themselves; the same holds.
    Environment,
    CommandLine,
    Managed, ///< The machine's administrator.
};

/// Where a value comes from.
struct SettingsOrigin {
    SettingsLayer layer = SettingsLayer::Default;
    QString where = {}; ///< A file's path, a variable's name or an option; empty for defaults.

    /// For people: "user settings, /home/ann/.config/paddock/settings.json".
    QString text() const;
    QString name() const; ///< The same without the place: "user settings".
    bool operator==(const SettingsOrigin &) const = default;
};

/// What one place says, unchecked, in the shape of a settings file.
struct SettingsSource {
    SettingsOrigin origin;
    QJsonObject values;
    QByteArray digest = {}; ///< SHA-256 of the file's bytes in hex; empty for what is no file.
};

/// The places where settings files are. An empty path is not looked at.
struct SettingsPlaces {
    QString userFile;
    QString projectFile;
    QString managedFile;
    QString localFile = {};
    QString workspace = {}; ///< Canonical; selects what the user's file says for single folders.
};

/// $XDG_CONFIG_HOME/paddock/settings.json (else ~/.config/...), `<workspace>/.paddock/settings.json`, beside it
/// settings.local.json, and /etc/paddock/settings.json. \a workspace is absolute, or empty where there is none.
SettingsPlaces standardSettingsPlaces(const QString &workspace);

/// Nothing when there is no such file. Errors: Io when it cannot be read or is no regular file of less than 1 MiB;
/// Invalid when it is not a JSON object, with file, line and column.
Result<std::optional<SettingsSource>> readSettingsFile(SettingsLayer layer, const QString &path);

/// What variables say, one source for each that is set and not empty: PADDOCK_PROVIDER, PADDOCK_MODEL,
/// ANTHROPIC_BASE_URL, ANTHROPIC_MODEL, OPENAI_BASE_URL, OPENAI_MODEL; SSL_CERT_FILE and NODE_EXTRA_CA_CERTS give
/// caFile, the second before the first. Keys are not settings and are not looked at.
QList<SettingsSource> settingsOf(const QProcessEnvironment &environment);

} // namespace paddock
