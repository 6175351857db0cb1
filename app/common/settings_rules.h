#pragma once

#include "core/config/settings.h"
#include "core/policy/policy.h"

namespace paddock {

/// The permission rules of all layers, each with its origin, in their order. Errors: Invalid with the list, the rule
/// and where it stands.
Result<RuleSet> ruleSetOf(const Settings &settings);

} // namespace paddock
