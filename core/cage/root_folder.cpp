#include "core/cage/root_folder.h"

#include "core/cage/failure.h"
#include "core/cage/names_beneath.h"

#include <sys/stat.h>

#include <cerrno>

namespace paddock::cage {

namespace {

constexpr std::string_view rootWall = "mounts";

} // namespace

Descriptor RootFolder::find(const std::string &path) const
{
    return openBeneath(m_root.get(), path);
}

Descriptor RootFolder::folder(const std::string &path, mode_t mode) const
{
    Descriptor found = openBeneath(m_root.get(), path, O_PATH | O_DIRECTORY);
    if (found)
        return found;
    if (errno != ENOENT)
        fail(rootWall, "the place of /" + path);
    const Descriptor parent = folder(parentOf(path));
    if (::mkdirat(parent.get(), lastNameOf(path).c_str(), mode) != 0)
        fail(rootWall, "a place for /" + path);
    found = openBeneath(parent.get(), lastNameOf(path), O_PATH | O_DIRECTORY);
    if (!found)
        fail(rootWall, "the new place of /" + path);
    return found;
}

Descriptor RootFolder::emptyFile(const std::string &path) const
{
    const Descriptor parent = folder(parentOf(path));
    Descriptor file = openBeneath(parent.get(), lastNameOf(path));
    if (file)
        return file;
    textFile(path, {});
    file = openBeneath(parent.get(), lastNameOf(path));
    if (!file)
        fail(rootWall, "the new place of /" + path);
    return file;
}

void RootFolder::textFile(const std::string &path, std::string_view text) const
{
    const Descriptor parent = folder(parentOf(path));
    const Descriptor file(::openat(parent.get(), lastNameOf(path).c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!file || ::write(file.get(), text.data(), text.size()) != ssize_t(text.size()))
        fail(rootWall, "a file at /" + path);
}

void RootFolder::link(const std::string &path, const std::string &target) const
{
    const Descriptor parent = folder(parentOf(path));
    if (::symlinkat(target.c_str(), parent.get(), lastNameOf(path).c_str()) != 0 && errno != EEXIST)
        fail(rootWall, "a link at /" + path);
}

} // namespace paddock::cage
