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

/// What git init, git clone and a careful person write, by section; of all other keys of git-config(1) some make git run a
/// program or read more configuration, and every release has new ones.
struct HarmlessSection {
    std::string_view name;
    std::string_view keys; ///< Each between blanks; empty: all.
};
constexpr std::array harmless{
    HarmlessSection{
        "core",
        " repositoryformatversion filemode bare logallrefupdates ignorecase precomposeunicode symlinks "
        "autocrlf eol sharedrepository abbrev compression quotepath "},
    HarmlessSection{"remote", " url fetch pushurl mirror tagopt prune promisor partialclonefilter "},
    HarmlessSection{"branch", " remote merge rebase description "},
    HarmlessSection{"user", " name email signingkey "},
    HarmlessSection{"extensions", " objectformat partialclone worktreeconfig refstorage noop "},
    HarmlessSection{"submodule", " url active path branch ignore "},
    HarmlessSection{"init", " defaultbranch "},
    HarmlessSection{"pull", " rebase ff "},
    HarmlessSection{"push", " default autosetupremote followtags "},
    HarmlessSection{"commit", " gpgsign "},
    HarmlessSection{"gc", " auto "},
    HarmlessSection{"lfs", " repositoryformatversion "},
    HarmlessSection{"advice", ""},
    HarmlessSection{"color", ""},
};

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool isHarmlessKey(std::string_view section, std::string_view key)
{
    const auto found = std::find_if(harmless.begin(), harmless.end(),
                                    [&](const HarmlessSection &known) { return known.name == section; });
    if (found == harmless.end())
        return false;
    const std::string word = ' ' + std::string(key) + ' ';
    return found->keys.empty() || found->keys.find(word) != std::string_view::npos;
}

/// True only for a text in the plain form that git itself writes, with harmless keys only.
bool isHarmless(std::string_view text)
{
    std::string_view section;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        if (line.back() == '\\')
            return false; // It goes on in the next line.
        if (line.front() == '[') {
            if (line.back() != ']')
                return false; // A key behind it, which git never writes.
            section = line.substr(1, line.find_first_of(" \t]\".") - 1);
            continue;
        }
        const std::size_t equals = line.find('=');
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string_view value =
            equals == std::string_view::npos ? std::string_view() : trimmed(line.substr(equals + 1));
        if (!isHarmlessKey(section, key) || value.find("::") != std::string_view::npos
            || (!value.empty() && value.front() == '!'))
            return false; // "ext::" and its like are transports that run what follows.
    }
    return true;
}

bool namesPrograms(int workspace, const std::string &path)
{
    const Descriptor file = openBeneath(workspace, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return errno != ENOENT; // What cannot be read is not to be trusted.
    std::string text(configurationAtMost + 1, '\0');
    const ssize_t size = ::read(file.get(), text.data(), text.size());
    if (size < 0 || std::size_t(size) > configurationAtMost)
        return true;
    text.resize(std::size_t(size));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return char(std::tolower(letter)); });
    return !isHarmless(text);
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
