#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"
#include "core/exec/process.h"

#include <sys/wait.h>

namespace paddock {

/// waitid()'s P_PIDFD, which older headers do not name; the number is the kernel's.
inline constexpr auto byPidfd = idtype_t(3);

/// A child that was just started: the leader of a session and group of its own.
struct Spawned {
    pid_t pid = 0; ///< Ours to reap, through the pidfd.
    FileDescriptor pidfd; ///< Readable when the child has ended.
    FileDescriptor output; ///< Non-blocking ends to read from.
    FileDescriptor error; ///< Closed when standard error goes with the output.
    FileDescriptor link; ///< To the launcher of the fence; closed when there is none.
    std::shared_ptr<void> gate; ///< As in FencedStart.
};

/// Starts the child, behind its fence when the spec has one. Blocks only until the kernel has read the program's first
/// page.
Result<Spawned> spawn(const ProcessSpec &spec);

/// A sealed file in memory, at its beginning: whatever else holds it, what is read from it is \a bytes.
Result<FileDescriptor> inputFile(const QByteArray &bytes);

/// Ends the child's group at once and sees to it that nothing stays of the child, without waiting for it here.
void killAndReap(pid_t pid, FileDescriptor pidfd);

/// For the launcher of a fence, whose link was closed: it ends what is inside and puts the workspace in order, for which
/// it is given 3 s; then it is killed as above. Does not wait here.
void letEndAndReap(pid_t pid, FileDescriptor pidfd);

} // namespace paddock
