#include "core/cage/process_tree.h"

#include <dirent.h>
#include <unistd.h>

#include <charconv>
#include <fstream>
#include <memory>
#include <string>

namespace paddock::cage {

namespace {

std::vector<pid_t> numbersIn(const std::string &folder)
{
    std::vector<pid_t> numbers;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.c_str()), ::closedir);
    if (!entries)
        return numbers;
    while (const dirent *entry = ::readdir(entries.get())) {
        const std::string_view name = entry->d_name;
        pid_t number = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
        if (error == std::errc() && end == name.data() + name.size())
            numbers.push_back(number);
    }
    return numbers;
}

void addDescendants(pid_t process, std::vector<pid_t> &found)
{
    const std::string tasks = "/proc/" + std::to_string(process) + "/task/";
    for (const pid_t task : numbersIn(tasks)) {
        std::ifstream children(tasks + std::to_string(task) + "/children");
        pid_t child = 0;
        while (children >> child) {
            found.push_back(child);
            addDescendants(child, found);
        }
    }
}

} // namespace

std::vector<pid_t> processesOfNamespace()
{
    std::vector<pid_t> processes = numbersIn("/proc");
    std::erase(processes, ::getpid());
    return processes;
}

std::vector<pid_t> descendants()
{
    std::vector<pid_t> found;
    addDescendants(::getpid(), found);
    return found;
}

} // namespace paddock::cage
