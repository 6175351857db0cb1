#pragma once

#include "core/cage/descriptor.h"

#include <string>

namespace paddock::cage {

/// A private folder for temporary files of a command without a /tmp of its own; gone with all that is in it at the end.
class ScratchFolder
{
public:
    ScratchFolder() = default;
    ~ScratchFolder() { remove(); }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    /// Makes it, and names it in this process's environment as TMPDIR and HOME. Throws Failure.
    void make();

    int descriptor() const { return m_folder.get(); }

    /// Never throws.
    void remove();

private:
    std::string m_path;
    Descriptor m_folder;
};

} // namespace paddock::cage
