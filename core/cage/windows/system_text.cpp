#include "core/cage/windows/system_text.h"

#include "core/cage/failure.h"
#include "core/cage/windows/handle.h"

namespace paddock::cage {

std::wstring wideOf(std::string_view text)
{
    if (text.empty())
        return {};
    const int size =
        ::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), int(text.size()), nullptr, 0);
    if (size <= 0)
        failBecause("plan", "a name in it is not UTF-8");
    std::wstring wide(std::size_t(size), L'\0');
    ::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), int(text.size()), wide.data(), size);
    return wide;
}

std::string narrowOf(std::wstring_view text)
{
    if (text.empty())
        return {};
    const int size =
        ::WideCharToMultiByte(CP_UTF8, 0, text.data(), int(text.size()), nullptr, 0, nullptr, nullptr);
    std::string narrow(std::size_t(size), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text.data(), int(text.size()), narrow.data(), size, nullptr, nullptr);
    return narrow;
}

std::string textOfError(DWORD code)
{
    LocalMemory message;
    const DWORD size = ::FormatMessageW(
        FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
        code, 0, reinterpret_cast<wchar_t *>(&message.pointer), 0, nullptr);
    std::wstring text;
    if (size > 0)
        text.assign(static_cast<const wchar_t *>(message.pointer), size);
    while (!text.empty() && (text.back() == L'\n' || text.back() == L'\r' || text.back() == L' '))
        text.pop_back();
    return narrowOf(text) + " (" + std::to_string(code) + ')';
}

void failWith(std::string_view wall, std::string_view doing, DWORD code)
{
    failBecause(wall, std::string(doing) + ": " + textOfError(code));
}

} // namespace paddock::cage
