#pragma once

#include "core/exec/fence.h"
#include "core/protocol/boundary_report.h"

#include <memory>

namespace paddock {

/// How this system fences children in. One for each platform; they differ in mechanism and honesty, not in meaning.
/// Const functions may be called from any thread.
class SandboxBackend
{
public:
    virtual ~SandboxBackend() = default;

    /// The one of this system: the launcher `paddock-fence` on Linux, Seatbelt on macOS, AppContainer on Windows.
    /// Never null: where nothing is known, one whose every fence is refused.
    static std::shared_ptr<const SandboxBackend> system();

    /// Finds out by trying which walls stand here. Starts a child; blocks for some 10 ms, at most 5 s.
    virtual QList<BoundaryLayer> probe() const = 0;

    virtual std::shared_ptr<const Fence> fence(FenceSpec spec) const = 0;
};

} // namespace paddock
