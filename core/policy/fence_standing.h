#pragma once

namespace paddock {

/// Whether the fence that commands need stands on this machine, and what becomes of commands where it does not.
enum class FenceStanding {
    Whole,
    MissingAsk, ///< It does not stand whole: each command asks.
    MissingRefuse, ///< As before, and the settings say that no command runs then.
};

} // namespace paddock
