#include "core/cage/resource_limits.h"

#include "core/cage/failure.h"

#include <sys/resource.h>

#include <algorithm>

namespace paddock::cage {

namespace {

using Resource = decltype(RLIMIT_CORE);

void lower(Resource resource, rlim_t soft, rlim_t hard, const char *name)
{
    rlimit now{};
    if (::getrlimit(resource, &now) != 0)
        fail("limits", name);
    const rlimit lowered{std::min(now.rlim_cur, soft), std::min(now.rlim_max, hard)};
    if (::setrlimit(resource, &lowered) != 0)
        fail("limits", name);
}

void lowerUnlessZero(Resource resource, std::uint64_t value, const char *name)
{
    if (value != 0)
        lower(resource, value, value, name);
}

} // namespace

void limitResources(const FenceLimits &limits, std::uint64_t tasksAtMost)
{
    lower(RLIMIT_CORE, 0, 0, "core files");
    lowerUnlessZero(RLIMIT_NPROC, tasksAtMost, "number of processes");
    lowerUnlessZero(RLIMIT_DATA, limits.dataBytes, "data");
    lowerUnlessZero(RLIMIT_FSIZE, limits.fileBytes, "size of files");
    // First a signal that can be handled, and soon after one that cannot.
    if (limits.cpuSeconds != 0)
        lower(RLIMIT_CPU, limits.cpuSeconds, limits.cpuSeconds + 2, "processor time");
}

} // namespace paddock::cage
