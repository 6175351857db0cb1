#include "app/escape/attempts.h"

#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace paddock::escape {

namespace {

/// A file system of that name does not exist, so nothing is mounted; but who may not mount does not learn that.
Outcome mountOld(const Bait &bait)
{
    if (::mount("none", bait.scratch.c_str(), "paddock-no-such-type", 0, nullptr) != 0 && errno != ENODEV)
        return contained(errorName());
    return escaped("mounting was allowed");
}

Outcome mountNew(const Bait &)
{
    if (::syscall(SYS_fsopen, "tmpfs", 0) >= 0)
        return escaped("fsopen was allowed");
    const std::string first = errorName();
    return ::syscall(SYS_open_tree, AT_FDCWD, "/", 1 /* OPEN_TREE_CLONE */ | O_CLOEXEC) >= 0
               ? escaped("open_tree was allowed")
               : contained(first);
}

Outcome newNamespaces(const Bait &)
{
    if (::unshare(CLONE_NEWUSER) == 0)
        return escaped("a user namespace was made");
    const std::string first = errorName();
    const long child = ::syscall(SYS_clone, CLONE_NEWUSER | CLONE_NEWNET | 17 /* SIGCHLD */, 0, 0, 0, 0);
    if (child == 0)
        ::_exit(0);
    return child > 0 ? escaped("a process with namespaces of its own was made") : contained(first);
}

Outcome enterNamespace(const Bait &bait)
{
    std::string last;
    for (const std::string &process : {std::string("1"), std::to_string(bait.victim), std::string("self")}) {
        for (const char *kind : {"mnt", "net", "pid", "user"}) {
            const int space = ::open(("/proc/" + process + "/ns/" + kind).c_str(), O_RDONLY | O_CLOEXEC);
            if (space >= 0 && ::setns(space, 0) == 0)
                return escaped("entered " + process + '/' + kind);
            last = errorName();
            if (space >= 0)
                ::close(space);
        }
    }
    return contained(last);
}

Outcome changeRoot(const Bait &bait)
{
    if (::chroot(bait.scratch.c_str()) == 0)
        return escaped("chroot was allowed");
    return contained(errorName());
}

/// With the same folder twice nothing moves; who may do it learns that the folder does not fit.
Outcome pivotRoot(const Bait &bait)
{
    if (::syscall(SYS_pivot_root, bait.scratch.c_str(), bait.scratch.c_str()) != 0 && errno == EPERM)
        return contained("EPERM");
    return escaped("pivot_root was allowed");
}

Outcome keyring(const Bait &)
{
    if (::syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, 0) >= 0)
        return escaped("the user's keyring was found");
    const std::string first = errorName();
    const long key =
        ::syscall(SYS_request_key, "user", "paddock-no-such-key", nullptr, KEY_SPEC_PROCESS_KEYRING);
    return key < 0 && errno == ENOKEY ? escaped("keys may be asked for") : contained(first);
}

Outcome kernelPrograms(const Bait &)
{
    bpf_attr attributes{};
    attributes.map_type = BPF_MAP_TYPE_ARRAY;
    attributes.key_size = 4;
    attributes.value_size = 4;
    attributes.max_entries = 1;
    return refusedOr(::syscall(SYS_bpf, BPF_MAP_CREATE, &attributes, sizeof attributes), "a map was made");
}

Outcome perfEvents(const Bait &)
{
    perf_event_attr attributes{};
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.size = sizeof attributes;
    attributes.config = PERF_COUNT_SW_TASK_CLOCK;
    attributes.exclude_kernel = 1;
    return refusedOr(::syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0), "an event was opened");
}

Outcome ioUring(const Bait &)
{
    io_uring_params parameters{};
    return refusedOr(::syscall(SYS_io_uring_setup, 1, &parameters), "a ring was made");
}

Outcome userFaults(const Bait &)
{
    return refusedOr(::syscall(SYS_userfaultfd, O_CLOEXEC | 1 /* UFFD_USER_MODE_ONLY */), "one was made");
}

/// The handle is one that cannot be: who may open by handles learns that it is stale.
Outcome fileHandles(const Bait &)
{
    // As struct file_handle, whose array without a size is no C++.
    struct {
        unsigned size;
        int type;
        unsigned char bytes[8];
    } handle{sizeof handle.bytes, 1, {}};
    const int root = ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (::syscall(SYS_open_by_handle_at, root, &handle, O_RDONLY) < 0 && errno != ESTALE && errno != EINVAL)
        return contained(errorName());
    return escaped("handles are opened");
}

/// Into a terminal of our own; the controlling one is not there to be tried.
Outcome typeIntoTerminal(const Bait &)
{
    if (::open("/dev/tty", O_RDWR | O_CLOEXEC) >= 0)
        return escaped("there is a controlling terminal");
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    const int target = terminal < 0 ? STDIN_FILENO : terminal;
    return refusedOr(::ioctl(target, TIOCSTI, "x"), "typed a character");
}

Outcome setIdBit(const Bait &bait)
{
    const std::string path = bait.scratch + "/set-id";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0700);
    if (file < 0)
        return skipped("open: " + errorName());
    return refusedOr(::fchmod(file, 04700), "the bit was set");
}

Outcome deviceNode(const Bait &bait)
{
    return refusedOr(::mknod((bait.scratch + "/node").c_str(), S_IFCHR | 0600, makedev(1, 1)),
                     "a device was made");
}

Outcome privileges(const Bait &)
{
    if (::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return escaped("programs with a set-id bit would give rights");
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        const bool isRights = line.rfind("CapEff:", 0) == 0 || line.rfind("CapPrm:", 0) == 0;
        if (isRights && std::strtoull(line.c_str() + 7, nullptr, 16) != 0)
            return escaped(line);
    }
    return contained("none, and none to be had");
}

/// Another numbering of the same calls, which a filter may have forgotten.
Outcome foreignCalls(const Bait &)
{
#if defined(__x86_64__)
    constexpr long foreignBit = 0x40000000;
    return refusedOr(::syscall(foreignBit + SYS_getpid), "a call of x32 was done");
#else
    return skipped("this architecture has no second numbering");
#endif
}

} // namespace

std::vector<Attempt> kernelAttempts()
{
    return {{"mount", mountOld},
            {"mount-new", mountNew},
            {"new-namespaces", newNamespaces},
            {"enter-namespace", enterNamespace},
            {"chroot", changeRoot},
            {"pivot-root", pivotRoot},
            {"keyring", keyring},
            {"bpf", kernelPrograms},
            {"perf", perfEvents},
            {"io-uring", ioUring},
            {"userfaultfd", userFaults},
            {"file-handles", fileHandles},
            {"terminal", typeIntoTerminal},
            {"set-id", setIdBit},
            {"device-node", deviceNode},
            {"privileges", privileges},
            {"foreign-calls", foreignCalls}};
}

} // namespace paddock::escape
