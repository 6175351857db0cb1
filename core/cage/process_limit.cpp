#include "core/cage/process_limit.h"

#include "core/cage/resource_limits.h"

#include <fcntl.h>
#include <signal.h>
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
/// Looks in a row at which nothing was new, until there is time again: some ten seconds.
constexpr int looksUntilIdle = 10'000;
/// More may start while the newest are ended; the next look gets those.
constexpr int roundsOfEnding = 20;

/// Neither gone nor waiting to be reaped: such have no working directory any more. Much cheaper than /proc/PID/stat.
bool isAlive(pid_t process)
{
    char ignored;
    return ::readlink(("/proc/" + std::to_string(process) + "/cwd").c_str(), &ignored, 1) >= 0
           || errno != ENOENT;
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
    if (isSequence && m_counted + std::uint64_t(newest - m_numberWhenCounted) <= m_atMost)
        return false; // Even if every number were a process that still runs.

    m_counted = m_list().size();
    m_numberWhenCounted = newest;
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
