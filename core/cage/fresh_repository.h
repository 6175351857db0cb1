#pragma once

#include <string>
#include <vector>

namespace paddock::cage {

/// What a command that made a git repository put into it for git to run: hooks that are not git's own samples, and a
/// configuration that names programs. Paths below the workspace. \a repository is such as ".git"; it is read as data, no
/// link is followed. A new repository is ordinary work; these are not.
std::vector<std::string> plantedIn(int workspace, const std::string &repository);

} // namespace paddock::cage
