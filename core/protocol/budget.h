#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// What may be spent in a span of work. A soft one is told when it is passed; a hard one ends the turn before the next
/// request.
struct Budget {
    BudgetSpan span = BudgetSpan::Session;
    bool hard = false;
    double limitUsd = 0; ///< More than 0.

    bool operator==(const Budget &) const = default;
};

} // namespace paddock
