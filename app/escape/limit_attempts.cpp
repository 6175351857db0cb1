#include "app/escape/attempts.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace paddock::escape {

namespace {

constexpr std::uint64_t mostProcesses = 1000; ///< A higher limit is not worth what the try would cost.
constexpr std::uint64_t slack = 64ULL * 1024 * 1024;

Outcome processLimit(const Bait &bait)
{
    if (bait.processesAtMost == 0)
        return skipped("the settings set no limit");
    if (bait.processesAtMost > mostProcesses)
        return skipped("the limit is higher than this test goes");
    std::vector<pid_t> children;
    std::string refusal;
    while (children.size() <= bait.processesAtMost) {
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
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    for (const pid_t child : children)
        ::waitpid(child, nullptr, 0);
    const std::string count = std::to_string(children.size());
    return refusal.empty() ? escaped(count + " processes more were started")
                           : contained(refusal + " after " + count + " processes");
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
