#pragma once

#include "core/cage/fence_plan.h"

namespace paddock::cage {

/// The version of Landlock in this kernel; 0 without it.
int landlockVersion();

/// Restricts this process to what \a plan allows, as far as version \a version can. With Full walls a second wall that
/// stands if one of the mounts does not; with Thin ones the wall itself, and \a workspace is the folder that is meant.
/// \a scratch is a folder of its own for temporary files, or below 0. Needs no_new_privs. Throws Failure.
void restrictFiles(const FencePlan &plan, int version, int workspace, int scratch);

} // namespace paddock::cage
