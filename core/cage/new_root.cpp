#include "core/cage/new_root.h"

#include "core/cage/device_folder.h"
#include "core/cage/failure.h"
#include "core/cage/host_tree.h"
#include "core/cage/mounts.h"
#include "core/cage/names_beneath.h"
#include "core/cage/root_folder.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace paddock::cage {

namespace {

constexpr std::string_view newRootWall = "mounts";

/// The workspace as this mount namespace has it: the descriptor that was handed over belongs to the host's namespace, and
/// only what belongs to ours can be mounted.
Descriptor ownWorkspace(const HostTree &host, const FencePlan &plan, int handedOver)
{
    Descriptor found = host.find(plan.workspacePath.substr(1));
    struct stat meant = {};
    struct stat seen = {};
    if (!found || ::fstat(found.get(), &seen) != 0 || ::fstat(handedOver, &meant) != 0)
        fail(newRootWall, "the workspace");
    if (meant.st_dev != seen.st_dev || meant.st_ino != seen.st_ino)
        failBecause(newRootWall, "another folder is now where the workspace was");
    return found;
}

void makeTemporary(const RootFolder &root, const FencePlan &plan)
{
    const std::string size =
        plan.limits.temporaryBytes == 0 ? "50%" : std::to_string(plan.limits.temporaryBytes);
    for (const char *path : {"tmp", "var/tmp"}) {
        const Descriptor temporary =
            newFileSystem("tmpfs", {{"mode", "1777"}, {"size", size}}, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
        attach(temporary.get(), root.folder(path).get(), path);
    }
    root.folder("tmp/home", 0700);
}

/// Shows a name of the workspace on itself: as a mount point it can neither be renamed nor removed.
void cover(int workspace, const std::string &path, Seen seen)
{
    const Descriptor place = openBeneath(workspace, path);
    if (!place)
        fail(newRootWall, "the protected " + path);
    struct stat status = {};
    if (::fstat(place.get(), &status) != 0)
        fail(newRootWall, "the protected " + path);
    if (S_ISLNK(status.st_mode))
        failBecause(newRootWall, "the protected " + path + " has become a link; try again");
    showTree(place.get(), place.get(), seen, path);
}

/// Not every kernel mounts on a link. Where it does not, the link is put back after the run.
void pinLink(int workspace, const std::string &path)
{
    const Descriptor place = openBeneath(workspace, path);
    const Descriptor tree(
        place ? ::open_tree(place.get(), "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_EMPTY_PATH) : -1);
    if (tree)
        ::move_mount(tree.get(), "", place.get(), "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH);
}

void showWorkspace(const HostTree &host, const RootFolder &root, const FencePlan &plan, int handedOver,
                   const Covers &covers)
{
    const Descriptor source = ownWorkspace(host, plan, handedOver);
    const std::string path = plan.workspacePath.substr(1);
    const bool isWritable = plan.workspace == FencePlan::Workspace::Writable;
    showTree(source.get(), root.folder(path).get(), isWritable ? Seen::Writable : Seen::ReadOnly,
             "the workspace");
    const Descriptor workspace = root.find(path);
    if (!workspace)
        fail(newRootWall, "the workspace");
    for (const std::string &folder : covers.pinnedFolders)
        cover(workspace.get(), folder, Seen::Writable);
    for (const std::string &place : covers.readOnly)
        cover(workspace.get(), place, Seen::ReadOnly);
    for (const std::string &link : covers.links)
        pinLink(workspace.get(), link);
}

} // namespace

void enterNewRoot(const FencePlan &plan, int workspace, const Covers &covers, const Link &link)
{
    // Nothing that is mounted from here on shows outside, and nothing from outside shows here.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        fail(newRootWall, "parting from the host's mounts");
    const HostTree host;
    const RootFolder root(newFileSystem("tmpfs", {{"mode", "0755"}, {"size", "4194304"}},
                                        MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV));
    attach(root.descriptor(), host.root(), "the new root");

    showSystem(host, root);
    // Read-only, because root inside is root to the settings of the kernel below /proc/sys.
    const Descriptor processes = newFileSystem(
        "proc", {}, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC);
    attach(processes.get(), root.folder("proc").get(), "/proc");
    makeDevices(host, root, plan.limits.temporaryBytes);
    makeTemporary(root, plan);
    showReadable(host, root, plan, link);
    if (plan.workspace != FencePlan::Workspace::Absent)
        showWorkspace(host, root, plan, workspace, covers);
    freeze(root.descriptor());

    if (::fchdir(root.descriptor()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0)
        fail(newRootWall, "moving into the new root");
    if (::umount2(".", MNT_DETACH) != 0)
        fail(newRootWall, "leaving the host's root");
    if (::chdir("/") != 0)
        fail(newRootWall, "the new root");
}

} // namespace paddock::cage
