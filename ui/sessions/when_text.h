#pragma once

#include <QDateTime>

namespace paddock {

/// How long ago something was, in as few characters as say it: "now", "12 min", "10:42", "Mon", "12 Mar". Empty for an
/// invalid time.
QString whenText(const QDateTime &when, const QDateTime &now);

} // namespace paddock
