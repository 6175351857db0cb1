#include "core/cage/windows/grant_record.h"

#include "core/cage/windows/system_text.h"

#include <algorithm>

#include <objbase.h>
#include <shlobj.h>

namespace paddock::cage {

namespace {

constexpr std::string_view recordWall = "record";
// The locked bytes lie behind everything that is ever written.
constexpr DWORD turnByte = 0;
constexpr DWORD usersByte = 1;
constexpr DWORD lockedHalf = 1; ///< The upper half of the position.
constexpr DWORD recordAtMost = 1 << 20;

std::wstring recordFolder()
{
    wchar_t *path = nullptr;
    const HRESULT result = ::SHGetKnownFolderPath(FOLDERID_LocalAppData, KF_FLAG_DEFAULT, nullptr, &path);
    if (FAILED(result))
        failWith(recordWall, "the folder for application data", DWORD(result));
    std::wstring folder = path;
    ::CoTaskMemFree(path);
    for (const wchar_t *name : {L"\\Paddock", L"\\fences"}) {
        folder += name;
        if (!::CreateDirectoryW(folder.c_str(), nullptr) && ::GetLastError() != ERROR_ALREADY_EXISTS)
            failWith(recordWall, "making " + narrowOf(folder));
    }
    return folder;
}

} // namespace

GrantRecord::GrantRecord(const std::string &name)
{
    const std::wstring path = recordFolder() + L'\\' + wideOf(name);
    m_file =
        Handle(::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                             nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!m_file)
        failWith(recordWall, "opening " + narrowOf(path));
    if (!lock(turnByte, LOCKFILE_EXCLUSIVE_LOCK))
        failWith(recordWall, "waiting for other launchers");
    m_hasTurn = true;
    m_isFirst = lock(usersByte, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY);
    if (m_isFirst)
        unlock(usersByte);
    if (!lock(usersByte, 0))
        failWith(recordWall, "joining other launchers");
}

std::vector<std::string> GrantRecord::opened() const
{
    ::SetFilePointer(m_file.get(), 0, nullptr, FILE_BEGIN);
    std::string text(recordAtMost, '\0');
    DWORD count = 0;
    if (!::ReadFile(m_file.get(), text.data(), recordAtMost, &count, nullptr))
        failWith(recordWall, "reading which folders were opened");
    std::vector<std::string> paths;
    for (std::size_t at = 0; at < count;) {
        const std::size_t end = std::min(text.find('\0', at), std::size_t(count));
        if (end > at)
            paths.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return paths;
}

void GrantRecord::add(const std::string &path)
{
    const std::vector<std::string> known = opened();
    if (std::find(known.begin(), known.end(), path) != known.end())
        return;
    ::SetFilePointer(m_file.get(), 0, nullptr, FILE_END);
    DWORD count = 0;
    // With the NUL. On the disk before the folder is opened, or a crash leaves it open unknown.
    if (!::WriteFile(m_file.get(), path.c_str(), DWORD(path.size() + 1), &count, nullptr)
        || !::FlushFileBuffers(m_file.get()))
        failWith(recordWall, "writing down which folders are opened");
}

void GrantRecord::passOn()
{
    unlock(turnByte);
    m_hasTurn = false;
}

bool GrantRecord::leave()
{
    if (!m_hasTurn && !lock(turnByte, LOCKFILE_EXCLUSIVE_LOCK))
        return false; // What stays open is taken back by the next one.
    m_hasTurn = true;
    unlock(usersByte);
    return lock(usersByte, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY);
}

void GrantRecord::clear()
{
    ::SetFilePointer(m_file.get(), 0, nullptr, FILE_BEGIN);
    ::SetEndOfFile(m_file.get());
}

bool GrantRecord::lock(DWORD byte, DWORD flags) const
{
    OVERLAPPED place{};
    place.Offset = byte;
    place.OffsetHigh = lockedHalf;
    return ::LockFileEx(m_file.get(), flags, 0, 1, 0, &place);
}

void GrantRecord::unlock(DWORD byte) const
{
    OVERLAPPED place{};
    place.Offset = byte;
    place.OffsetHigh = lockedHalf;
    ::UnlockFileEx(m_file.get(), 0, 1, 0, &place);
}

} // namespace paddock::cage
