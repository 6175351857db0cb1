#pragma once

#include "core/cage/fence_plan.h"

#include <string>
#include <string_view>

namespace paddock::cage {

/// Empty when \a plan can be meant on Windows; else what is wrong with it. Paths are "C:/Users/ann/w", in UTF-8: no
/// network shares, no devices, no streams of a file (":"), no spelling that Windows reads as another name.
std::string faultOnWindows(const FencePlan &plan);

/// Whether Windows takes \a name for what it looks like: not "..", "a.", "CON.txt", "a:b" or "GIT~1".
bool isPlainWindowsName(std::string_view name);

} // namespace paddock::cage
