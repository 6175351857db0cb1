#include "core/cage/process_limit.h"

#include "core/cage/resource_limits.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <string>
#include <string_view>

namespace paddock::cage {

namespace {

constexpr int alertMilliseconds = 1;
constexpr int idleMilliseconds = 10;
/// Threads that may start between two looks while the kernel's limit is tight.
constexpr std::uint64_t roomForThreads = 32;
/// Looks in a row at which nothing was new, until there is time again: some two seconds, which is longer than an
/// interpreter takes to start. A server that waits must cost next to nothing.
constexpr int looksUntilIdle = 2000;
/// More may start while the newest are ended; the next look gets those.
constexpr int roundsOfEnding = 20;

/// Neither gone nor waiting to be reaped: such have no working directory any more. Much cheaper than /proc/PID/stat.
bool isAlive(pid_t process)
{
    char ignored;
    return ::readlink(("/proc/" + std::to_string(process) + "/cwd").c_str(), &ignored, 1) >= 0
           || errno != ENOENT;
}

std::uint64_t threadsOf(pid_t process)
{
    struct stat status = {};
    const bool isThere = ::stat(("/proc/" + std::to_string(process) + "/task").c_str(), &status) == 0;
    return isThere && status.st_nlink > 2 ? status.st_nlink - 2 : 0;
}

} // namespace

ProcessLimit::ProcessLimit(std::uint64_t atMost, pid_t command, bool areAllInside, List list)
    : m_atMost(atMost)
    , m_command(command)
    , m_areAllInside(areAllInside)
    , m_list(std::move(list))
    , m_load(atMost == 0 ? -1 : ::open("/proc/loadavg", O_RDONLY | O_CLOEXEC))
{}

int ProcessLimit::millisecondsToNextLook() const
{
    if (m_atMost == 0)
        return -1;
    return m_quietLooks < looksUntilIdle ? alertMilliseconds : idleMilliseconds;
}

pid_t ProcessLimit::newestNumber() const
{
    char text[128];
    const ssize_t length = ::pread(m_load.get(), text, sizeof text, 0);
    const std::string_view load(text, std::size_t(std::max(length, ssize_t(0))));
    const std::size_t last = load.rfind(' ');
    pid_t number = 0;
    if (last != std::string_view::npos)
        std::from_chars(load.data() + last + 1, load.data() + load.size(), number);
    return number;
}

bool ProcessLimit::look()
{
    if (m_atMost == 0)
        return false;
    const pid_t newest = newestNumber();
    const bool isQuiet = newest != 0 && newest == m_lastNumber;
    m_quietLooks = isQuiet ? std::min(m_quietLooks + 1, looksUntilIdle) : 0;
    m_lastNumber = newest;
    const bool isSequence = newest != 0 && newest >= m_numberWhenCounted && m_numberWhenCounted != 0;
    // Even if every number were a process that still runs.
    if (isSequence && !m_isTight && m_counted + std::uint64_t(newest - m_numberWhenCounted) <= tightFrom())
        return false;

    const std::vector<pid_t> processes = m_list();
    m_counted = processes.size();
    m_numberWhenCounted = newest;
    tighten(processes);
    if (m_counted <= m_atMost)
        return false;
    m_numberWhenCounted = 0; // Count again next time.
    if (m_areAllInside)
        ::kill(-1, SIGSTOP);
    const bool wereTooMany = endNewest();
    if (m_areAllInside)
        ::kill(-1, SIGCONT);
    return wereTooMany;
}

/// From half of the limit on, the kernel's own limit is kept just above what there is, so that between two looks nobody
/// who is not root gets far. Only inside: elsewhere it would count all that the user has.
void ProcessLimit::tighten(const std::vector<pid_t> &processes)
{
    const bool shouldBeTight = m_areAllInside && processes.size() > tightFrom();
    if (!shouldBeTight && !m_isTight)
        return;
    std::uint64_t tasks = taskBackstop;
    if (shouldBeTight) {
        tasks = 1 + roomForThreads + (m_atMost - std::min(m_atMost, m_counted)); // One is the supervisor.
        for (const pid_t process : processes)
            tasks += threadsOf(process);
        tasks = std::min(tasks, taskBackstop);
    }
    for (const pid_t process : processes) {
        rlimit limit{};
        // Only the soft one: what is lowered has to be raised again, and the hard one cannot be.
        if (::prlimit(process, RLIMIT_NPROC, nullptr, &limit) != 0)
            continue; // It has ended.
        limit.rlim_cur = std::min(limit.rlim_max, rlim_t(tasks));
        ::prlimit(process, RLIMIT_NPROC, &limit, nullptr);
    }
    m_isTight = shouldBeTight;
}

bool ProcessLimit::endNewest()
{
    for (int round = 0; round < roundsOfEnding; ++round) {
        std::vector<pid_t> processes = m_list();
        if (processes.size() > taskBackstop) { // Even the ended ones that nobody reaps take too much.
            ::kill(m_command, SIGKILL);
            return true;
        }
        std::erase_if(processes, [this](pid_t process) { return process == m_command || !isAlive(process); });
        if (processes.size() < m_atMost) // The command is one, too.
            return round > 0;
        std::sort(processes.begin(), processes.end());
        for (std::size_t i = m_atMost - 1; i < processes.size(); ++i)
            ::kill(processes[i], SIGKILL);
    }
    return true;
}

} // namespace paddock::cage
