#pragma once

#include "core/cage/descriptor.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace paddock::cage {

/// How a tree is seen through a mount. Set-id programs and device nodes never count.
enum class Seen : std::uint8_t { Writable, ReadOnly };

/// Everything here names both ends by descriptor: no path is looked up that somebody could bend meanwhile. All throw
/// Failure of the wall "mounts"; \a name is for its text.

/// Shows the tree at \a source (with what is mounted in it) at \a target, which may be \a source itself.
void showTree(int source, int target, Seen seen, std::string_view name);

/// Shows one device node at \a target.
void showDevice(int source, int target, std::string_view name);

/// A new file system that is not attached yet. Its descriptor stands for its root, also after it was attached.
Descriptor newFileSystem(const char *type,
                         std::initializer_list<std::pair<const char *, std::string>> options,
                         std::uint64_t attributes);

void attach(int fileSystem, int target, std::string_view name);

/// Makes the one mount at \a root read-only, from now on and without those in it.
void freeze(int root);

} // namespace paddock::cage
