#pragma once

#include "core/cage/windows/handle.h"

#include <functional>
#include <string>
#include <string_view>

namespace paddock::cage {

/// GetLastError() when openBeneath() met a link before the end; early headers do not name it.
inline constexpr DWORD linkOnTheWay = 4395;

/// Opens what stands at \a path ("a/b"; empty: \a folder itself) below \a folder, through no link on the way; a link at the
/// end is opened itself. Empty with GetLastError() when it cannot be. The kernel walks from the handle, so what is opened is
/// below it whatever else is renamed meanwhile.
Handle openBeneath(HANDLE folder, std::wstring_view path, ACCESS_MASK access);

/// Opens an absolute path as it is, a link at its end itself. Empty with GetLastError() when it cannot be.
Handle openAbsolute(const std::wstring &path, ACCESS_MASK access);

/// What of an open file the fence asks about.
struct FileFacts {
    bool isFolder = false;
    bool isLink = false; ///< Any reparse point: symbolic link, junction, mount point, cloud file.
    DWORD names = 0; ///< Hard links.
    ULONGLONG id = 0; ///< Of the file on its volume.
    ULONGLONG changed = 0; ///< Last write, in FILETIME's units.
    ULONGLONG size = 0; ///< In bytes.
};

/// False with GetLastError().
bool factsOf(HANDLE file, FileFacts &facts);

/// The path as the system itself spells it, without the prefix of the namespace. Empty with GetLastError().
std::wstring systemPathOf(HANDLE file);

/// Calls \a visit for everything below \a folder with handles opened with \a access; a folder before what is in it. What is a
/// link is visited, not followed. \a refused is called for what could not be opened or listed.
void walkBeneath(HANDLE folder, ACCESS_MASK access,
                 const std::function<void(HANDLE, const FileFacts &)> &visit,
                 const std::function<void(const std::wstring &name, DWORD error)> &refused);

/// Renames \a file, which needs DELETE, to \a name in \a folder; never onto something. False with GetLastError().
bool renameInto(HANDLE file, HANDLE folder, const std::wstring &name);

/// Removes all that is below \a folder, then \a folder, which needs DELETE. False when something stays.
bool removeTree(HANDLE folder);

} // namespace paddock::cage
