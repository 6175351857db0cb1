#include "core/cage/mounts.h"

#include "core/cage/failure.h"

#include <fcntl.h>
#include <sys/mount.h>

namespace paddock::cage {

namespace {

constexpr std::string_view mountsWall = "mounts";

std::string words(std::string_view first, std::string_view second)
{
    return std::string(first).append(second);
}

} // namespace

void showTree(int source, int target, Seen seen, std::string_view name)
{
    // With everything below: what the host has mounted in it cannot be left out by one without its privileges.
    const Descriptor tree(
        ::open_tree(source, "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE | AT_EMPTY_PATH));
    if (!tree)
        fail(mountsWall, words("copying the tree ", name));
    mount_attr attributes{};
    attributes.attr_set =
        MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | (seen == Seen::ReadOnly ? MOUNT_ATTR_RDONLY : 0);
    if (::mount_setattr(tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes, sizeof attributes) != 0)
        fail(mountsWall, words("guarding the tree ", name));
    attach(tree.get(), target, name);
}

void showDevice(int source, int target, std::string_view name)
{
    const Descriptor tree(::open_tree(source, "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_EMPTY_PATH));
    if (!tree)
        fail(mountsWall, words("copying the device ", name));
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC;
    if (::mount_setattr(tree.get(), "", AT_EMPTY_PATH, &attributes, sizeof attributes) != 0)
        fail(mountsWall, words("guarding the device ", name));
    attach(tree.get(), target, name);
}

Descriptor newFileSystem(const char *type,
                         std::initializer_list<std::pair<const char *, std::string>> options,
                         std::uint64_t attributes)
{
    const Descriptor context(::fsopen(type, FSOPEN_CLOEXEC));
    if (!context)
        fail(mountsWall, words("new file system ", type));
    for (const auto &[key, value] : options) {
        const bool isFlag = value.empty();
        if (::fsconfig(context.get(), isFlag ? FSCONFIG_SET_FLAG : FSCONFIG_SET_STRING, key,
                       isFlag ? nullptr : value.c_str(), 0)
            != 0)
            fail(mountsWall, words("new file system ", type) + ", option " + key);
    }
    if (::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) != 0)
        fail(mountsWall, words("new file system ", type));
    Descriptor made(::fsmount(context.get(), FSMOUNT_CLOEXEC, unsigned(attributes)));
    if (!made)
        fail(mountsWall, words("new file system ", type));
    return made;
}

void attach(int fileSystem, int target, std::string_view name)
{
    if (::move_mount(fileSystem, "", target, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) != 0)
        fail(mountsWall, words("attaching ", name));
}

void freeze(int root)
{
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    if (::mount_setattr(root, "", AT_EMPTY_PATH, &attributes, sizeof attributes) != 0)
        fail(mountsWall, "making the root read-only");
}

} // namespace paddock::cage
