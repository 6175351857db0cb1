#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/windows/handle.h"

namespace paddock::cage {

/// The group that no process of a command gets out of: it bounds their number and memory, and ends them all when the last
/// handle to it is closed, so also when the launcher is killed. Not bounded: the size of files.
class Job
{
public:
    /// Throws Failure.
    explicit Job(const FenceLimits &limits);

    HANDLE get() const { return m_job.get(); }

    /// Ends all and waits until they are gone, 5 s at most. False when some are not.
    bool end() const;

private:
    Handle m_job;
};

} // namespace paddock::cage
