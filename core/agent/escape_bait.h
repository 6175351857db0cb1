#pragma once

#include "core/agent/escape_listeners.h"
#include "core/base/result.h"
#include "core/exec/fence.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace paddock {

/// What the self-test lays out around a fence for those inside to reach: files, sockets, memory, and this process
/// itself; and a folder in the workspace in which they may write. Everything is made new, and gone with this.
class EscapeBait
{
    Q_DECLARE_TR_FUNCTIONS(paddock::EscapeBait)

public:
    /// \a spec is that of the fence which is tested: what it opens is no bait. ErrorKind::Io when no folder can be made
    /// outside or inside.
    static Result<std::unique_ptr<EscapeBait>> lay(const FenceSpec &spec);
    ~EscapeBait();
    Q_DISABLE_COPY_MOVE(EscapeBait)

    /// For `paddock-escape`: NAME=VALUE, see app/escape/bait.h.
    QStringList arguments() const;

    /// What was taken or changed, as seen from outside: the id of the way, and what shows it.
    QHash<QString, QString> taken() const;

    const QByteArray &canary() const { return m_canary; } ///< Known to nobody who did not read bait.

private:
    explicit EscapeBait(const FenceSpec &spec);
    Result<void> layFiles();
    void layShared();
    void chooseProtectedName();
    void clearProtectedName() const;

    const FenceSpec m_spec;
    const QByteArray m_canary;
    std::unique_ptr<QTemporaryDir> m_outside;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::vector<std::unique_ptr<QTemporaryFile>> m_shared;
    std::unique_ptr<EscapeListeners> m_listeners;
    FileDescriptor m_leaky; ///< Stays open across exec, so that it is seen whether something closes it.
    int m_segment = -1; ///< System V shared memory; -1: none,
    void *m_memory = nullptr; ///< and where it is attached here.
    QString m_protected; ///< Absolute; empty: none is missing.
};

} // namespace paddock
