#pragma once

#include "core/cage/descriptor.h"

#include <sys/types.h>

#include <string>
#include <string_view>

namespace paddock::cage {

/// The root that is being built, before anything runs in it. Paths are relative to it. Throws Failure ("mounts").
class RootFolder
{
public:
    explicit RootFolder(Descriptor fileSystem)
        : m_root(std::move(fileSystem))
    {}

    int descriptor() const { return m_root.get(); }

    /// The folder at \a path (O_PATH), made with its parents where missing.
    Descriptor folder(const std::string &path, mode_t mode = 0755) const;

    /// An empty file to attach something on (O_PATH); parents are made.
    Descriptor emptyFile(const std::string &path) const;

    void textFile(const std::string &path, std::string_view text) const;

    /// Makes the link unless something is there; parents are made.
    void link(const std::string &path, const std::string &target) const;

    /// What is there already, links not followed (O_PATH). Nothing with errno.
    Descriptor find(const std::string &path) const;

private:
    Descriptor m_root;
};

} // namespace paddock::cage
