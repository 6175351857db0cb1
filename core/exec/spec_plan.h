#pragma once

#include "core/cage/fence_plan.h"
#include "core/exec/fence.h"

namespace paddock {

/// What a launcher is told to build \a spec. \a workingDirectory is as seen inside; empty: where the launcher is started.
cage::FencePlan planFor(const FenceSpec &spec, const QString &workingDirectory);

} // namespace paddock
