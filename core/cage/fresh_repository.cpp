#include "core/cage/fresh_repository.h"

#include "core/cage/names_beneath.h"

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <string_view>

namespace paddock::cage {

namespace {

constexpr std::size_t configurationAtMost =
    256 * 1024; // What git init and clone write is a thousandth of it.

/// Keys and sections of git's configuration that make it run something or read more configuration (git-config(1)).
constexpr std::array<std::string_view, 22> telling{"fsmonitor",   "hookspath",
                                                   "sshcommand",  "editor",
                                                   "pager",       "askpass",
                                                   "[alias",      "[filter",
                                                   "[diff",       "[merge",
                                                   "[credential", "[include",
                                                   "textconv",    "external",
                                                   "[gpg",        "uploadpack",
                                                   "receivepack", "gitproxy",
                                                   "[difftool",   "[mergetool",
                                                   "[sendemail",  "alternaterefscommand"};

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool namesPrograms(int workspace, const std::string &path)
{
    const Descriptor file = openBeneath(workspace, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return false;
    std::string text(configurationAtMost + 1, '\0');
    const ssize_t size = ::read(file.get(), text.data(), text.size());
    if (size < 0 || std::size_t(size) > configurationAtMost)
        return true; // Not to be read is not to be trusted.
    text.resize(std::size_t(size));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return char(std::tolower(letter)); });
    return std::any_of(telling.begin(), telling.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

} // namespace

std::vector<std::string> plantedIn(int workspace, const std::string &repository)
{
    std::vector<std::string> planted;
    // A file or a link in its place says that the repository is somewhere else, where nobody has looked.
    if (!openBeneath(workspace, repository, O_PATH | O_DIRECTORY))
        return {repository};
    const std::string hooks = repository + "/hooks";
    Descriptor folder = openBeneath(workspace, hooks, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder && errno == ELOOP)
        planted.push_back(hooks); // A link: git would run what lies there.
    if (folder) {
        if (DIR *list = ::fdopendir(folder.get())) {
            folder.release();
            while (const dirent *entry = ::readdir(list)) {
                const std::string_view name = entry->d_name;
                if (name != "." && name != ".." && !endsWith(name, ".sample"))
                    planted.push_back(hooks + '/' + std::string(name));
            }
            ::closedir(list);
        }
    }
    // The second is read with the first where that says so; the third has both read from somewhere else.
    for (const char *name : {"/config", "/config.worktree"}) {
        if (namesPrograms(workspace, repository + name))
            planted.push_back(repository + name);
    }
    if (openBeneath(workspace, repository + "/commondir"))
        planted.push_back(repository + "/commondir");
    return planted;
}

} // namespace paddock::cage
