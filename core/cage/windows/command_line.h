#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Pure functions, so that they can be tested on any system.
namespace paddock::cage {

/// The command line from which CommandLineToArgvW, and the C runtimes that read as it does, get \a words back. Windows
/// hands a program one text, not a list: every program splits it for itself. \a words begins with the program. Nothing
/// when no text gives these words back: there are none, the program's name has a quotation mark or a word has a NUL.
std::optional<std::wstring> commandLineOf(const std::vector<std::wstring> &words);

/// Whether CreateProcess would hand \a program to cmd.exe, which reads the rest of the line by other rules, so that an
/// argument may become a command.
bool isBatchFile(std::wstring_view program);

} // namespace paddock::cage
