#include "core/cage/windows/windows_plan.h"

#include <algorithm>
#include <cstdint>

namespace paddock::cage {

namespace {

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
}

bool isLetter(char letter)
{
    return upper(letter) >= 'A' && upper(letter) <= 'Z';
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// A device has its name in every folder, with any extension and with spaces before that.
bool isDevice(std::string_view name)
{
    std::string stem(name.substr(0, name.find('.')));
    while (!stem.empty() && stem.back() == ' ')
        stem.pop_back();
    std::transform(stem.begin(), stem.end(), stem.begin(), upper);
    for (const std::string_view device : {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}) {
        if (stem == device)
            return true;
    }
    if (!stem.starts_with("COM") && !stem.starts_with("LPT"))
        return false;
    const std::string_view number = std::string_view(stem).substr(3);
    // The digits one to three also as superscripts.
    return (number.size() == 1 && isDigit(number[0])) || number == "\xc2\xb9" || number == "\xc2\xb2"
           || number == "\xc2\xb3";
}

/// "PROGRA~1" or "GIT~1.TXT": perhaps the short form of another name.
bool isPerhapsShort(std::string_view name)
{
    const std::string_view stem = name.substr(0, name.find('.'));
    const std::size_t tilde = stem.rfind('~');
    return stem.size() <= 8 && tilde != std::string_view::npos && tilde + 1 < stem.size()
           && std::all_of(stem.begin() + std::ptrdiff_t(tilde) + 1, stem.end(), isDigit);
}

bool isPlainWindowsPath(std::string_view path)
{
    while (true) {
        const std::size_t slash = path.find('/');
        if (!isPlainWindowsName(path.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

/// On a drive, and not the whole of it.
bool isOnDrive(std::string_view path)
{
    return path.size() > 3 && isLetter(path[0]) && path.substr(1, 2) == ":/"
           && isPlainWindowsPath(path.substr(3));
}

} // namespace

bool isPlainWindowsName(std::string_view name)
{
    // Dots and spaces at the end are dropped, so "." and ".." are among these.
    return !name.empty() && name.back() != '.' && name.back() != ' '
           && name.find_first_of("<>:\"/\\|?*\x7f") == std::string_view::npos
           && std::none_of(name.begin(), name.end(), [](char letter) { return std::uint8_t(letter) < 0x20; })
           && !isDevice(name) && !isPerhapsShort(name);
}

std::string faultOnWindows(const FencePlan &plan)
{
    if (plan.workspace != FencePlan::Workspace::Absent && !isOnDrive(plan.workspacePath))
        return "the workspace \"" + plan.workspacePath + "\" is not a folder that can be fenced in";
    if (!plan.workingDirectory.empty() && !isOnDrive(plan.workingDirectory))
        return "the working directory \"" + plan.workingDirectory + "\" is not a folder on a drive";
    for (const std::string &path : plan.readable) {
        if (!isOnDrive(path))
            return "the readable path \"" + path + "\" is not on a drive";
    }
    for (const ProtectedPlace &place : plan.protectedPlaces) {
        if (!isPlainWindowsPath(place.path))
            return "the protected name \"" + place.path + "\" does not lie in the workspace";
    }
    for (const std::string &path : plan.pinned) {
        if (!isPlainWindowsPath(path))
            return "the pinned name \"" + path + "\" does not lie in the workspace";
    }
    return {};
}

} // namespace paddock::cage
