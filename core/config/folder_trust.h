#pragma once

#include "core/config/settings_source.h"

#include <QDateTime>
#include <QMap>

namespace paddock {

/// What a person trusted of one folder: the very content of the files in it that can allow or run something. A folder
/// that was never trusted, and one of which any of these files changed, came or went since, may only tighten.
struct FolderTrust {
    QDateTime since; ///< UTC; not valid: never trusted.
    QMap<QString, QByteArray> items; ///< SHA-256 in hex, by the file's name relative to the folder.

    bool isGiven() const { return since.isValid(); }
    bool operator==(const FolderTrust &) const = default;
};

/// How a folder's content and what was trusted of it stand to each other.
enum class TrustStanding {
    NothingToTrust, ///< The folder holds no such file.
    Untrusted, ///< Nobody was asked yet.
    Changed, ///< Trusted once, but it holds other content now.
    Trusted,
};

/// The files of a folder that trust is about, as they are now, in the order in which settings are read.
/// Errors: as readSettingsFile().
Result<QList<SettingsSource>> readTrustItems(const SettingsPlaces &places);

/// The name that trust knows a file of the folder by: ".paddock/settings.json". Empty for other layers.
QString trustItemOf(SettingsLayer layer);

/// By name, the digests of \a items.
QMap<QString, QByteArray> digestsOf(const QList<SettingsSource> &items);

/// \a changed, when given, becomes the names of the files that differ from what was trusted.
TrustStanding standingOf(const FolderTrust &trust, const QMap<QString, QByteArray> &now,
                         QStringList *changed = nullptr);

/// The record of trusted folders: one JSON file of the user's own, outside of every workspace, by canonical path.
/// All functions read the file anew and block for the disk: milliseconds.
class TrustRecord
{
public:
    /// Give `defaultDataDirectory() + "/trusted-folders.json"`. It is made when the first folder is trusted.
    explicit TrustRecord(QString path);

    /// Errors, here and below: Io; Invalid for a record that cannot be read. Then nothing is trusted.
    Result<FolderTrust> of(const QString &folder) const;
    Result<QMap<QString, FolderTrust>> all() const; ///< By folder.
    /// \a items: the digests of what the person was shown, not of what the folder holds by now.
    Result<void> trust(const QString &folder, const QMap<QString, QByteArray> &items);
    Result<bool> revoke(const QString &folder); ///< False: it was not trusted.

private:
    QString m_path;
};

} // namespace paddock
