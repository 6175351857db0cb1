#pragma once

#include "core/cage/link.h"

#include <string>
#include <vector>

#include <sys/stat.h>

namespace paddock::cage {

/// The second net: protected names that could not be covered are compared before and after the run, and what changed is
/// told. A missing name below a missing folder is watched at the folder that is missing.
class WatchedNames
{
public:
    WatchedNames(int workspace, const Link &link)
        : m_workspace(workspace)
        , m_link(link)
    {}

    void watch(const std::string &path);

    /// Sends a remark for each name that is new, gone or changed. Never throws.
    void compare();

private:
    struct Watched {
        std::string path;
        bool existed;
        struct stat status;
    };

    bool look(const std::string &path, struct stat &status) const;

    int m_workspace;
    Link m_link;
    std::vector<Watched> m_watched;
};

} // namespace paddock::cage
