#pragma once

#include "core/cage/descriptor.h"
#include "core/cage/link.h"
#include "core/cage/root_folder.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// The host's own tree, as long as it is still to be seen.
class HostTree
{
public:
    /// Throws Failure.
    HostTree();

    int root() const { return m_root.get(); }

    /// \a path is relative to the host's root; no link is followed (O_PATH). Nothing with errno.
    Descriptor find(const std::string &path) const;

    /// Shows what is at \a path, read-only, at the same place in \a root; a link is made again with the same text. False
    /// when the host has no such thing, or it is neither file, folder nor link.
    bool show(const std::string &path, const RootFolder &root) const;

private:
    Descriptor m_root;
};

/// /usr and what else belongs to the system, and of /etc what programs need to run: no keys, no accounts' passwords, no
/// name servers. Throws Failure.
void showSystem(const HostTree &host, const RootFolder &root);

/// Names below /etc that are shown, for Landlock alone to allow; absolute paths.
std::vector<std::string> systemPaths();

/// The plan's further files and folders. What is missing or leads through a link is left out with a remark. Parents
/// come before what lies in them; what lies in the workspace is left to the workspace. Throws Failure.
void showReadable(const HostTree &host, const RootFolder &root, const FencePlan &plan, const Link &link);

} // namespace paddock::cage
