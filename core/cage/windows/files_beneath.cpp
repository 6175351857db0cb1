#include "core/cage/windows/files_beneath.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include <winternl.h>

namespace paddock::cage {

namespace {

constexpr auto renameInformation = FILE_INFORMATION_CLASS(10); ///< FileRenameInformation.
constexpr auto dispositionInfoEx =
    FILE_INFO_BY_HANDLE_CLASS(21); ///< Not named by headers for early Windows 10.
constexpr ULONG shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr std::size_t listBytes = 64 * 1024;

/// Names in \a folder, but for "." and "..". False with GetLastError() when it cannot be listed to its end.
bool namesIn(HANDLE folder, std::vector<std::wstring> &names)
{
    std::vector<std::uint64_t> buffer(listBytes / sizeof(std::uint64_t)); // The entries want to be aligned.
    FILE_INFO_BY_HANDLE_CLASS kind = FileFullDirectoryRestartInfo;
    while (::GetFileInformationByHandleEx(folder, kind, buffer.data(), DWORD(listBytes))) {
        kind = FileFullDirectoryInfo;
        const auto *bytes = reinterpret_cast<const std::byte *>(buffer.data());
        while (true) {
            const auto *entry = reinterpret_cast<const FILE_FULL_DIR_INFO *>(bytes);
            std::wstring name(entry->FileName, entry->FileNameLength / sizeof(wchar_t));
            if (name != L"." && name != L"..")
                names.push_back(std::move(name));
            if (entry->NextEntryOffset == 0)
                break;
            bytes += entry->NextEntryOffset;
        }
    }
    return ::GetLastError() == ERROR_NO_MORE_FILES;
}

bool removeOpened(HANDLE file)
{
    FILE_DISPOSITION_INFO_EX disposition{FILE_DISPOSITION_FLAG_DELETE | FILE_DISPOSITION_FLAG_POSIX_SEMANTICS
                                         | FILE_DISPOSITION_FLAG_IGNORE_READONLY_ATTRIBUTE};
    return ::SetFileInformationByHandle(file, dispositionInfoEx, &disposition, sizeof disposition);
}

} // namespace

Handle openBeneath(HANDLE folder, std::wstring_view path, ACCESS_MASK access)
{
    std::wstring name(path);
    std::replace(name.begin(), name.end(), L'/', L'\\');
    UNICODE_STRING text{};
    text.Length = USHORT(name.size() * sizeof(wchar_t));
    text.MaximumLength = text.Length;
    text.Buffer = name.data();
    OBJECT_ATTRIBUTES attributes{};
    attributes.Length = sizeof attributes;
    attributes.RootDirectory = folder;
    attributes.ObjectName = &text;
    attributes.Attributes = OBJ_CASE_INSENSITIVE | OBJ_DONT_REPARSE;
    IO_STATUS_BLOCK status{};
    HANDLE opened = nullptr;
    const NTSTATUS result = ::NtCreateFile(
        &opened, access | SYNCHRONIZE | FILE_READ_ATTRIBUTES, &attributes, &status, nullptr, 0, shareAll,
        FILE_OPEN, FILE_OPEN_REPARSE_POINT | FILE_OPEN_FOR_BACKUP_INTENT | FILE_SYNCHRONOUS_IO_NONALERT,
        nullptr, 0);
    if (result < 0) {
        ::SetLastError(::RtlNtStatusToDosError(result));
        return {};
    }
    return Handle(opened);
}

Handle openAbsolute(const std::wstring &path, ACCESS_MASK access)
{
    std::wstring name = L"\\\\?\\" + path; // Taken as it is: no "..", no devices, no length limit.
    std::replace(name.begin(), name.end(), L'/', L'\\');
    return Handle(::CreateFileW(name.c_str(), access | SYNCHRONIZE | FILE_READ_ATTRIBUTES, shareAll, nullptr,
                                OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT,
                                nullptr));
}

bool factsOf(HANDLE file, FileFacts &facts)
{
    BY_HANDLE_FILE_INFORMATION found{};
    if (!::GetFileInformationByHandle(file, &found))
        return false;
    const auto joined = [](DWORD high, DWORD low) { return ULONGLONG(high) << 32 | low; };
    facts.isFolder = (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    facts.isLink = (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    facts.names = found.nNumberOfLinks;
    facts.id = joined(found.nFileIndexHigh, found.nFileIndexLow);
    facts.changed = joined(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime);
    facts.size = joined(found.nFileSizeHigh, found.nFileSizeLow);
    return true;
}

std::wstring systemPathOf(HANDLE file)
{
    std::wstring path(1024, L'\0');
    while (true) {
        const DWORD size = ::GetFinalPathNameByHandleW(file, path.data(), DWORD(path.size()),
                                                       FILE_NAME_NORMALIZED | VOLUME_NAME_DOS);
        if (size == 0)
            return {};
        const bool fits = size < path.size();
        path.resize(size);
        if (fits)
            break;
    }
    constexpr std::wstring_view prefix = L"\\\\?\\";
    return path.starts_with(prefix) ? path.substr(prefix.size()) : path;
}

void walkBeneath(HANDLE folder, ACCESS_MASK access,
                 const std::function<void(HANDLE, const FileFacts &)> &visit,
                 const std::function<void(const std::wstring &, DWORD)> &refused)
{
    std::vector<std::wstring> names;
    if (!namesIn(folder, names))
        refused(L".", ::GetLastError());
    for (const std::wstring &name : names) {
        // To list a folder is asked for on its own, lest a file that may not be read refuses to be visited.
        const Handle found = openBeneath(folder, name, access);
        FileFacts facts;
        if (!found || !factsOf(found.get(), facts)) {
            refused(name, ::GetLastError());
            continue;
        }
        visit(found.get(), facts);
        if (!facts.isFolder || facts.isLink)
            continue;
        const Handle listed = openBeneath(found.get(), {}, FILE_LIST_DIRECTORY);
        if (listed)
            walkBeneath(listed.get(), access, visit, refused);
        else
            refused(name, ::GetLastError());
    }
}

bool renameInto(HANDLE file, HANDLE folder, const std::wstring &name)
{
    const std::size_t bytes = offsetof(FILE_RENAME_INFO, FileName) + name.size() * sizeof(wchar_t);
    std::vector<std::uint64_t> buffer(bytes / sizeof(std::uint64_t) + 2);
    auto *information = reinterpret_cast<FILE_RENAME_INFO *>(buffer.data());
    information->ReplaceIfExists = FALSE;
    information->RootDirectory = folder;
    information->FileNameLength = DWORD(name.size() * sizeof(wchar_t));
    std::memcpy(information->FileName, name.data(), name.size() * sizeof(wchar_t));
    IO_STATUS_BLOCK status{};
    const NTSTATUS result =
        ::NtSetInformationFile(file, &status, information, ULONG(bytes), renameInformation);
    if (result >= 0)
        return true;
    ::SetLastError(::RtlNtStatusToDosError(result));
    return false;
}

bool removeTree(HANDLE folder)
{
    std::vector<std::wstring> names;
    bool isEmpty = namesIn(folder, names);
    for (const std::wstring &name : names) {
        const Handle found = openBeneath(folder, name, DELETE);
        FileFacts facts;
        if (!found || !factsOf(found.get(), facts)) {
            isEmpty = false;
        } else if (facts.isFolder && !facts.isLink) {
            const Handle inner = openBeneath(folder, name, DELETE | FILE_LIST_DIRECTORY);
            isEmpty = inner && removeTree(inner.get()) && isEmpty;
        } else {
            isEmpty = removeOpened(found.get()) && isEmpty;
        }
    }
    return removeOpened(folder) && isEmpty;
}

} // namespace paddock::cage
