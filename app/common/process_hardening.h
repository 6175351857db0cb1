#pragma once

namespace paddock {

/// Keeps this process's memory, which holds keys, to itself: no core dumps, and no other process of the same user may
/// read or trace it. Also ignores SIGPIPE. Call first in main. Linux; without effect elsewhere and in builds with sanitizers, whose leak
/// check traces the process.
void hardenProcess();

} // namespace paddock
