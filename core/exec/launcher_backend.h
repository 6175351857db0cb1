#pragma once

#include "core/exec/sandbox_backend.h"

#include <QCoreApplication>

#include <optional>

namespace paddock {

/// Linux: children behind our own launcher, `paddock-fence` (core/cage).
class LauncherBackend : public SandboxBackend
{
    Q_DECLARE_TR_FUNCTIONS(paddock::LauncherBackend)

public:
    /// \a launcher is its absolute path. Empty: it was not found, and every fence is refused with a sentence that
    /// says so.
    explicit LauncherBackend(QString launcher);

    QList<BoundaryLayer> probe() const override;
    std::shared_ptr<const Fence> fence(FenceSpec spec) const override;

    /// Beside the program itself, or in the libexec folder that belongs to it; empty when it is in neither.
    static QString findLauncher();

private:
    const QString m_launcher;
};

} // namespace paddock
