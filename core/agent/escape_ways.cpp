#include "core/agent/escape_ways.h"

#include <QCoreApplication>

namespace paddock {

namespace {

struct EscapeWayText {
    Q_DECLARE_TR_FUNCTIONS(paddock::EscapeWay)
};

} // namespace

QList<EscapeWay> escapeWays()
{
    using T = EscapeWayText;
    return {
        {"read-outside", T::tr("Read a file outside the workspace")},
        {"create-outside", T::tr("Make a file outside the workspace")},
        {"overwrite-outside", T::tr("Overwrite a file outside the workspace")},
        {"delete-outside", T::tr("Delete a file outside the workspace")},
        {"chmod-outside", T::tr("Change who may read a file outside the workspace")},
        {"read-home", T::tr("Read what lies in your home")},
        {"read-neighbours", T::tr("Read what lies beside the workspace")},
        {"read-shared", T::tr("Read files in the machine's temporary folders")},
        {"through-link", T::tr("Write outside through a link made in the workspace")},
        {"hard-link", T::tr("Bring a file from outside in by a hard link")},
        {"proc-root", T::tr("Find the machine's files through /proc")},
        {"write-system", T::tr("Write into the system's folders")},
        {"kernel-settings", T::tr("Change settings of the kernel")},
        {"devices", T::tr("Open disks, memory and other devices")},
        {"see-process", T::tr("See a process outside")},
        {"proc-files", T::tr("Open the folders, files and environment of a process outside")},
        {"signal", T::tr("Send a signal to a process outside")},
        {"trace", T::tr("Take over a process outside as a debugger")},
        {"read-memory", T::tr("Read the memory of a process outside")},
        {"take-descriptor", T::tr("Take an open file from a process outside")},
        {"shared-memory", T::tr("Attach shared memory of a process outside")},
        {"inherited-descriptors", T::tr("Use open files that were left behind")},
        {"environment", T::tr("Find secrets in the environment")},
        {"environment-of-parents", T::tr("Find secrets in the environment of parent processes")},
        {"host-tcp", T::tr("Connect to a local server of this machine")},
        {"host-udp", T::tr("Send a datagram to a local server of this machine")},
        {"host-through-gate", T::tr("Reach a local server of this machine through Paddock's proxy")},
        {"abstract-socket", T::tr("Connect to an abstract socket of this machine")},
        {"unix-socket", T::tr("Connect to a socket file outside the workspace")},
        {"agent-sockets", T::tr("Connect to D-Bus, the display, SSH and GnuPG agents or container engines")},
        {"outside-address", T::tr("Find a route to the Internet past the proxy")},
        {"vsock", T::tr("Reach the host of a virtual machine")},
        {"raw-socket", T::tr("Open a raw network socket")},
        {"packet-socket", T::tr("Listen to the network's packets")},
        {"mount", T::tr("Mount a file system")},
        {"mount-new", T::tr("Mount a file system with the newer system calls")},
        {"new-namespaces", T::tr("Make namespaces of one's own")},
        {"enter-namespace", T::tr("Enter namespaces of the machine")},
        {"chroot", T::tr("Change the root folder")},
        {"pivot-root", T::tr("Exchange the root file system")},
        {"keyring", T::tr("Read the kernel's keyring")},
        {"bpf", T::tr("Load programs into the kernel")},
        {"perf", T::tr("Watch the machine with performance events")},
        {"io-uring", T::tr("Make system calls past the filter with io_uring")},
        {"userfaultfd", T::tr("Hold up the kernel with page faults")},
        {"file-handles", T::tr("Open files by handle instead of by name")},
        {"terminal", T::tr("Type into your terminal")},
        {"set-id", T::tr("Make a program that runs with the rights of its owner")},
        {"device-node", T::tr("Make a device in the workspace")},
        {"privileges", T::tr("Have or gain rights of the administrator")},
        {"foreign-calls", T::tr("Make system calls by another numbering")},
        {"process-limit", T::tr("Start more processes than are allowed")},
        {"memory-limit", T::tr("Take more memory than is allowed")},
        {"file-limit", T::tr("Write a larger file than is allowed")},
        {"git-hooks", T::tr("Plant a git hook")},
        {"git-config", T::tr("Change the repository's git configuration")},
        {"git-moved", T::tr("Move the repository's .git folder away")},
        {"protected-name", T::tr("Leave a file that editors or agents obey")},
        {"survivor", T::tr("Leave a process behind that writes later")},
    };
}

} // namespace paddock
