#pragma once

#include "core/cage/fence_plan.h"

namespace paddock::cage {

/// Threads and processes of the user together, whatever else counts them.
inline constexpr std::uint64_t taskBackstop = 4096;

/// Lowers this process's limits, for itself and all that it starts; none is ever raised. \a tasksAtMost is
/// RLIMIT_NPROC. Throws Failure.
void limitResources(const FenceLimits &limits, std::uint64_t tasksAtMost);

} // namespace paddock::cage
