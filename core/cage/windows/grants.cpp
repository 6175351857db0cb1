#include "core/cage/windows/grants.h"

#include "core/cage/failure.h"
#include "core/cage/windows/files_beneath.h"
#include "core/cage/windows/system_text.h"

#include <algorithm>
#include <exception>
#include <string>
#include <vector>

namespace paddock::cage {

namespace {

constexpr std::string_view grantsWall = "access";

/// Nothing stands there, or only something that no name of ours leads to.
bool isMissing(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

} // namespace

void Grants::give(const FencePlan &plan, HANDLE workspace)
{
    if (m_record.isFirst()) {
        // What one that was killed has left open, perhaps wider than wanted now.
        for (const std::string &path : m_record.opened()) {
            if (!close(path))
                failBecause(grantsWall,
                            "what was opened for an earlier command could not be closed: " + path);
        }
    }
    if (workspace) {
        const bool isWritable = plan.workspace == FencePlan::Workspace::Writable;
        if (m_record.isFirst()) {
            m_record.add(plan.workspacePath);
            open(workspace, isWritable ? Allowed::Change : Allowed::Read);
        }
        if (isWritable) {
            for (const std::string &path : plan.pinned)
                narrow(workspace, path, Allowed::ChangeInside, false);
            for (const ProtectedPlace &place : plan.protectedPlaces) {
                // A folder on the way that could be renamed would take what is protected with it.
                for (std::size_t slash = place.path.find('/'); slash != std::string::npos;
                     slash = place.path.find('/', slash + 1))
                    narrow(workspace, place.path.substr(0, slash), Allowed::ChangeInside, false);
            }
            for (const ProtectedPlace &place : plan.protectedPlaces)
                narrow(workspace, place.path, Allowed::Read, true);
        }
    }
    for (const std::string &path : plan.readable)
        openReadable(path);
    m_record.passOn();
}

void Grants::open(HANDLE folder, Allowed allowed)
{
    const PSID sid = m_container.sid();
    // The folder itself is neither renamed nor removed from inside.
    if (!allow(folder, sid, allowed == Allowed::Change ? Allowed::ChangeInside : allowed, true))
        failWith(grantsWall, "opening the folder to the command");
    int others = 0;
    walkBeneath(
        folder, allowAccess,
        [&](HANDLE file, const FileFacts &facts) {
            if (facts.isLink)
                return; // It stays where it is, and where it leads is opened on its own or not at all.
            // Another name of the file may be outside: what is written here is written there.
            const bool isShared = !facts.isFolder && facts.names > 1;
            if (!allow(file, sid, isShared ? Allowed::Read : allowed, facts.isFolder))
                ++others;
        },
        [&](const std::wstring &, DWORD) { ++others; });
    if (others > 0) {
        m_report.send(LinkMessage::Remark,
                      std::to_string(others)
                          + " files could not be opened to the command; to it they are closed");
    }
}

void Grants::narrow(HANDLE workspace, const std::string &path, Allowed allowed, bool isDeep)
{
    const Handle found = openBeneath(workspace, wideOf(path), allowAccess);
    if (!found) {
        const DWORD error = ::GetLastError();
        // Behind a link nothing was opened, and the link itself cannot be removed.
        if (isMissing(error) || error == linkOnTheWay)
            return;
        failWith(grantsWall, "protecting " + path, error);
    }
    FileFacts facts;
    if (!factsOf(found.get(), facts))
        failWith(grantsWall, "protecting " + path);
    if (facts.isLink)
        return;
    narrowOne(found.get(), path, allowed, facts.isFolder);
    if (!isDeep || !facts.isFolder)
        return;
    const Handle listed = openBeneath(found.get(), {}, FILE_LIST_DIRECTORY);
    if (!listed)
        failWith(grantsWall, "protecting what is in " + path);
    walkBeneath(
        listed.get(), allowAccess,
        [&](HANDLE file, const FileFacts &inside) {
            if (!inside.isLink)
                narrowOne(file, path, allowed, inside.isFolder);
        },
        [&](const std::wstring &, DWORD error) {
            if (!isMissing(error)) // Gone meanwhile.
                failWith(grantsWall, "protecting what is in " + path, error);
        });
}

void Grants::narrowOne(HANDLE file, const std::string &path, Allowed allowed, bool isFolder)
{
    // What is narrow already stays so: others may run who want it narrower than we do.
    const std::optional<bool> isOpen = mayChange(file, m_container.sid());
    if (!isOpen || (*isOpen && !allow(file, m_container.sid(), allowed, isFolder)))
        failWith(grantsWall, "protecting " + path);
}

void Grants::openReadable(const std::string &path)
{
    if (const std::vector<std::string> known = m_record.opened();
        !m_record.isFirst() && std::find(known.begin(), known.end(), path) != known.end())
        return;
    const Handle found = openAbsolute(wideOf(path), allowAccess);
    FileFacts facts;
    if (!found || !factsOf(found.get(), facts) || facts.isLink) {
        // Often a folder of the administrator's, which is open to all containers already.
        if (m_record.isFirst() && !isMissing(::GetLastError()))
            m_report.send(LinkMessage::Remark, path + " could not be opened for reading");
        return;
    }
    m_record.add(path);
    if (!facts.isFolder) {
        if (!allow(found.get(), m_container.sid(), Allowed::Read, false))
            m_report.send(LinkMessage::Remark, path + " could not be opened for reading");
        return;
    }
    if (const Handle listed = openBeneath(found.get(), {}, FILE_LIST_DIRECTORY | allowAccess))
        open(listed.get(), Allowed::Read);
}

bool Grants::close(const std::string &path)
{
    const Handle folder = openAbsolute(wideOf(path), allowAccess);
    FileFacts facts;
    if (!folder)
        return isMissing(::GetLastError());
    bool isClosed = factsOf(folder.get(), facts)
                    && allow(folder.get(), m_container.sid(), Allowed::Nothing, facts.isFolder);
    if (!facts.isFolder || facts.isLink)
        return isClosed;
    const Handle listed = openBeneath(folder.get(), {}, FILE_LIST_DIRECTORY);
    if (!listed)
        return false;
    walkBeneath(
        listed.get(), allowAccess,
        [&](HANDLE file, const FileFacts &inside) {
            // Links too: one that the command made has inherited.
            isClosed = allow(file, m_container.sid(), Allowed::Nothing, inside.isFolder) && isClosed;
        },
        [&](const std::wstring &, DWORD) {}); // What cannot be opened was not opened to the command either.
    return isClosed;
}

void Grants::takeBack() noexcept
{
    try {
        if (!m_record.leave())
            return;
        bool isClosed = true;
        for (const std::string &path : m_record.opened())
            isClosed = close(path) && isClosed;
        if (isClosed)
            m_record.clear();
        else
            m_report.send(LinkMessage::Remark,
                          "some files stay open to later commands of this folder; closing them failed");
    } catch (const Failure &failure) {
        m_report.send(LinkMessage::Remark, failure.wall + ": " + failure.reason);
    } catch (const std::exception &error) {
        m_report.send(LinkMessage::Remark, std::string("access: ") + error.what());
    }
}

} // namespace paddock::cage
