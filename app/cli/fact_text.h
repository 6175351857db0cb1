#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// An entry for people at a terminal; empty for what only programs need.
QString factText(const Fact &fact);

} // namespace paddock
