#include "core/cage/names_beneath.h"

#include <linux/openat2.h>
#include <sys/syscall.h>

#include <climits>
#include <cstdint>
#include <deque>

namespace paddock::cage {

namespace {

constexpr int mostLinks = 40;

void pushNames(std::deque<std::string> &names, std::string_view path)
{
    std::vector<std::string> found;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (!name.empty() && name != ".")
            found.emplace_back(name);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    names.insert(names.begin(), found.begin(), found.end());
}

} // namespace

Descriptor openBeneath(int folder, const std::string &path, int flags)
{
    open_how how{};
    how.flags = std::uint64_t(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return Descriptor(
        int(::syscall(SYS_openat2, folder, path.empty() ? "." : path.c_str(), &how, sizeof how)));
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string lastNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0.
}

bool isWithin(std::string_view path, std::string_view ancestor)
{
    return path.starts_with(ancestor) && (path.size() == ancestor.size() || path[ancestor.size()] == '/');
}

std::optional<std::string> linkText(int workspace, const std::string &path)
{
    const Descriptor link = openBeneath(workspace, path);
    char text[PATH_MAX];
    const ssize_t length = link ? ::readlinkat(link.get(), "", text, sizeof text) : -1;
    if (length <= 0 || length == ssize_t(sizeof text))
        return std::nullopt;
    return std::string(text, std::size_t(length));
}

Route routeOf(int workspace, std::string_view workspacePath, std::string_view name)
{
    Route route;
    std::deque<std::string> left;
    pushNames(left, name);
    std::vector<std::string> walked;
    const auto walkedPath = [&walked] {
        std::string path;
        for (const std::string &part : walked)
            path.append(path.empty() ? "" : "/").append(part);
        return path;
    };
    while (!left.empty()) {
        const std::string part = std::move(left.front());
        left.pop_front();
        if (part == "..") {
            if (walked.empty())
                return route;
            walked.pop_back();
            continue;
        }
        walked.push_back(part);
        const std::string here = walkedPath();
        const std::optional<std::string> target = linkText(workspace, here);
        if (!target)
            continue;
        route.links.push_back(here);
        if (route.links.size() > mostLinks)
            return route;
        walked.pop_back();
        if (target->front() == '/') {
            if (!isWithin(*target, workspacePath))
                return route;
            walked.clear();
            pushNames(left, std::string_view(*target).substr(workspacePath.size()));
        } else {
            pushNames(left, *target);
        }
    }
    route.end = walkedPath();
    return route;
}

} // namespace paddock::cage
