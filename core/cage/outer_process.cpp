#include "core/cage/outer_process.h"

#include "core/cage/failure.h"
#include "core/cage/gateway.h"
#include "core/cage/namespaces.h"
#include "core/cage/new_root.h"
#include "core/cage/supervisor.h"

#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace paddock::cage {

namespace {

using namespace std::chrono_literals;

/// From SIGTERM inside to SIGKILL.
constexpr auto graceAfterTerm = 1500ms;
/// How long a command may run before the kernel is asked for notice of the names that it makes.
constexpr auto timeWithoutNotices = 30ms;
/// For a supervisor without a pid namespace to kill its own.
constexpr auto graceAfterKill = 1000ms;

constexpr int supervisorsNiceness = -10;

/// Before whatever the command starts, however much it is; the lowest of the real-time priorities does that. True when
/// it could be done.
bool setRealTime(int policy)
{
    const sched_param priority{.sched_priority = (policy & ~SCHED_RESET_ON_FORK) == SCHED_FIFO ? 1 : 0};
    return ::sched_setscheduler(0, policy, &priority) == 0;
}

} // namespace

OuterProcess::OuterProcess(const FencePlan &plan, const Link &link, char **words)
    : m_plan(plan)
    , m_link(link)
    , m_isFull(plan.walls == FencePlan::Walls::Full)
    , m_names(workspaceDescriptor, link)
{
    m_start.plan = &plan;
    m_start.words = words;
    m_start.workspace = workspaceDescriptor;
    m_start.fileMask = ::umask(022);
}

std::optional<int> OuterProcess::run()
{
    prepare();
    startInside();
    wait();
    m_names.settle();
    m_scratch.remove();
    if (m_status)
        return m_status;
    // Told already, by the process that met it.
    if (!m_wasKilled && WIFEXITED(m_insideStatus) && WEXITSTATUS(m_insideStatus) == failedStatus)
        return std::nullopt;
    return SIGKILL; // As a wait status: death by that signal.
}

void OuterProcess::prepare()
{
    sigset_t heeded;
    ::sigemptyset(&heeded);
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGCHLD})
        ::sigaddset(&heeded, number);
    if (::sigprocmask(SIG_BLOCK, &heeded, &m_start.signalMask) != 0)
        fail("launcher", "holding signals back");
    m_signals = Descriptor(::signalfd(-1, &heeded, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!m_signals)
        fail("launcher", "receiving signals");

    if (m_plan.workspace != FencePlan::Workspace::Writable)
        return;
    if (m_isFull) {
        m_covers = m_names.prepare(m_plan);
    } else {
        m_names.watch(m_plan);
        m_scratch.make();
        m_start.scratch = m_scratch.descriptor();
    }
}

void OuterProcess::startInside()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        fail("launcher", "a socket to the inside");
    m_control = Descriptor(ends[0]);
    Descriptor theirs(ends[1]);
    // Who counts the processes must not wait in line behind them. Only root may go ahead; others have RLIMIT_NPROC.
    m_start.niceness = ::getpriority(PRIO_PROCESS, 0);
    ::setpriority(PRIO_PROCESS, 0, std::min(m_start.niceness, supervisorsNiceness));
    const bool isAhead = setRealTime(SCHED_FIFO);
    m_inside = m_isFull ? forkIntoNamespaces() : ::fork();
    if (m_inside < 0)
        fail("launcher", "starting a process");
    if (m_inside == 0) {
        m_control.reset();
        beInside(std::move(theirs));
    }
    if (isAhead)
        setRealTime(SCHED_OTHER);
    ::setpriority(PRIO_PROCESS, 0, m_start.niceness);
    // Not before: the copy could not have opened its own /proc/self/uid_map.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        killInside();
        fail("launcher", "closing its memory to others");
    }
}

void OuterProcess::beInside(Descriptor control)
{
    // This copy must not put in order what the original will: it leaves without going back.
    m_names.forget();
    Descriptor held = std::move(m_signals);
    held.reset();
    try {
        if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::setsid() < 0)
            fail("supervisor", "a session of its own");
        buildInside();
        if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
            fail("supervisor", "closing its memory to others");
        if (::sched_getscheduler(0) == SCHED_FIFO && !setRealTime(SCHED_FIFO | SCHED_RESET_ON_FORK))
            fail("supervisor", "keeping its priority from the command");
        WaitingCommand command = prepareCommand(m_start);
        Supervisor supervisor(m_plan, control.get(), m_link);
        std::string walls = m_isFull ? "namespaces\nmounts\n" : "";
        if (m_plan.gateway && m_isFull)
            walls += "gateway\n";
        if (m_plan.limits.processes != 0)
            walls += "process-limit:supervisor\n";
        if (!m_link.send(LinkMessage::Standing, walls + command.walls) || !letGo(command))
            fail("link", "the word that the fence stands");
        supervisor.watch(std::move(command));
    } catch (const Failure &failure) {
        m_link.send(LinkMessage::Failed, failure.wall + ": " + failure.reason);
    } catch (const std::exception &error) {
        m_link.send(LinkMessage::Failed, std::string("supervisor: ") + error.what());
    }
    ::_exit(failedStatus);
}

void OuterProcess::buildInside()
{
    if (m_isFull) {
        settleIntoNamespaces(m_user, m_group);
        if (m_plan.gateway)
            openGateway(m_link);
        enterNewRoot(m_plan, workspaceDescriptor, m_covers, m_link);
    } else if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
        fail("supervisor", "adopting orphans");
    }
    if (!m_plan.workingDirectory.empty() && ::chdir(m_plan.workingDirectory.c_str()) != 0)
        fail("mounts", "the working directory " + m_plan.workingDirectory);
}

void OuterProcess::wait()
{
    m_noticeFrom = Clock::now() + timeWithoutNotices;
    while (m_inside != 0) {
        if (m_noticeFrom && Clock::now() >= *m_noticeFrom) {
            m_noticeFrom.reset();
            m_names.beginNotices();
        }
        const int link = m_linkEnded ? -1 : m_link.descriptor();
        std::array<pollfd, 4> sources{pollfd{m_signals.get(), POLLIN, 0}, pollfd{link, POLLIN, 0},
                                      pollfd{m_control.get(), POLLIN, 0},
                                      pollfd{m_names.descriptor(), POLLIN, 0}};
        if (::poll(sources.data(), sources.size(), millisecondsLeft()) < 0 && errno != EINTR)
            killInside();
        if (m_deadline && Clock::now() >= *m_deadline)
            killInside();
        if (sources[3].revents != 0)
            m_names.heed();
        if (sources[1].revents != 0)
            heedLink();
        if (sources[2].revents != 0)
            heedControl();
        if (sources[0].revents != 0)
            heedSignals();
    }
}

void OuterProcess::heedSignals()
{
    signalfd_siginfo signal{};
    while (::read(m_signals.get(), &signal, sizeof signal) == ssize_t(sizeof signal)) {
        if (signal.ssi_signo != SIGCHLD && !m_deadline) {
            sendPacket(m_control.get(), terminateWord);
            m_deadline = Clock::now() + graceAfterTerm;
        }
    }
    if (::waitpid(m_inside, &m_insideStatus, WNOHANG) == m_inside) {
        m_inside = 0;
        if (m_control)
            heedControl(); // The last word may still lie there.
    }
}

void OuterProcess::heedLink()
{
    char ignored = 0;
    const ssize_t count = ::recv(m_link.descriptor(), &ignored, sizeof ignored, MSG_DONTWAIT);
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
        return; // Nothing is to be said this way.
    m_linkEnded = true;
    killInside();
}

void OuterProcess::heedControl()
{
    const std::optional<Packet> word = receivePacket(m_control.get());
    if (!word || word->text.empty()) {
        m_control.reset();
        return;
    }
    int status = 0;
    if (word->text.front() == endedMark && word->text.size() == 1 + sizeof status) {
        std::memcpy(&status, word->text.data() + 1, sizeof status);
        m_status = status;
    }
}

void OuterProcess::killInside()
{
    const bool isAgain = std::exchange(m_wasKilled, true);
    if (m_isFull || isAgain) {
        ::kill(m_inside, SIGKILL);
        m_deadline.reset();
        return;
    }
    m_control.reset(); // Its end tells the supervisor to kill what it has.
    m_deadline = Clock::now() + graceAfterKill;
}

int OuterProcess::millisecondsLeft() const
{
    std::optional<Clock::time_point> next = m_deadline;
    if (m_noticeFrom && (!next || *m_noticeFrom < *next))
        next = m_noticeFrom;
    if (!next)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    return int(std::max(left, std::chrono::milliseconds(0)).count());
}

} // namespace paddock::cage
