#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/link.h"
#include "core/cage/placeholders.h"
#include "core/cage/remembered_links.h"
#include "core/cage/watched_names.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// What the mounts have to cover; all names relative to the workspace, existing, without links on their way.
struct Covers {
    std::vector<std::string> pinnedFolders; ///< Writable, but neither renamed nor removed.
    std::vector<std::string> readOnly; ///< Files and folders that stay as they are.
    std::vector<std::string> links; ///< Links that must stay where they are.
};

/// The host's side of the protected names: finds where each leads, sees to it that there is something to cover, and puts
/// everything in order after the run. A link that leaves the workspace needs no cover for where it leads, because that is
/// not to be seen inside; the link itself is kept.
class ProtectedNames
{
public:
    ProtectedNames(int workspace, const Link &link)
        : m_workspace(workspace)
        , m_placeholders(workspace)
        , m_links(workspace, link)
        , m_watched(workspace, link)
    {}

    /// For walls with mounts. Throws Failure.
    Covers prepare(const FencePlan &plan);

    /// For walls without: only compares afterwards.
    void watch(const FencePlan &plan);

    /// Readable when heed() has something to do; -1 when nothing tells.
    int descriptor() const { return m_watched.descriptor(); }
    void heed() { m_watched.heed(); }
    void beginNotices() { m_watched.beginNotices(); }

    /// After the last process inside is gone. Never throws.
    void settle();

    /// For a process that was copied from the one that prepared.
    void forget() { m_placeholders.forget(); }

private:
    void pin(const std::string &name, std::string_view workspacePath, Covers &covers);
    void protect(const ProtectedPlace &place, std::string_view workspacePath, Covers &covers);

    int m_workspace;
    Placeholders m_placeholders;
    RememberedLinks m_links;
    WatchedNames m_watched;
};

} // namespace paddock::cage
