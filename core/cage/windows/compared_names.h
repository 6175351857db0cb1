#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/windows/files_beneath.h"
#include "core/cage/windows/report.h"

#include <optional>
#include <string>
#include <vector>

namespace paddock::cage {

/// The protected names before the command and after it: what has appeared is set aside, what was there and differs is
/// told. Access lists cannot cover what does not exist, so until the end a name can stand there. What a command makes
/// below a .git that it made as well is set aside too: making a repository is done outside the fence.
class ComparedNames
{
public:
    /// Looks at the names of \a plan. \a workspace stays the caller's. Throws Failure.
    ComparedNames(const FencePlan &plan, HANDLE workspace);

    /// After the last process inside is gone. Never throws.
    void settle(const Report &report) const noexcept;

private:
    struct Compared {
        std::string path;
        std::optional<FileFacts> before; ///< Nothing: it was missing.
    };

    void setAside(const std::string &path, const Report &report) const;

    HANDLE m_workspace;
    std::vector<Compared> m_names;
};

} // namespace paddock::cage
