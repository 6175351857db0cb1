#pragma once

#include "core/base/result.h"
#include "core/checkpoints/file_tree.h"

#include <QString>

namespace paddock {

/// The path of a workspace's manifest in the store's \a folder. \a workspace is canonical.
QString manifestPath(const QString &folder, const QString &workspace);

/// Reads what writeManifest() wrote. Whatever is missing, damaged or of another version gives an empty one: then every
/// file is read again, and nothing is lost.
Manifest readManifest(const QString &path);

/// Replaces the file as a whole. ErrorKind::Io when it cannot be written; the old one then still stands.
Result<void> writeManifest(const QString &path, const Manifest &manifest);

} // namespace paddock
