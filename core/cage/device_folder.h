#pragma once

#include "core/cage/host_tree.h"
#include "core/cage/root_folder.h"

namespace paddock::cage {

/// A /dev with the harmless nodes, terminals of its own and shared memory of its own. /dev/tty is there because it only
/// ever means the terminal of whoever opens it, and inside nobody has one of the host's. Throws Failure.
void makeDevices(const HostTree &host, const RootFolder &root, std::uint64_t sharedMemoryBytes);

} // namespace paddock::cage
