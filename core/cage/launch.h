#pragma once

namespace paddock::cage {

/// The launcher: builds the fence that the plan on planDescriptor tells, and runs the program in it. Its result is the
/// program's: the same exit status, or death by the same signal. failedStatus when the fence could not be built, and 2
/// when it was not started by Paddock. See fence_plan.h for what it is given and what it says.
int launch(int count, char **words);

} // namespace paddock::cage
