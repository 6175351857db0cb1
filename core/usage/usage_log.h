#pragma once

#include <QLoggingCategory>

namespace paddock {

Q_DECLARE_LOGGING_CATEGORY(lcUsage) ///< As in core/base/log.h: ids and counts.

} // namespace paddock
