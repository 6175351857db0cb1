#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace paddock {

/// What a second start hands over to the first.
struct LaunchRequest {
    QStringList arguments;
    QString folder; ///< Where they were written; absolute.
    QString activationToken; ///< Lets the first come to the front; may be empty.
    bool waits = false;

    bool operator==(const LaunchRequest &) const = default;
};

/// Where the program that runs for this person and state folder is met: a lock, which says that it is there, and a
/// socket, on which it listens. Both in a folder that nobody else can enter.
struct InstancePlace {
    QString socket;
    QString lock;

    /// In $XDG_RUNTIME_DIR/paddock; without that variable, in the state folder. Error: Io, when it is not ours alone.
    static Result<InstancePlace> find();

    /// The lock; not open when another process has it. The kernel takes it back when its holder ends, in whatever way,
    /// so a socket that is left behind fools nobody.
    FileDescriptor takeLock() const;
};

/// The way of a request over the socket: four bytes of length, then JSON.
QByteArray encodeLaunch(const LaunchRequest &request);
std::optional<LaunchRequest> decodeLaunch(const QByteArray &json); ///< Of the part behind the length.
inline constexpr quint32 longestLaunch = 1 << 20; ///< In bytes. Longer ones are not read.

/// What became of a request.
struct HandOver {
    enum class End {
        Taken, ///< The first opened it; with LaunchRequest::waits, its session has ended, too.
        Refused, ///< The first said no, with a reason.
        NoAnswer, ///< It hangs, or belongs to somebody else.
    };
    End end = End::NoAnswer;
    QString message;
};

/// Asks the first, and waits for its word; seconds at most, and for a session that is waited for, as long as it takes.
/// For main(), before there is a window.
HandOver handOver(const InstancePlace &place, const LaunchRequest &request, int patienceMs = 5000);

} // namespace paddock
