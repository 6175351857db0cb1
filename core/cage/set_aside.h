#pragma once

#include <optional>
#include <string>

namespace paddock::cage {

/// Renames what stands at \a path, below the workspace and without links on its way, to a name beside it that nobody
/// obeys: ".paddock-set-aside-NUMBER-NAME". Gives that name; an empty one when nothing stood there any more. Nothing, with
/// errno, when it could not be done.
std::optional<std::string> setAside(int workspace, const std::string &path);

} // namespace paddock::cage
