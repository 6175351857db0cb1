#include "core/cage/windows/profile_name.h"

#include "core/cage/windows/sha256.h"

namespace paddock::cage {

namespace {

constexpr std::size_t hashDigits = 40; ///< 160 bits: nobody finds a second path with the same name.

} // namespace

std::string profileName(std::string_view path, FencePlan::Workspace workspace)
{
    switch (workspace) {
    case FencePlan::Workspace::Writable:
        return "Paddock.Writable." + sha256(path).substr(0, hashDigits);
    case FencePlan::Workspace::ReadOnly:
        return "Paddock.ReadOnly." + sha256(path).substr(0, hashDigits);
    case FencePlan::Workspace::Absent:
        break;
    }
    return "Paddock.Absent";
}

} // namespace paddock::cage
