#include "core/cage/set_aside.h"

#include "core/cage/names_beneath.h"

#include <stdio.h>
#include <unistd.h>

#include <cerrno>

namespace paddock::cage {

std::optional<std::string> setAside(int workspace, const std::string &path)
{
    const Descriptor parent = openBeneath(workspace, parentOf(path), O_PATH | O_DIRECTORY);
    if (!parent)
        return std::nullopt;
    const std::string name = lastNameOf(path);
    const std::string stem = ".paddock-set-aside-" + std::to_string(::getpid()) + '-' + name;
    for (int tries = 0; tries < 100; ++tries) {
        std::string aside = tries == 0 ? stem : stem + '-' + std::to_string(tries);
        if (::renameat2(parent.get(), name.c_str(), parent.get(), aside.c_str(), RENAME_NOREPLACE) == 0) {
            // An empty folder is nothing that anybody would miss.
            return ::unlinkat(parent.get(), aside.c_str(), AT_REMOVEDIR) == 0 ? std::string() : aside;
        }
        if (errno == ENOENT)
            return std::string();
        if (errno != EEXIST)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace paddock::cage
