#include "core/cage/namespaces.h"

#include "core/cage/descriptor.h"
#include "core/cage/failure.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace paddock::cage {

namespace {

constexpr std::string_view namespacesWall = "namespaces";

void writeTo(const char *path, const std::string &text)
{
    const Descriptor file(::open(path, O_WRONLY | O_CLOEXEC));
    if (!file || ::write(file.get(), text.data(), text.size()) != ssize_t(text.size()))
        fail(namespacesWall, path);
}

std::string oneToOne(unsigned id)
{
    return std::to_string(id) + ' ' + std::to_string(id) + " 1";
}

void raiseLoopback()
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    if (!socket || ::ioctl(socket.get(), SIOCGIFFLAGS, &request) != 0)
        fail(namespacesWall, "the loopback interface");
    request.ifr_flags = short(request.ifr_flags | IFF_UP);
    if (::ioctl(socket.get(), SIOCSIFFLAGS, &request) != 0)
        fail(namespacesWall, "raising the loopback interface");
}

} // namespace

pid_t forkIntoNamespaces()
{
    constexpr unsigned long flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS
                                    | CLONE_NEWNET | CLONE_NEWCGROUP | SIGCHLD;
    // Without a stack of its own the copy goes on here, on its copy of ours. We have one thread only.
    const long pid = ::syscall(SYS_clone, flags, nullptr, nullptr, nullptr, nullptr);
    if (pid < 0)
        fail(namespacesWall, "new namespaces");
    return pid_t(pid);
}

/// System V segments count for no process, so RLIMIT_DATA does not hold them. In pages, for this namespace only. The file
/// belongs to root of the namespace, which there is none of for other users: then the kernel's default stays.
void limitSharedMemory()
{
    constexpr long bytesAtMost = 256L << 20;
    const std::string pages = std::to_string(bytesAtMost / ::sysconf(_SC_PAGESIZE));
    const Descriptor file(::open("/proc/sys/kernel/shmall", O_WRONLY | O_CLOEXEC));
    if (!file) {
        if (errno != EACCES && errno != ENOENT)
            fail(namespacesWall, "/proc/sys/kernel/shmall");
        return;
    }
    if (::write(file.get(), pages.data(), pages.size()) < 0)
        fail(namespacesWall, "/proc/sys/kernel/shmall");
}

void settleIntoNamespaces(uid_t user, gid_t group)
{
    writeTo("/proc/self/setgroups", "deny");
    writeTo("/proc/self/uid_map", oneToOne(user));
    writeTo("/proc/self/gid_map", oneToOne(group));
    raiseLoopback();
    limitSharedMemory();
    constexpr std::string_view machine = "paddock";
    if (::sethostname(machine.data(), machine.size()) != 0)
        fail(namespacesWall, "the machine's name");
}

} // namespace paddock::cage
