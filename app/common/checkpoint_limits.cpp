#include "app/common/checkpoint_limits.h"

#include "core/store/data_directory.h"

namespace paddock {

CheckpointLimits checkpointLimits(const CheckpointSettings &settings)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return {defaultDataDirectory() + "/checkpoints", settings.maxMegabytes * megabyte,
            settings.maxFileMegabytes * megabyte};
}

} // namespace paddock
