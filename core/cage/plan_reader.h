#pragma once

#include "core/cage/fence_plan.h"

namespace paddock::cage {

/// Reads the plan from the sealed file in memory and checks that it can be meant: paths absolute or relative as they
/// should be and without "." and "..", the workspace a directory. Throws Failure.
FencePlan readPlan(int descriptor, int workspace);

/// Empty when \a plan can be meant; else what is wrong with it.
std::string faultOf(const FencePlan &plan);

} // namespace paddock::cage
