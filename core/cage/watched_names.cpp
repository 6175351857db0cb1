#include "core/cage/watched_names.h"

#include "core/cage/names_beneath.h"

#include <algorithm>

namespace paddock::cage {

namespace {

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

bool WatchedNames::look(const std::string &path, struct stat &status) const
{
    const Descriptor found = openBeneath(m_workspace, path);
    return bool(found) && ::fstat(found.get(), &status) == 0;
}

void WatchedNames::watch(const std::string &path)
{
    Watched watched{path, false, {}};
    watched.existed = look(path, watched.status);
    while (!watched.existed) {
        const std::string parent = parentOf(watched.path);
        struct stat status = {};
        if (parent.empty() || look(parent, status))
            break;
        watched.path = parent;
    }
    const auto isSame = [&watched](const Watched &other) { return other.path == watched.path; };
    if (std::none_of(m_watched.begin(), m_watched.end(), isSame))
        m_watched.push_back(std::move(watched));
}

void WatchedNames::compare()
{
    for (const Watched &watched : m_watched) {
        struct stat now = {};
        const bool exists = look(watched.path, now);
        if (!watched.existed && exists)
            m_link.remark(lastNameOf(watched.path) == ".git"
                              ? "The command created a git repository: " + watched.path
                              : "The command created a protected name: " + watched.path);
        else if (watched.existed && !exists)
            m_link.remark("A protected name is gone: " + watched.path);
        else if (exists && !isUnchanged(watched.status, now))
            m_link.remark("A protected name was changed: " + watched.path);
    }
    m_watched.clear();
}

} // namespace paddock::cage
