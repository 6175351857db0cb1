#pragma once

#include "core/files/workspace_root.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace paddock {

/// Which files the model has seen, and in what state: a fold over Returned facts, so that it is the same after a
/// restart. Tools put {"seen": [{"path", "device", "inode", "size", "modifiedNs", "changedNs"}]} in their details
/// (numbers as strings, for JSON's numbers are too short); the session notes each Returned here.
class FileLedger
{
public:
    /// Takes up the "seen" member of a Returned's details, if there is one.
    void note(const QJsonObject &details);

    /// The state in which the model last saw the file at this canonical path.
    std::optional<FileStamp> seen(const QString &path) const;

    /// The "seen" member that a tool adds to its details.
    static QJsonArray entry(const QString &path, const FileStamp &stamp);

private:
    QHash<QString, FileStamp> m_seen;
};

} // namespace paddock
