#include "app/escape/attempts.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock::escape {

namespace {

int openPath(const std::string &path, int flags)
{
    return ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);
}

/// Escaped with the content, so that whoever laid the bait can tell that it is real.
Outcome readCanary(const std::string &path)
{
    const int file = openPath(path, O_RDONLY);
    if (file < 0)
        return contained(errorName());
    char text[128];
    const ssize_t size = ::read(file, text, sizeof text);
    if (size < 0)
        return contained(errorName());
    return escaped("read " + std::string(text, std::size_t(size)));
}

Outcome overwrite(const std::string &path)
{
    const int file = openPath(path, O_WRONLY);
    if (file < 0)
        return contained(errorName());
    return refusedOr(::write(file, "escaped", 7), "wrote");
}

/// Escaped when one of \a paths can be opened.
Outcome openAny(const std::vector<std::string> &paths, int flags)
{
    std::string first;
    for (const std::string &path : paths) {
        if (openPath(path, flags) >= 0)
            return escaped("opened " + path);
        if (first.empty())
            first = errorName();
    }
    return contained(first);
}

Outcome createOutside(const Bait &bait)
{
    return refusedOr(openPath(bait.outside + "/new", O_WRONLY | O_CREAT | O_EXCL), "made a file");
}

Outcome overwriteOutside(const Bait &bait)
{
    return overwrite(bait.outside + "/overwrite");
}

Outcome deleteOutside(const Bait &bait)
{
    return refusedOr(::unlink((bait.outside + "/delete").c_str()), "deleted a file");
}

Outcome chmodOutside(const Bait &bait)
{
    return refusedOr(::chmod((bait.outside + "/mode").c_str(), 0777), "changed the mode of a file");
}

Outcome readOutside(const Bait &bait)
{
    return readCanary(bait.outside + "/read");
}

Outcome readHome(const Bait &bait)
{
    if (bait.home.empty())
        return skipped("there is nothing in the home that only its owner's programs see");
    return openAny(bait.home, O_RDONLY);
}

Outcome readNeighbours(const Bait &bait)
{
    if (bait.neighbours.empty())
        return skipped("nothing lies beside the workspace");
    return openAny(bait.neighbours, O_RDONLY);
}

Outcome readShared(const Bait &bait)
{
    if (bait.shared.empty())
        return skipped("no file could be laid out there");
    return openAny(bait.shared, O_RDONLY);
}

Outcome throughLink(const Bait &bait)
{
    const std::string link = bait.scratch + "/link";
    if (::symlink((bait.outside + "/link").c_str(), link.c_str()) != 0)
        return skipped("symlink: " + errorName());
    return overwrite(link);
}

Outcome hardLink(const Bait &bait)
{
    return refusedOr(::link((bait.outside + "/hard").c_str(), (bait.scratch + "/hard").c_str()),
                     "made a hard link");
}

Outcome throughProcRoot(const Bait &bait)
{
    Outcome outcome;
    for (const char *root :
         {"/proc/self/root", "/proc/thread-self/root", "/proc/1/root", "/proc/self/cwd/../.."}) {
        outcome = readCanary(root + bait.outside + "/read");
        if (outcome.verdict == Outcome::Verdict::Escaped)
            break;
    }
    return outcome;
}

/// Nothing is written: a file without a name is made, or one is only opened.
Outcome writeSystem(const Bait &)
{
    const Outcome folders =
        openAny({"/", "/usr", "/usr/bin", "/usr/lib", "/etc", "/opt"}, O_WRONLY | O_TMPFILE);
    if (folders.verdict == Outcome::Verdict::Escaped)
        return folders;
    return openAny({"/etc/passwd", "/etc/hosts", "/etc/ld.so.cache"}, O_WRONLY);
}

Outcome writeKernelSettings(const Bait &)
{
    return openAny({"/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe",
                    "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger", "/sys/kernel/uevent_helper",
                    "/sys/fs/cgroup/cgroup.procs"},
                   O_WRONLY);
}

Outcome openDevices(const Bait &)
{
    return openAny({"/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda", "/dev/nvme0n1", "/dev/fuse", "/dev/kvm",
                    "/dev/net/tun", "/dev/uinput", "/dev/input/event0", "/dev/video0", "/dev/snd/controlC0",
                    "/dev/dri/card0", "/proc/kcore"},
                   O_RDWR);
}

} // namespace

std::vector<Attempt> fileAttempts()
{
    return {{"read-outside", readOutside},
            {"create-outside", createOutside},
            {"overwrite-outside", overwriteOutside},
            {"delete-outside", deleteOutside},
            {"chmod-outside", chmodOutside},
            {"read-home", readHome},
            {"read-neighbours", readNeighbours},
            {"read-shared", readShared},
            {"through-link", throughLink},
            {"hard-link", hardLink},
            {"proc-root", throughProcRoot},
            {"write-system", writeSystem},
            {"kernel-settings", writeKernelSettings},
            {"devices", openDevices}};
}

} // namespace paddock::escape
