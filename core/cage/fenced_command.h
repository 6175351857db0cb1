#pragma once

#include "core/cage/descriptor.h"
#include "core/cage/fence_plan.h"

#include <signal.h>
#include <sys/types.h>

#include <optional>
#include <string>

namespace paddock::cage {

/// What the command is started with.
struct CommandStart {
    const FencePlan *plan = nullptr;
    char **words = nullptr; ///< The program and its arguments; ends with null.
    int workspace = -1; ///< For Thin walls.
    int scratch = -1; ///< For Thin walls.
    sigset_t signalMask{}; ///< As the launcher was started with.
    mode_t fileMask = 022;
    int niceness = 0;
};

/// A command that stands inside all its walls and waits for the word to go.
struct WaitingCommand {
    pid_t pid = 0;
    Descriptor gate; ///< A packet on it lets the program start; its end ends the command instead.
    std::string walls; ///< Names of those that it has put around itself, one each line.
};

/// Copies this process; the copy puts the last walls around itself. Throws Failure, also one of the copy.
WaitingCommand prepareCommand(const CommandStart &start);

/// False with errno when the command is gone.
bool letGo(const WaitingCommand &command);

} // namespace paddock::cage
