#pragma once

#include "core/cage/descriptor.h"

#include <fcntl.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace paddock::cage {

/// Opens \a path below \a folder; no link is followed, neither on the way nor at the end (that one is opened itself with
/// O_PATH). \a path is relative; empty means the folder. Nothing with errno: ELOOP where a link is on the way.
Descriptor openBeneath(int folder, const std::string &path, int flags = O_PATH | O_NOFOLLOW);

/// "a/b/c": "a/b" and "c".
std::string parentOf(const std::string &path);
std::string lastNameOf(const std::string &path);

/// True when \a path is \a ancestor or lies below it.
bool isWithin(std::string_view path, std::string_view ancestor);

/// Where a name in the workspace leads.
struct Route {
    std::vector<std::string> links; ///< Links that were followed, each named without links on its way.
    std::optional<std::string> end; ///< Without links; it may be missing. Nothing: it leaves the workspace.
};

/// Follows links that stay in the workspace, at most 40 of them; absolute ones count as staying when they name it as
/// \a workspacePath. For names only: what is found is opened with openBeneath, which follows nothing.
Route routeOf(int workspace, std::string_view workspacePath, std::string_view name);

/// The text of a link; nothing when \a path is no link.
std::optional<std::string> linkText(int workspace, const std::string &path);

} // namespace paddock::cage
