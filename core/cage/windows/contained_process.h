#pragma once

#include "core/cage/windows/container.h"
#include "core/cage/windows/handle.h"
#include "core/cage/windows/job.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// What the command is started with.
struct ContainedStart {
    std::vector<std::wstring> words; ///< The program, absolute, and its arguments.
    std::wstring workingDirectory; ///< With backslashes. Empty: the launcher's.
    std::wstring temporary; ///< A folder of the command's own, for its temporary files and as its home.
};

/// A process that stands inside all its walls and has not run an instruction yet.
struct SuspendedProcess {
    Handle process;
    Handle thread;
    bool isLessPrivileged = false; ///< What allows all containers does not allow it either.
};

/// Starts the command in the container and the job, with our standard streams and no other handle. It is asked of the
/// system whether the process really stands there. Throws Failure; then nothing has run.
SuspendedProcess startContained(const ContainedStart &start, const Container &container, const Job &job);

} // namespace paddock::cage
