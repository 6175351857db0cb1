#pragma once

#include "app/escape/bait.h"

#include <string>

namespace paddock::escape {

/// What came of one attempt.
struct Outcome {
    enum class Verdict { Contained, Escaped, Skipped };

    Verdict verdict = Verdict::Skipped;
    std::string detail; ///< One line.
};

Outcome contained(std::string how);
Outcome escaped(std::string how);
Outcome skipped(std::string why);

/// For a system call that must not succeed: contained with the error's name when \a result is below 0.
Outcome refusedOr(long result, const char *whatWasDone);

/// "EACCES" for errno as it is now.
std::string errorName();

/// One way to get out. Runs in a process of its own, so it may change that as it likes; it must not wait long.
struct Attempt {
    const char *id;
    Outcome (*run)(const Bait &bait);
};

/// Runs it in a child and waits for it, at most two seconds. One that was killed is contained.
Outcome carryOut(const Attempt &attempt, const Bait &bait);

} // namespace paddock::escape
