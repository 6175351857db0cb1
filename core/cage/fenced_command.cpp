#include "core/cage/fenced_command.h"

#include "core/cage/failure.h"
#include "core/cage/landlock_rules.h"
#include "core/cage/link.h"
#include "core/cage/privileges.h"
#include "core/cage/resource_limits.h"
#include "core/cage/syscall_filter.h"

#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace paddock::cage {

namespace {

constexpr char standsMark = '+';
constexpr char failedMark = '-';
constexpr int notExecutableStatus = 126;
constexpr int notFoundStatus = 127;

/// The walls of one process, from the outside in: each needs what the next one takes away.
std::string wallIn(const CommandStart &start)
{
    const FencePlan &plan = *start.plan;
    std::string walls;
    // Everything that was passed on to the launcher, wanted or not. It stays open until the program starts, no longer.
    if (::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
        fail("descriptors", "closing what is open");
    limitResources(plan.limits, plan.limits.processes == 0 ? 0 : taskBackstop);
    walls += "limits\n";
    forgoNewPrivileges();
    if (const int version = landlockVersion(); version > 0) {
        restrictFiles(plan, version, start.workspace, start.scratch);
        walls += "landlock:" + std::to_string(version) + '\n';
    } else if (plan.walls == FencePlan::Walls::Thin) {
        failBecause("landlock", "this kernel has no Landlock");
    }
    dropCapabilities();
    if (plan.walls == FencePlan::Walls::Thin && ::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        fail("privileges", "the parent's death");

    FilterChoice choice;
    choice.debuggers = plan.debuggers;
    choice.internetSockets = plan.walls == FencePlan::Walls::Full;
    filterSyscalls(choice);
    return walls + "seccomp\n";
}

[[noreturn]] void becomeCommand(const CommandStart &start, Descriptor gate)
{
    try {
        if (::setsid() < 0)
            fail("session", "a session of its own");
        if (!sendPacket(gate.get(), standsMark + wallIn(start)))
            ::_exit(failedStatus);
    } catch (const Failure &failure) {
        sendPacket(gate.get(), failedMark + failure.wall + '\n' + failure.reason);
        ::_exit(failedStatus);
    }
    const std::optional<Packet> word = receivePacket(gate.get());
    if (!word || word->text.empty())
        ::_exit(failedStatus);
    ::umask(start.fileMask);
    ::setpriority(PRIO_PROCESS, 0, start.niceness);
    ::sigprocmask(SIG_SETMASK, &start.signalMask, nullptr);
    ::execve(start.words[0], start.words, environ);
    const int code = errno;
    std::fprintf(stderr, "paddock-fence: %s: %s\n", start.words[0], std::strerror(code));
    ::_exit(code == ENOENT || code == ENOTDIR ? notFoundStatus : notExecutableStatus);
}

} // namespace

WaitingCommand prepareCommand(const CommandStart &start)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        fail("command", "a socket to the command");
    Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    const pid_t pid = ::fork();
    if (pid < 0)
        fail("command", "starting a process");
    if (pid == 0) {
        ours.reset();
        becomeCommand(start, std::move(theirs));
    }
    theirs.reset();
    const std::optional<Packet> told = receivePacket(ours.get());
    if (!told || told->text.empty())
        failBecause("command", "the process that was to become the command has ended");
    if (told->text.front() != standsMark) {
        const std::size_t line = told->text.find('\n');
        failBecause(told->text.substr(1, line - 1),
                    line == std::string::npos ? std::string() : told->text.substr(line + 1));
    }
    return {pid, std::move(ours), told->text.substr(1)};
}

bool letGo(const WaitingCommand &command)
{
    return sendPacket(command.gate.get(), "go");
}

} // namespace paddock::cage
