#pragma once

#include "core/exec/sandbox_backend.h"

#include <QCoreApplication>

namespace paddock {

/// macOS: children under a Seatbelt profile, by sandbox-exec. Deprecated by Apple, and what every tool of this kind uses.
/// There is no namespace of processes: what leaves its group outlives the command. Written from the documentation that
/// there is; never run so far, and reported as such.
class SeatbeltBackend : public SandboxBackend
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SeatbeltBackend)

public:
    QList<BoundaryLayer> probe() const override;
    std::shared_ptr<const Fence> fence(FenceSpec spec) const override;
};

} // namespace paddock
