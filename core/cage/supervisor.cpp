#include "core/cage/supervisor.h"

#include "core/cage/failure.h"
#include "core/cage/process_tree.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace paddock::cage {

namespace {

/// How often leftovers of a command without a pid namespace are looked for; each round gets those that were just made.
constexpr int mostRounds = 1000;

Descriptor childSignals()
{
    sigset_t ended;
    ::sigemptyset(&ended);
    ::sigaddset(&ended, SIGCHLD);
    Descriptor signals(::signalfd(-1, &ended, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!signals)
        fail("supervisor", "the signals of children");
    return signals;
}

} // namespace

Supervisor::Supervisor(const FencePlan &plan, int control, const Link &link)
    : m_isFirst(plan.walls == FencePlan::Walls::Full)
    , m_processesAtMost(plan.limits.processes)
    , m_control(control)
    , m_link(link)
{}

void Supervisor::watch(WaitingCommand command)
{
    m_command = command.pid;
    command.gate.reset();
    ProcessLimit limit(m_processesAtMost, m_command, m_isFirst, [this] { return others(); });
    bool hasRemarked = false;
    const Descriptor signals = childSignals();
    while (true) {
        reap();
        if (limit.look() && !std::exchange(hasRemarked, true))
            m_link.remark("More than " + std::to_string(m_processesAtMost)
                          + " processes at a time were started; the newest were ended.");
        std::array<pollfd, 2> sources{pollfd{signals.get(), POLLIN, 0}, pollfd{m_control, POLLIN, 0}};
        if (::poll(sources.data(), sources.size(), limit.millisecondsToNextLook()) < 0 && errno != EINTR)
            endAll(failedStatus);
        signalfd_siginfo ignored;
        while (sources[0].revents != 0 && ::read(signals.get(), &ignored, sizeof ignored) > 0) {}
        if (sources[1].revents != 0)
            heedControl();
    }
}

void Supervisor::reap()
{
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(-1, &status, WNOHANG)) > 0) {
        if (ended != m_command)
            continue;
        std::string told(1, endedMark);
        told.append(reinterpret_cast<const char *>(&status), sizeof status);
        sendPacket(m_control, told);
        endAll(0);
    }
}

void Supervisor::heedControl()
{
    const std::optional<Packet> word = receivePacket(m_control);
    if (!word || word->text.empty())
        endAll(failedStatus);
    if (word->text == terminateWord)
        terminateAll();
}

std::vector<pid_t> Supervisor::others() const
{
    return m_isFirst ? processesOfNamespace() : descendants();
}

void Supervisor::terminateAll()
{
    if (m_isFirst) {
        ::kill(-1, SIGTERM);
        ::kill(-1, SIGCONT); // One that is stopped would not hear it.
        return;
    }
    for (const pid_t process : others()) {
        ::kill(process, SIGTERM);
        ::kill(process, SIGCONT);
    }
}

void Supervisor::endAll(int status)
{
    for (int round = 0; !m_isFirst && round < mostRounds; ++round) {
        const std::vector<pid_t> left = others();
        if (left.empty())
            break;
        for (const pid_t process : left)
            ::kill(process, SIGKILL);
        while (::waitpid(-1, nullptr, WNOHANG) > 0) {}
        ::poll(nullptr, 0, 1);
    }
    ::_exit(status);
}

} // namespace paddock::cage
