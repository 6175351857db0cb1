#pragma once

#include "core/cage/fenced_command.h"
#include "core/cage/link.h"
#include "core/cage/process_limit.h"

namespace paddock::cage {

// What the launcher's outer process and the supervisor say to each other, one packet each.
inline constexpr std::string_view terminateWord = "T"; ///< To the supervisor: SIGTERM to everything inside.
inline constexpr char endedMark =
    'E'; ///< From the supervisor; the wait status of the command follows as an int.

/// Watches over the command from inside: reaps what ends, keeps the process limit, passes SIGTERM on. The first
/// process of the pid namespace with Full walls: when it ends, the kernel kills all that is left. With Thin walls it kills
/// them itself.
class Supervisor
{
public:
    Supervisor(const FencePlan &plan, int control, const Link &link);

    /// Runs until the command has ended, then tells its status and ends this process, and with it all that is left
    /// inside. When the other end of the control socket goes, it ends at once.
    [[noreturn]] void watch(WaitingCommand command);

private:
    void reap();
    void heedControl();
    std::vector<pid_t> others() const;
    void terminateAll();
    [[noreturn]] void endAll(int status);

    bool m_isFirst;
    std::uint64_t m_processesAtMost;
    int m_control;
    Link m_link;
    pid_t m_command = 0;
};

} // namespace paddock::cage
