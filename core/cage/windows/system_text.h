#pragma once

#include <string>
#include <string_view>

#include <windows.h>

namespace paddock::cage {

/// UTF-8 as Windows wants it. Throws Failure when it is not UTF-8.
std::wstring wideOf(std::string_view text);

/// For people: what UTF-16 cannot mean becomes U+FFFD.
std::string narrowOf(std::wstring_view text);

/// What the system says of \a code, with the number.
std::string textOfError(DWORD code);

/// Throws Failure: \a doing failed, and \a code (GetLastError(), unless told) says why.
[[noreturn]] void failWith(std::string_view wall, std::string_view doing, DWORD code = ::GetLastError());

} // namespace paddock::cage
