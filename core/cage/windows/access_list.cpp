#include "core/cage/windows/access_list.h"

#include "core/cage/windows/handle.h"

#include <cstddef>
#include <cstring>
#include <vector>

#include <aclapi.h>

namespace paddock::cage {

namespace {

constexpr DWORD readRights = FILE_GENERIC_READ | FILE_GENERIC_EXECUTE;
/// Not FILE_DELETE_CHILD: with it, what is protected in a folder could be removed by the folder's right.
constexpr DWORD insideRights = readRights | FILE_GENERIC_WRITE;
constexpr DWORD changeRights = insideRights | DELETE;
constexpr BYTE passedOn = OBJECT_INHERIT_ACE | CONTAINER_INHERIT_ACE;

/// One entry that allows something.
struct Entry {
    BYTE flags;
    DWORD rights;
};

std::vector<Entry> entriesFor(Allowed allowed, bool isFolder)
{
    switch (allowed) {
    case Allowed::Nothing:
        return {};
    case Allowed::Read:
        return {{isFolder ? passedOn : BYTE(0), readRights}};
    case Allowed::Change:
        return {{isFolder ? passedOn : BYTE(0), changeRights}};
    case Allowed::ChangeInside:
        if (!isFolder)
            return {{0, readRights}}; // The .git of a worktree is a file that says where the rest is.
        return {{0, insideRights}, {BYTE(passedOn | INHERIT_ONLY_ACE), changeRights}};
    }
    return {};
}

/// Null for kinds of entries that have no SID at the usual place.
PSID sidOf(ACE_HEADER *header)
{
    switch (header->AceType) {
    case ACCESS_ALLOWED_ACE_TYPE:
    case ACCESS_DENIED_ACE_TYPE:
        return &reinterpret_cast<ACCESS_ALLOWED_ACE *>(header)->SidStart;
    default:
        return nullptr;
    }
}

bool isFor(ACE_HEADER *header, PSID container)
{
    PSID sid = sidOf(header);
    return sid && ::EqualSid(sid, container);
}

/// Gives the list, which lies in \a descriptor.
PACL listOf(HANDLE file, LocalMemory &descriptor)
{
    PACL list = nullptr;
    const DWORD error = ::GetSecurityInfo(file, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                                          &list, nullptr, &descriptor.pointer);
    ::SetLastError(error != ERROR_SUCCESS ? error : ERROR_INVALID_ACL);
    return error == ERROR_SUCCESS ? list : nullptr;
}

} // namespace

std::optional<bool> mayChange(HANDLE file, PSID container)
{
    LocalMemory descriptor;
    const PACL list = listOf(file, descriptor);
    if (!list)
        return std::nullopt;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!::GetAce(list, i, &entry))
            return std::nullopt;
        auto *header = static_cast<ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_ALLOWED_ACE_TYPE && (header->AceFlags & INHERIT_ONLY_ACE) == 0
            && isFor(header, container)
            && (reinterpret_cast<ACCESS_ALLOWED_ACE *>(header)->Mask & FILE_WRITE_DATA) != 0)
            return true;
    }
    return false;
}

bool allow(HANDLE file, PSID container, Allowed allowed, bool isFolder)
{
    LocalMemory descriptor;
    const PACL old = listOf(file, descriptor);
    if (!old)
        return false;

    const std::vector<Entry> entries = entriesFor(allowed, isFolder);
    const DWORD entryBytes = DWORD(offsetof(ACCESS_ALLOWED_ACE, SidStart)) + ::GetLengthSid(container);
    const DWORD bytes = DWORD(old->AclSize) + DWORD(entries.size()) * entryBytes;
    if (bytes > 0xffff) {
        ::SetLastError(ERROR_INVALID_ACL);
        return false;
    }
    std::vector<DWORD> buffer(bytes / sizeof(DWORD) + 1);
    const PACL list = reinterpret_cast<PACL>(buffer.data());
    if (!::InitializeAcl(list, DWORD(buffer.size() * sizeof(DWORD)), old->AclRevision))
        return false;
    bool isAdded = false;
    const auto addOurs = [&] {
        for (const Entry &entry : entries) {
            if (!::AddAccessAllowedAceEx(list, old->AclRevision, entry.flags, entry.rights, container))
                return false;
        }
        isAdded = true;
        return true;
    };
    for (DWORD i = 0; i < old->AceCount; ++i) {
        void *entry = nullptr;
        if (!::GetAce(old, i, &entry))
            return false;
        auto *header = static_cast<ACE_HEADER *>(entry);
        // What is said of the file itself stands before what it inherited.
        if (!isAdded && (header->AceFlags & INHERITED_ACE) != 0 && !addOurs())
            return false;
        if (!isFor(header, container) && !::AddAce(list, old->AclRevision, MAXDWORD, entry, header->AceSize))
            return false;
    }
    if (!isAdded && !addOurs())
        return false;

    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    SECURITY_DESCRIPTOR changed{};
    if (!::GetSecurityDescriptorControl(descriptor.pointer, &control, &revision)
        || !::InitializeSecurityDescriptor(&changed, SECURITY_DESCRIPTOR_REVISION)
        || !::SetSecurityDescriptorDacl(&changed, TRUE, list, FALSE))
        return false;
    // Whether the list inherits stays as it was; the kernel keeps the mark only for who asks.
    SECURITY_DESCRIPTOR_CONTROL kept = control & (SE_DACL_PROTECTED | SE_DACL_AUTO_INHERITED);
    if ((control & SE_DACL_AUTO_INHERITED) != 0)
        kept |= SE_DACL_AUTO_INHERIT_REQ;
    return ::SetSecurityDescriptorControl(
               &changed, SE_DACL_PROTECTED | SE_DACL_AUTO_INHERITED | SE_DACL_AUTO_INHERIT_REQ, kept)
           && ::SetKernelObjectSecurity(file, DACL_SECURITY_INFORMATION, &changed);
}

} // namespace paddock::cage
