#pragma once

#include "core/exec/sandbox_backend.h"

#include <QCoreApplication>

namespace paddock {

/// Windows: children in an AppContainer and a job, by the launcher `paddock-fence.exe` (core/cage/windows). There is no way
/// out to the network, so FenceSpec::openGate is not served. Written from Microsoft's documentation; never run so far, and
/// reported as such.
///
/// The start that it makes wants three things of whoever starts programs on Windows: the child inherits the handles
/// behind FencedStart::passed, with the same values and no others but its streams; FencedStart::link is the reading end of a
/// pipe with the launcher's frames; and FencedStart::gate is let go when the child is to end.
class AppContainerBackend : public SandboxBackend
{
    Q_DECLARE_TR_FUNCTIONS(paddock::AppContainerBackend)

public:
    AppContainerBackend();

    QList<BoundaryLayer> probe() const override;
    std::shared_ptr<const Fence> fence(FenceSpec spec) const override;

private:
    const QString m_launcher; ///< Absolute; empty: not found, and every fence is refused.
};

} // namespace paddock
