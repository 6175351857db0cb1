#include "core/cage/windows/compared_names.h"

#include "core/cage/failure.h"
#include "core/cage/windows/system_text.h"

#include <exception>

namespace paddock::cage {

namespace {

constexpr std::string_view namesWall = "names";

/// Nothing when it is missing. Throws Failure when that cannot be told.
std::optional<FileFacts> lookAt(HANDLE workspace, const std::string &path)
{
    const Handle found = openBeneath(workspace, wideOf(path), FILE_READ_ATTRIBUTES);
    FileFacts facts;
    if (found && factsOf(found.get(), facts))
        return facts;
    const DWORD error = ::GetLastError();
    // Behind a link lies another name, or a place outside that the command has no access to.
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == linkOnTheWay)
        return std::nullopt;
    failWith(namesWall, "looking at " + path, error);
}

bool isSame(const FileFacts &one, const FileFacts &other)
{
    return one.id == other.id && one.isLink == other.isLink
           && (one.isFolder || (one.changed == other.changed && one.size == other.size));
}

} // namespace

ComparedNames::ComparedNames(const FencePlan &plan, HANDLE workspace)
    : m_workspace(workspace)
{
    for (const ProtectedPlace &place : plan.protectedPlaces)
        m_names.push_back({place.path, lookAt(workspace, place.path)});
}

void ComparedNames::settle(const Report &report) const noexcept
{
    for (const Compared &name : m_names) {
        try {
            const std::optional<FileFacts> after = lookAt(m_workspace, name.path);
            if (after && !name.before)
                setAside(name.path, report);
            else if (!after && name.before)
                report.send(LinkMessage::Remark, name.path + " is gone");
            else if (after && !isSame(*name.before, *after))
                report.send(LinkMessage::Remark, name.path + " was changed while the command ran");
        } catch (const Failure &failure) {
            report.send(LinkMessage::Remark, failure.reason);
        } catch (const std::exception &error) {
            report.send(LinkMessage::Remark, name.path + ": " + error.what());
        }
    }
}

void ComparedNames::setAside(const std::string &path, const Report &report) const
{
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash);
    const std::string stem = ".paddock-set-aside-" + std::to_string(::GetCurrentProcessId()) + '-'
                             + path.substr(slash == std::string::npos ? 0 : slash + 1);
    const Handle parent = openBeneath(m_workspace, wideOf(folder), FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY);
    const Handle found = openBeneath(m_workspace, wideOf(path), DELETE);
    for (int tries = 0; parent && found && tries < 100; ++tries) {
        const std::string aside = tries == 0 ? stem : stem + '-' + std::to_string(tries);
        if (renameInto(found.get(), parent.get(), wideOf(aside))) {
            report.send(LinkMessage::Remark,
                        path + " was made by the command, where other programs obey it; it is called "
                            + (folder.empty() ? aside : folder + '/' + aside) + " now");
            return;
        }
        if (::GetLastError() != ERROR_ALREADY_EXISTS)
            break;
    }
    failWith(namesWall,
             path + " was made by the command, and other programs obey it; setting it aside failed");
}

} // namespace paddock::cage
