#include "core/cage/launch.h"

#include "core/cage/failure.h"
#include "core/cage/outer_process.h"
#include "core/cage/plan_reader.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <string_view>

namespace paddock::cage {

namespace {

constexpr int usageStatus = 2;

bool isStartedByPaddock()
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::fcntl(planDescriptor, F_GET_SEALS) >= 0
           && ::getsockopt(linkDescriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

/// Dies by the signal that the command died of, so that whoever waits for us sees the same.
int dieBy(int number)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none); // The command's core is not ours.
    ::signal(number, SIG_DFL);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, number);
    ::raise(number);
    ::sigprocmask(SIG_UNBLOCK, &only, nullptr);
    return 128 + number; // Only if that signal does not kill.
}

} // namespace

int launch(int count, char **words)
{
    if (count < 3 || std::string_view(words[1]) != "--" || words[2][0] != '/' || !isStartedByPaddock()) {
        std::fputs("paddock-fence is started by Paddock, which tells it what to fence in; by hand, use "
                   "\"paddock sandbox -- PROGRAM ARGUMENTS\".\n",
                   stderr);
        return usageStatus;
    }
    const Link link(linkDescriptor);
    try {
        const FencePlan plan = readPlan(planDescriptor, workspaceDescriptor);
        OuterProcess outer(plan, link, words + 2);
        const std::optional<int> status = outer.run();
        if (!status)
            return failedStatus;
        return WIFSIGNALED(*status) ? dieBy(WTERMSIG(*status)) : WEXITSTATUS(*status);
    } catch (const Failure &failure) {
        link.send(LinkMessage::Failed, failure.wall + ": " + failure.reason);
    } catch (const std::exception &error) {
        link.send(LinkMessage::Failed, std::string("launcher: ") + error.what());
    }
    return failedStatus;
}

} // namespace paddock::cage
