#pragma once

#include "core/files/workspace_root.h"

#include <optional>

namespace paddock {

/// A link in the workspace that leads outside: what a program reaches that follows every link it meets, or is handed
/// every name there is. Empty when there is none. A workspace with more names than are looked at gives its own path:
/// what cannot be known asks. Blocks for file system calls.
std::optional<QString> outwardLink(const WorkspaceRoot &root);

} // namespace paddock
