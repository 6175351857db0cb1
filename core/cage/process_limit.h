#pragma once

#include "core/cage/descriptor.h"

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace paddock::cage {

/// Keeps the number of processes below a limit, threads not counted, for root as for anyone: RLIMIT_NPROC counts threads
/// and does not bind root. It looks every millisecond, later less often, which costs next to nothing while nobody starts
/// anything, and ends the newest when there are too many. So a few more than allowed live for a moment; what they may do is
/// the same. Who is not root is moreover refused by the kernel before there are many more, with EAGAIN.
///
/// Not by asking before each fork (SECCOMP_RET_USER_NOTIF): a signal that arrives while a fork waits for its answer makes
/// it fail with EINTR, which no shell expects. dash then gives up in the middle of a pipeline.
class ProcessLimit
{
public:
    using List = std::function<std::vector<pid_t>()>;

    /// \a atMost 0 is without limit. \a list names all processes that count; \a command is one of them and never ended.
    /// With \a areAllInside, those are all that this process can signal at once, and nobody starts one while it chooses.
    ProcessLimit(std::uint64_t atMost, pid_t command, bool areAllInside, List list);

    /// For poll(); -1 when there is nothing to look for.
    int millisecondsToNextLook() const;

    /// True when there were too many.
    bool look();

private:
    /// Of the process or thread that was started last; numbers rise until they wrap. 0 when it is not told.
    pid_t newestNumber() const;
    bool endNewest();
    std::uint64_t tightFrom() const { return m_atMost / 2; }
    void tighten(const std::vector<pid_t> &processes);

    std::uint64_t m_atMost;
    pid_t m_command;
    bool m_areAllInside;
    bool m_isTight = false;
    List m_list;
    Descriptor m_load;
    int m_quietLooks = 0;
    std::uint64_t m_counted = 0;
    pid_t m_lastNumber = 0; ///< The newest process or thread at the last look.
    pid_t m_numberWhenCounted = 0;
};

} // namespace paddock::cage
