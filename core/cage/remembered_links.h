#pragma once

#include "core/cage/link.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// Links that stand where a protected name is. Inside they are pinned, where the kernel allows that; whatever happens,
/// they are compared after the run and put back.
class RememberedLinks
{
public:
    RememberedLinks(int workspace, const Link &link)
        : m_workspace(workspace)
        , m_link(link)
    {}

    /// \a path has no other link on its way.
    void remember(const std::string &path);

    const std::vector<std::string> &paths() const { return m_paths; }

    /// Puts back what was replaced; the new content is set aside beside it, and a remark says so. Never throws.
    void restore();

private:
    void restore(const std::string &path, const std::string &text);

    int m_workspace;
    Link m_link;
    std::vector<std::string> m_paths;
    std::vector<std::string> m_texts;
};

} // namespace paddock::cage
