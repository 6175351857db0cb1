#pragma once

#include <string>
#include <string_view>

namespace paddock::cage {

/// Thrown where a wall cannot be built. An exception and not a result, because from every depth there is only one thing
/// left to do: nothing is run, what was prepared is taken back, and the reason is told.
struct Failure {
    std::string wall; ///< A word: "mounts".
    std::string reason; ///< For people: "new proc file system: Operation not permitted".
};

/// \a doing failed, and errno says why.
[[noreturn]] void fail(std::string_view wall, std::string_view doing);

[[noreturn]] void failBecause(std::string_view wall, std::string_view reason);

} // namespace paddock::cage
