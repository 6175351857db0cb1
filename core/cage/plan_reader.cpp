#include "core/cage/plan_reader.h"

#include "core/cage/failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace paddock::cage {

namespace {

constexpr std::string_view planWall = "plan";
constexpr off_t longestPlan = off_t(1) << 20;

/// Names joined by single slashes, none of them "." or "..".
bool isPlainPath(std::string_view path)
{
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (name.empty() || name == "." || name == "..")
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

bool isAbsolutePath(std::string_view path)
{
    return path.size() > 1 && path.front() == '/' && isPlainPath(path.substr(1));
}

} // namespace

std::string faultOf(const FencePlan &plan)
{
    if (plan.workspace != FencePlan::Workspace::Absent && !isAbsolutePath(plan.workspacePath))
        return "the workspace \"" + plan.workspacePath + "\" is not a folder that can be fenced in";
    // Only thin walls leave the folder where it is: whole ones have a root of their own.
    const bool staysThere = plan.workingDirectory.empty() && plan.walls == FencePlan::Walls::Thin;
    if (!staysThere && plan.workingDirectory != "/" && !isAbsolutePath(plan.workingDirectory))
        return "the working directory \"" + plan.workingDirectory + "\" is not an absolute path";
    for (const std::string &path : plan.readable) {
        if (!isAbsolutePath(path))
            return "the readable path \"" + path + "\" is not an absolute path";
    }
    for (const ProtectedPlace &place : plan.protectedPlaces) {
        if (!isPlainPath(place.path))
            return "the protected name \"" + place.path + "\" does not lie in the workspace";
    }
    for (const std::string &path : plan.pinned) {
        if (!isPlainPath(path))
            return "the pinned name \"" + path + "\" does not lie in the workspace";
    }
    return {};
}

FencePlan readPlan(int descriptor, int workspace)
{
    constexpr int needed = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
    const int seals = ::fcntl(descriptor, F_GET_SEALS);
    if (seals < 0)
        fail(planWall, "the file of the plan");
    if ((seals & needed) != needed)
        failBecause(planWall, "the file of the plan is not sealed");
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        fail(planWall, "the file of the plan");
    if (status.st_size > longestPlan)
        failBecause(planWall, "the plan is too long");

    std::string text(std::size_t(status.st_size), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::pread(descriptor, text.data() + done, text.size() - done, off_t(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            fail(planWall, "reading the plan");
        done += std::size_t(count);
    }
    std::optional<FencePlan> plan = decode(text);
    if (!plan)
        failBecause(planWall, "the plan was written by another version of Paddock; start Paddock again");
    if (const std::string fault = faultOf(*plan); !fault.empty())
        failBecause(planWall, fault);
    if (plan->workspace != FencePlan::Workspace::Absent
        && (::fstat(workspace, &status) != 0 || !S_ISDIR(status.st_mode)))
        failBecause(planWall, "the workspace was not handed over");
    return std::move(*plan);
}

} // namespace paddock::cage
