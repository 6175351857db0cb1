#pragma once

namespace paddock::cage {

/// No program that this process starts gains privileges by its file. Needed for the next walls. Throws Failure.
void forgoNewPrivileges();

/// Gives up all capabilities, those of the namespace included, and the way to regain them. Throws Failure.
void dropCapabilities();

} // namespace paddock::cage
