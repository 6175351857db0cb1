#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace paddock {

/// `paddock DIR`: becomes paddock-desktop with these words, where there is a display. Comes back only with an error, which
/// says what to do without one.
Error openWindow(const QStringList &words);

} // namespace paddock
