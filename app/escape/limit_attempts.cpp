#include "app/escape/attempts.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>

namespace paddock::escape {

namespace {

constexpr std::uint64_t mostProcesses = 1000; ///< A higher limit is not worth what the try would cost.
constexpr std::uint64_t processesMore = 32; ///< Beyond the limit.
constexpr int looksAtMost = 60; ///< 20 ms apart.
constexpr std::uint64_t slack = 64ULL * 1024 * 1024;

/// How many of \a children still run.
std::size_t running(std::vector<pid_t> &children)
{
    const auto hasEnded = [](pid_t child) { return ::waitpid(child, nullptr, WNOHANG) == child; };
    children.erase(std::remove_if(children.begin(), children.end(), hasEnded), children.end());
    return children.size();
}

/// More than are allowed may be started if they do not last.
Outcome processLimit(const Bait &bait)
{
    if (bait.processesAtMost == 0)
        return skipped("the settings set no limit");
    if (bait.processesAtMost > mostProcesses)
        return skipped("the limit is higher than this test goes");
    std::vector<pid_t> children;
    std::string refusal;
    while (children.size() < bait.processesAtMost + processesMore) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            for (;;)
                ::pause();
        }
        if (child < 0) {
            refusal = errorName();
            break;
        }
        children.push_back(child);
    }
    const std::size_t started = children.size();
    std::size_t left = running(children);
    for (int look = 0; look < looksAtMost && left > bait.processesAtMost; ++look) {
        const timespec moment{0, 20'000'000};
        ::nanosleep(&moment, nullptr);
        left = running(children);
    }
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    for (const pid_t child : children)
        ::waitpid(child, nullptr, 0);
    if (left > bait.processesAtMost)
        return escaped(std::to_string(left) + " processes more ran");
    return contained(refusal.empty()
                         ? std::to_string(started - left) + " of " + std::to_string(started) + " were ended"
                         : refusal + " after " + std::to_string(started) + " processes");
}

/// The memory is taken, but never touched.
Outcome memoryLimit(const Bait &bait)
{
    if (bait.dataBytesAtMost == 0)
        return skipped("the settings set no limit");
    const std::uint64_t size = bait.dataBytesAtMost + slack;
    const void *memory =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? contained(errorName()) : escaped("more memory was given");
}

/// The file has a hole as large as that, and nothing else.
Outcome fileLimit(const Bait &bait)
{
    if (bait.fileBytesAtMost == 0)
        return skipped("the settings set no limit");
    ::signal(SIGXFSZ, SIG_IGN);
    const std::string path = bait.scratch + "/large";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return skipped("open: " + errorName());
    const Outcome outcome =
        refusedOr(::ftruncate(file, off_t(bait.fileBytesAtMost + 1)), "a larger file was made");
    ::unlink(path.c_str());
    return outcome;
}

} // namespace

std::vector<Attempt> limitAttempts()
{
    return {{"process-limit", processLimit}, {"memory-limit", memoryLimit}, {"file-limit", fileLimit}};
}

} // namespace paddock::escape
