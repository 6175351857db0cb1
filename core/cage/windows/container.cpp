#include "core/cage/windows/container.h"

#include "core/cage/windows/handle.h"
#include "core/cage/windows/system_text.h"

#include <objbase.h>
#include <sddl.h>
#include <userenv.h>

namespace paddock::cage {

namespace {

constexpr std::string_view containerWall = "appcontainer";

} // namespace

Container::Container(const std::string &name)
{
    const std::wstring wide = wideOf(name);
    HRESULT result = ::CreateAppContainerProfile(wide.c_str(), L"Paddock", L"Commands fenced in by Paddock",
                                                 nullptr, 0, &m_sid);
    if (result == HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS))
        result = ::DeriveAppContainerSidFromAppContainerName(wide.c_str(), &m_sid);
    if (FAILED(result))
        failWith(containerWall, "making a container", DWORD(result));
}

Container::~Container()
{
    ::FreeSid(m_sid);
}

std::wstring Container::folder() const
{
    LocalMemory text;
    if (!::ConvertSidToStringSidW(m_sid, reinterpret_cast<wchar_t **>(&text.pointer)))
        failWith(containerWall, "the name of the container");
    wchar_t *path = nullptr;
    const HRESULT result = ::GetAppContainerFolderPath(static_cast<const wchar_t *>(text.pointer), &path);
    if (FAILED(result))
        failWith(containerWall, "the folder of the container", DWORD(result));
    std::wstring folder = path;
    ::CoTaskMemFree(path);
    return folder;
}

} // namespace paddock::cage
