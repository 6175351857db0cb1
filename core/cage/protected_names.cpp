#include "core/cage/protected_names.h"

#include "core/cage/names_beneath.h"

#include <sys/stat.h>

#include <algorithm>

namespace paddock::cage {

namespace {

bool isCovered(const Covers &covers, const std::string &path)
{
    return std::any_of(covers.readOnly.begin(), covers.readOnly.end(),
                       [&path](const std::string &cover) { return isWithin(path, cover); });
}

} // namespace

Covers ProtectedNames::prepare(const FencePlan &plan)
{
    Covers covers;
    for (const std::string &name : plan.pinned)
        pin(name, plan.workspacePath, covers);

    // Parents first: what lies below a covered folder needs nothing more.
    std::vector<ProtectedPlace> places = plan.protectedPlaces;
    std::sort(places.begin(), places.end(),
              [](const ProtectedPlace &one, const ProtectedPlace &other) { return one.path < other.path; });
    for (const ProtectedPlace &place : places)
        protect(place, plan.workspacePath, covers);
    covers.links = m_links.paths();
    return covers;
}

void ProtectedNames::pin(const std::string &name, std::string_view workspacePath, Covers &covers)
{
    const Route route = routeOf(m_workspace, workspacePath, name);
    for (const std::string &link : route.links)
        m_links.remember(link);
    if (!route.end || route.end->empty())
        return;
    const Descriptor found = openBeneath(m_workspace, *route.end);
    struct stat status = {};
    if (!found || ::fstat(found.get(), &status) != 0)
        return; // To make it is allowed; what is protected in it is watched on its own.
    if (S_ISDIR(status.st_mode))
        covers.pinnedFolders.push_back(*route.end);
    else
        covers.readOnly.push_back(
            *route.end); // The .git of a worktree is a file that says where the rest is.
}

void ProtectedNames::protect(const ProtectedPlace &place, std::string_view workspacePath, Covers &covers)
{
    const Route route = routeOf(m_workspace, workspacePath, place.path);
    for (const std::string &link : route.links)
        m_links.remember(link);
    if (!route.end || route.end->empty() || isCovered(covers, *route.end))
        return;
    // Where a link leads is not ours to make: it is watched.
    ProtectedPlace resolved = place;
    resolved.path = *route.end;
    resolved.coverWhenMissing = place.coverWhenMissing && route.links.empty();
    // An empty file would be added by the next "git add -A", inside or outside; an empty folder is nothing to git. Only in
    // its own folder git wants files where it expects them.
    if (!isWithin(resolved.path, ".git"))
        resolved.kind = ProtectedPlace::Kind::Folder;
    if (m_placeholders.hold(resolved) == Placeholders::Standing::Something)
        covers.readOnly.push_back(resolved.path);
    else
        m_watched.watch(resolved.path);
}

void ProtectedNames::watch(const FencePlan &plan)
{
    const auto watchName = [this, &plan](const std::string &name) {
        const Route route = routeOf(m_workspace, plan.workspacePath, name);
        for (const std::string &link : route.links)
            m_links.remember(link);
        if (route.end && !route.end->empty())
            m_watched.watch(*route.end);
    };
    for (const ProtectedPlace &place : plan.protectedPlaces)
        watchName(place.path);
    for (const std::string &name : plan.pinned) {
        // A folder that is only pinned changes with ordinary work; a file or a link in its place does not.
        const Descriptor found = openBeneath(m_workspace, name);
        struct stat status = {};
        if (found && ::fstat(found.get(), &status) == 0 && !S_ISDIR(status.st_mode))
            watchName(name);
    }
}

void ProtectedNames::settle()
{
    m_links.restore();
    m_placeholders.release();
    m_watched.compare();
}

} // namespace paddock::cage
