#pragma once

#include <QString>

namespace paddock {

/// Like mkdir -p, but each folder that is missing becomes its owner's alone (0700). Gives errno, or 0.
int makePrivateFolder(const QString &folder);

} // namespace paddock
