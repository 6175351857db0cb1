#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/link.h"
#include "core/cage/protected_names.h"

namespace paddock::cage {

/// Builds a root in which there is only what \a plan allows, and moves this process into it; the host's tree is gone
/// afterwards. In a new mount namespace, with its capabilities. \a workspace is only compared with what is found at
/// the workspace's path. Throws Failure.
void enterNewRoot(const FencePlan &plan, int workspace, const Covers &covers, const Link &link);

} // namespace paddock::cage
