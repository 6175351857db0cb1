#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace paddock {

struct ProcessSpec;

/// Takes the socket on which a fenced child's connections arrive, and serves it as long as the result lives. Called
/// on the thread of the Process.
using OpenGate = std::function<std::shared_ptr<void>(FileDescriptor listening)>;

/// A name in the workspace that a fenced child must not change or make.
struct FencedName {
    QString path; ///< Relative to the workspace.
    bool isFolder = false;
    bool coverWhenMissing = true;

    bool operator==(const FencedName &) const = default;
};

/// What a child behind a fence may reach. System directories are always readable, everything else only as said here.
struct FenceSpec {
    enum class Walls {
        Full, ///< For programs that others choose: commands, hooks, servers.
        Thin, ///< For our own helpers that read one thing and answer: cheaper, and without /tmp or processes of their own.
    };
    enum class Workspace { Writable, ReadOnly, Absent };

    Walls walls = Walls::Full;
    Workspace workspace = Workspace::Writable;
    QString workspacePath; ///< Canonical. Empty when Absent.
    std::shared_ptr<const FileDescriptor>
        workspaceFolder; ///< The same directory, held open. Null when Absent.
    QStringList readable; ///< More files and folders, absolute.
    QList<FencedName> fencedNames;
    QStringList pinned; ///< Folders in the workspace that cannot be renamed away.
    OpenGate openGate; ///< Empty: no network at all.
    QList<QByteArray> environment; ///< More of it for what runs inside, as NAME=value.
    bool debuggers = false; ///< Whether ptrace works among the fenced processes.
    quint64 processesAtMost = 128; ///< 0 is without limit, here and below.
    quint64 dataBytesAtMost = 0; ///< Of each process.
    quint64 fileBytesAtMost = 0; ///< Of each file that is written.
    quint64 cpuSecondsAtMost = 0; ///< Of each process.
    quint64 temporaryBytesAtMost = 0; ///< Of /tmp inside.
};

/// What Process starts in place of the program.
struct FencedStart {
    QString program;
    QStringList arguments;
    QList<QByteArray> environment;
    QString workingDirectory; ///< Of the launcher.
    std::vector<FileDescriptor> passed; ///< The child gets them as descriptors 3, 4, ... in this order.
    std::shared_ptr<void> gate; ///< Kept as long as the child lives, where the gate is open before the start.
    FileDescriptor link; ///< Our end of the launcher's SOCK_SEQPACKET; see core/cage/fence_plan.h.
};

/// A fence, ready to stand around any number of children. Immutable; use from any thread.
class Fence
{
public:
    virtual ~Fence() = default;

    /// The start that puts \a spec behind the fence. ErrorKind::Io when it cannot be prepared.
    virtual Result<FencedStart> enclose(const ProcessSpec &spec) const = 0;

    virtual const FenceSpec &spec() const = 0;
};

/// The environment for a child behind \a fence; childEnvironment() when there is none, or only thin walls.
QList<QByteArray> environmentBehind(const std::shared_ptr<const Fence> &fence,
                                    const QList<QByteArray> &extra = {});

} // namespace paddock
