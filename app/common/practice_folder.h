#pragma once

#include "core/base/result.h"

#include <QString>

namespace paddock {

/// Makes a fresh copy of the sample project that the practice model works on, in the system's folder for temporary
/// files, beside a file that the script will try to reach and must not. The copy stays for the person to look at.
/// Gives the path of the project's folder.
Result<QString> makePracticeFolder();

} // namespace paddock
