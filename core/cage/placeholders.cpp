#include "core/cage/placeholders.h"

#include "core/cage/failure.h"
#include "core/cage/names_beneath.h"

#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

#include <cerrno>

namespace paddock::cage {

namespace {

constexpr std::string_view placesWall = "protected-places";

/// The time of change that marks a placeholder. Even seconds and whole microseconds, for file systems that round; one
/// that keeps no fractions shows 0.
constexpr timespec placeholderMark{1'000'000'006, 617'283'000};

constexpr int mostTries = 1000; // A millisecond each.

bool isMarked(const struct stat &status)
{
    const bool isEmpty = S_ISDIR(status.st_mode) || (S_ISREG(status.st_mode) && status.st_size == 0);
    return isEmpty && status.st_mtim.tv_sec == placeholderMark.tv_sec
           && (status.st_mtim.tv_nsec == placeholderMark.tv_nsec || status.st_mtim.tv_nsec == 0);
}

bool isSameInode(const struct stat &one, const struct stat &other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// True when the name still is the inode that is open.
bool isStillNamed(int parent, const std::string &name, int inode)
{
    struct stat named = {};
    struct stat opened = {};
    return ::fstatat(parent, name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 && ::fstat(inode, &opened) == 0
           && isSameInode(named, opened);
}

void waitAMoment()
{
    const timespec moment{0, 1'000'000};
    ::nanosleep(&moment, nullptr);
}

Descriptor openInode(int parent, const std::string &name)
{
    return Descriptor(
        ::openat(parent, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

/// Nothing with errno.
Descriptor make(int parent, const std::string &name, ProtectedPlace::Kind kind)
{
    if (kind == ProtectedPlace::Kind::Folder)
        return ::mkdirat(parent, name.c_str(), 0755) == 0 ? openInode(parent, name) : Descriptor();
    return Descriptor(
        ::openat(parent, name.c_str(), O_RDONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
}

bool mayNobodyMakeIt(int code)
{
    return code == EACCES || code == EPERM || code == EROFS;
}

} // namespace

Placeholders::Standing Placeholders::hold(const ProtectedPlace &place)
{
    const std::string name = lastNameOf(place.path);
    for (int tries = 0; tries < mostTries; ++tries) {
        const Descriptor parent = openBeneath(m_workspace, parentOf(place.path), O_PATH | O_DIRECTORY);
        if (!parent) {
            if (errno == ENOENT || errno == ENOTDIR)
                return Standing::Nothing;
            fail(placesWall, place.path);
        }
        Held held{place.path, {}, false, false};
        struct stat status = {};
        if (::fstatat(parent.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT)
                fail(placesWall, place.path);
            if (!place.coverWhenMissing)
                return Standing::Nothing;
            held.inode = make(parent.get(), name, place.kind);
            if (!held.inode && (errno == EEXIST || errno == ENOENT))
                continue; // Somebody was quicker, with making or with removing.
            if (!held.inode && mayNobodyMakeIt(errno))
                return Standing::Nothing;
            if (!held.inode)
                fail(placesWall, "a placeholder for " + place.path);
            held.isOurs = true;
        } else {
            // Only what may be a placeholder is held. One that another launcher is just making is not marked yet, so
            // every empty file and every folder may be.
            if (!S_ISDIR(status.st_mode) && !(S_ISREG(status.st_mode) && status.st_size == 0))
                return Standing::Something;
            held.inode = openInode(parent.get(), name);
            if (!held.inode && errno == ENOENT)
                continue;
            if (!held.inode)
                return Standing::Something; // Not ours, if we may not even read it.
        }
        held.isLocked = ::flock(held.inode.get(), LOCK_SH | LOCK_NB) == 0;
        if (!held.isLocked && (errno == EWOULDBLOCK || errno == EINTR)) {
            waitAMoment(); // Somebody is removing it.
            continue;
        }
        if (!isStillNamed(parent.get(), name, held.inode.get()))
            continue;
        if (held.isOurs) {
            const timespec times[] = {placeholderMark, placeholderMark};
            if (::futimens(held.inode.get(), times) != 0)
                fail(placesWall, "marking the placeholder for " + place.path);
        }
        m_held.push_back(std::move(held));
        return Standing::Something;
    }
    failBecause(placesWall, place.path + " is being changed all the time");
}

void Placeholders::release()
{
    for (Held &held : m_held) {
        struct stat status = {};
        if (::fstat(held.inode.get(), &status) != 0 || !isMarked(status))
            continue; // The user's own, perhaps since a moment ago.
        if (held.isLocked ? ::flock(held.inode.get(), LOCK_EX | LOCK_NB) != 0 : !held.isOurs)
            continue; // Another command still needs it and removes it.
        const Descriptor parent = openBeneath(m_workspace, parentOf(held.path), O_PATH | O_DIRECTORY);
        const std::string name = lastNameOf(held.path);
        if (!parent || ::fstat(held.inode.get(), &status) != 0 || !isMarked(status)
            || !isStillNamed(parent.get(), name, held.inode.get()))
            continue;
        // A folder into which the user has put something meanwhile stays.
        ::unlinkat(parent.get(), name.c_str(), S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0);
    }
    m_held.clear();
}

} // namespace paddock::cage
