#include "core/usage/usage_log.h"

namespace paddock {

Q_LOGGING_CATEGORY(lcUsage, "paddock.usage", QtWarningMsg)

} // namespace paddock
