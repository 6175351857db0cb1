#pragma once

#include "core/cage/descriptor.h"
#include "core/cage/fence_plan.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// Empty files and folders that stand where a protected name is missing, so that there is something to cover. They are
/// made in the host's view, empty, with a time of change that nothing else has. Several launchers share them: each holds a
/// shared lock on the inode while its command runs, and the last one removes it. What a crash left is taken over by the
/// next launcher that meets it and goes with that one.
class Placeholders
{
public:
    explicit Placeholders(int workspace)
        : m_workspace(workspace)
    {}
    ~Placeholders() { release(); }
    Placeholders(Placeholders &&other) noexcept = default;

    /// What stands at a name afterwards.
    enum class Standing {
        Something, ///< The user's own, or a placeholder: cover it.
        Nothing, ///< No parent, or nothing that we may make there; a command of the same user cannot make it either.
    };

    /// Sees to it that something stands at \a place, which has no links on its way, and keeps it standing. Throws Failure.
    Standing hold(const ProtectedPlace &place);

    /// Removes those that nobody else holds and that are still empty and ours. Never throws.
    void release();

    /// Forgets them without touching anything: for a process that was copied from the holder.
    void forget() { m_held.clear(); }

private:
    struct Held {
        std::string path;
        Descriptor inode;
        bool isLocked = false; ///< Not on file systems without locks; there, only our own are removed.
        bool isOurs = false;
    };

    int m_workspace;
    std::vector<Held> m_held;
};

} // namespace paddock::cage
