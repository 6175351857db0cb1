#pragma once

#include <QString>

namespace paddock {

/// What a session is called before somebody names it: the first words of its first prompt, on one line, at most 80
/// characters.
QString titleOf(const QString &prompt);

} // namespace paddock
