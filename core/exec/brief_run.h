#pragma once

#include "core/exec/process.h"

namespace paddock {

/// Runs a program to its end and gives its standard output, for threads without an event loop. Blocks; the program is
/// killed after spec.timeout, which must not be zero. ErrorKind::Timeout then, ErrorKind::Io when it ended with a failure
/// or wrote more than 1 MB; otherwise as Process::start(). Not for programs behind a fence.
Result<QByteArray> runBriefly(const ProcessSpec &spec);

} // namespace paddock
