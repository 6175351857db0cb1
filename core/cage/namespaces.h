#pragma once

#include <sys/types.h>

namespace paddock::cage {

/// Copies this process into user, mount, pid, ipc, uts, net and cgroup namespaces of its own; like fork, 0 in the copy.
/// This process stays outside all of them, so that it can undo what only the host sees. Throws Failure.
pid_t forkIntoNamespaces();

/// In the copy: keeps the user's own identity, brings the loopback up and gives the machine another name. Throws Failure.
void settleIntoNamespaces(uid_t user, gid_t group);

} // namespace paddock::cage
