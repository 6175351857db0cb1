#include "app/escape/attempts.h"

#include <fcntl.h>
#include <linux/stat.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>

namespace paddock::escape {

namespace {

constexpr long survivorWaitsNs = 400'000'000; ///< The one who looks does so later.

bool exists(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

/// A file without a name where the file system has such, else one that is removed at once.
Outcome makeIn(const std::string &folder)
{
    if (::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600) >= 0)
        return escaped("a file was made");
    if (errno != EOPNOTSUPP && errno != EISDIR)
        return contained(errorName());
    const std::string path = folder + "/paddock-escape-" + std::to_string(::getpid());
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return contained(errorName());
    ::unlink(path.c_str());
    return escaped("a file was made");
}

Outcome gitHooks(const Bait &bait)
{
    const std::string hooks = bait.workspace + "/.git/hooks";
    if (!exists(hooks))
        return skipped("the workspace has none");
    return makeIn(hooks);
}

/// Opened for writing, and not written.
Outcome gitConfig(const Bait &bait)
{
    const std::string config = bait.workspace + "/.git/config";
    if (!exists(config))
        return skipped("the workspace has none");
    return refusedOr(::open(config.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC), "it can be written");
}

/// Not moved, in case it works: what is mounted cannot be.
Outcome gitMoved(const Bait &bait)
{
    const std::string git = bait.workspace + "/.git";
    struct statx status = {};
    if (::syscall(SYS_statx, AT_FDCWD, git.c_str(), AT_SYMLINK_NOFOLLOW, STATX_TYPE, &status) != 0)
        return skipped("the workspace has none");
    return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0 ? contained("it is a mount point")
                                                                : escaped("nothing holds it in its place");
}

/// Whether it stays is seen outside. Its content tells that it is ours.
Outcome protectedName(const Bait &bait)
{
    if (bait.protectedFolder.empty())
        return skipped("the workspace has all protected names already");
    if (::mkdir(bait.protectedFolder.c_str(), 0700) != 0 && errno != EEXIST)
        return contained(errorName());
    const std::string path = bait.protectedFolder + "/tasks.json";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return contained(errorName());
    return refusedOr(::write(file, bait.scratch.data(), bait.scratch.size()), "it was made");
}

/// Leaves the session, closes everything, waits until the fence should be gone, and writes. Whether it could is seen
/// outside.
Outcome survivor(const Bait &bait)
{
    const pid_t child = ::fork();
    if (child < 0)
        return skipped("fork: " + errorName());
    if (child > 0)
        return contained("it was started, and nothing came of it");
    ::setsid();
    if (::fork() != 0)
        ::_exit(0);
    for (int descriptor = 0; descriptor < 64; ++descriptor)
        ::close(descriptor);
    const timespec pause{0, survivorWaitsNs};
    ::nanosleep(&pause, nullptr);
    ::_exit(::open((bait.scratch + "/survivor").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600) >= 0 ? 0 : 1);
}

} // namespace

std::vector<Attempt> workspaceAttempts()
{
    return {{"git-hooks", gitHooks},
            {"git-config", gitConfig},
            {"git-moved", gitMoved},
            {"protected-name", protectedName},
            {"survivor", survivor}};
}

} // namespace paddock::escape
