#pragma once

#include "core/cage/fence_plan.h"

#include <string>
#include <string_view>

namespace paddock::cage {

/// The name of the AppContainer in which commands of a workspace run: the same each time, of at most 64 letters, digits
/// and dots, as CreateAppContainerProfile wants it. \a path is as the system itself spells it (UTF-8), so that one folder
/// has one name. Commands that may only read get another container, because what is granted is granted to the container.
std::string profileName(std::string_view path, FencePlan::Workspace workspace);

} // namespace paddock::cage
