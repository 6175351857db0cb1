#pragma once

#include <optional>

#include <windows.h>

namespace paddock::cage {

/// What a container may do with a file or folder.
enum class Allowed {
    Nothing, ///< Its entries are taken out, whoever made them.
    Read, ///< Read and run, this and what comes to be in it.
    Change, ///< Write and remove, too. Not: change rights or owner.
    ChangeInside, ///< As Change, but a folder itself is neither renamed nor removed.
};

/// Rights that a handle needs to be given to allow().
inline constexpr ACCESS_MASK allowAccess = READ_CONTROL | WRITE_DAC;

/// Makes \a allowed the only entries for \a container in the access list of \a file; all others stay. Nothing is passed on to
/// what exists below: that is to be walked to, so that no link is followed. False with GetLastError(); ERROR_INVALID_ACL
/// when the file has no list, which allows everybody everything.
bool allow(HANDLE file, PSID container, Allowed allowed, bool isFolder);

/// Whether \a container may write to \a file itself. Nothing with GetLastError() when that cannot be told.
std::optional<bool> mayChange(HANDLE file, PSID container);

} // namespace paddock::cage
