#include "core/cage/device_folder.h"

#include "core/cage/failure.h"
#include "core/cage/mounts.h"

#include <sys/mount.h>

namespace paddock::cage {

void makeDevices(const HostTree &host, const RootFolder &root, std::uint64_t sharedMemoryBytes)
{
    const RootFolder dev(newFileSystem("tmpfs", {{"mode", "0755"}, {"size", "65536"}}, MOUNT_ATTR_NOSUID));
    attach(dev.descriptor(), root.folder("dev").get(), "/dev");
    for (const char *node : {"null", "zero", "full", "random", "urandom", "tty"}) {
        const std::string path = std::string("dev/") + node;
        const Descriptor source = host.find(path);
        if (!source)
            fail("mounts", "the device /" + path);
        showDevice(source.get(), dev.emptyFile(node).get(), '/' + path);
    }
    const Descriptor terminals =
        newFileSystem("devpts", {{"newinstance", ""}, {"mode", "0620"}, {"ptmxmode", "0666"}},
                      MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC);
    attach(terminals.get(), dev.folder("pts").get(), "/dev/pts");
    dev.link("ptmx", "pts/ptmx");
    dev.link("fd", "/proc/self/fd");
    dev.link("stdin", "/proc/self/fd/0");
    dev.link("stdout", "/proc/self/fd/1");
    dev.link("stderr", "/proc/self/fd/2");

    const std::string size = sharedMemoryBytes == 0 ? "50%" : std::to_string(sharedMemoryBytes);
    const Descriptor shared =
        newFileSystem("tmpfs", {{"mode", "1777"}, {"size", size}}, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
    attach(shared.get(), dev.folder("shm").get(), "/dev/shm");
    freeze(dev.descriptor());
}

} // namespace paddock::cage
