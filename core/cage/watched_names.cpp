#include "core/cage/watched_names.h"

#include "core/cage/fresh_repository.h"
#include "core/cage/names_beneath.h"
#include "core/cage/set_aside.h"

#include <sys/inotify.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace paddock::cage {

namespace {

constexpr const char *repositoryName = ".git";

bool isSameTime(const timespec &one, const timespec &other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

bool isUnchanged(const struct stat &before, const struct stat &after)
{
    return before.st_dev == after.st_dev && before.st_ino == after.st_ino && before.st_mode == after.st_mode
           && before.st_size == after.st_size && isSameTime(before.st_mtim, after.st_mtim)
           && isSameTime(before.st_ctim, after.st_ctim);
}

} // namespace

WatchedNames::WatchedNames(int workspace, const Link &link)
    : m_workspace(workspace)
    , m_link(link)
{
    struct stat status = {};
    m_hadRepository = look(repositoryName, status);
}

bool WatchedNames::look(const std::string &path, struct stat &status) const
{
    const Descriptor found = openBeneath(m_workspace, path);
    return bool(found) && ::fstat(found.get(), &status) == 0;
}

void WatchedNames::watch(const std::string &path)
{
    const auto isSame = [&path](const Watched &other) { return other.path == path; };
    if (std::any_of(m_watched.begin(), m_watched.end(), isSame))
        return;
    Watched watched{path, false, {}};
    watched.existed = look(path, watched.status);
    m_watched.push_back(std::move(watched));
}

void WatchedNames::beginNotices()
{
    for (const Watched &watched : m_watched) {
        if (!watched.existed)
            noticeNamesIn(parentOf(watched.path));
    }
    setAsideNew();
}

void WatchedNames::noticeNamesIn(const std::string &folder)
{
    const Descriptor parent = openBeneath(m_workspace, folder, O_PATH | O_DIRECTORY);
    if (!parent)
        return; // Missing: then the name waits for the end.
    if (!m_notices)
        m_notices = Descriptor(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    // By descriptor, so that it is this folder; where there is no notice, there is still the end.
    const std::string path = "/proc/self/fd/" + std::to_string(parent.get());
    ::inotify_add_watch(m_notices.get(), path.c_str(), IN_CREATE | IN_MOVED_TO);
}

void WatchedNames::heed()
{
    alignas(inotify_event) std::array<char, 8192> notices;
    while (::read(m_notices.get(), notices.data(), notices.size()) > 0) {}
    setAsideNew();
}

void WatchedNames::setAsideNew()
{
    for (const Watched &watched : m_watched) {
        struct stat now = {};
        if (watched.existed || !look(watched.path, now))
            continue;
        if (!m_hadRepository && isWithin(watched.path, repositoryName))
            continue; // Looked at when it is whole.
        clearOut(watched.path);
    }
}

void WatchedNames::clearOut(const std::string &path)
{
    const std::optional<std::string> aside = setAside(m_workspace, path);
    if (!aside) {
        m_link.remark(
            "The command made " + path + ", which programs obey unasked, and it could not be set aside: "
            + std::strerror(errno) + ". Look at it before you use this folder with other programs.");
    } else if (!aside->empty()) {
        m_link.remark("The command made " + path + ", which programs obey unasked. It was set aside as "
                      + *aside + "; rename it back if it is wanted.");
    }
}

void WatchedNames::compare()
{
    setAsideNew();
    struct stat now = {};
    if (!m_hadRepository && look(repositoryName, now)) {
        m_link.remark("The command made a git repository.");
        for (const std::string &planted : plantedIn(m_workspace, repositoryName))
            clearOut(planted);
    }
    for (const Watched &watched : m_watched) {
        if (!watched.existed)
            continue;
        if (!look(watched.path, now))
            m_link.remark("A protected name is gone: " + watched.path);
        else if (!isUnchanged(watched.status, now))
            m_link.remark("A protected name was changed: " + watched.path);
    }
    m_watched.clear();
    m_notices.reset();
}

} // namespace paddock::cage
