#pragma once

#include "core/exec/fence.h"

#include <QString>
#include <QStringList>

namespace paddock {

/// Existing folders in which the self-test may lay out bait, best first: they lie outside of everything that the fence
/// opens, and outside /tmp where possible.
QStringList baitFolders(const FenceSpec &spec);

/// Entries of \a folder, absolute, that we can read and that the fence must not show: neither the way to the workspace
/// or to what it opens, nor the system's own. Some of them, when there are many.
QStringList closedEntries(const QString &folder, const FenceSpec &spec);

/// Sockets of D-Bus, the display, agents for keys, sound and container engines: the usual places, there or not, and
/// those that the environment names.
QStringList agentSockets();

} // namespace paddock
