#pragma once

#include "app/escape/attempt.h"

#include <vector>

namespace paddock::escape {

std::vector<Attempt> fileAttempts();
std::vector<Attempt> processAttempts();
std::vector<Attempt> networkAttempts();
std::vector<Attempt> kernelAttempts();
std::vector<Attempt> limitAttempts();
/// What stays in the workspace, and who stays to write there. To be carried out last.
std::vector<Attempt> workspaceAttempts();

} // namespace paddock::escape
