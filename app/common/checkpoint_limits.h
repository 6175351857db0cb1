#pragma once

#include "core/checkpoints/checkpoints.h"
#include "core/config/storage_settings.h"

namespace paddock {

/// Where this person's contents of files lie, and how much of them \a settings allow.
CheckpointLimits checkpointLimits(const CheckpointSettings &settings);

} // namespace paddock
