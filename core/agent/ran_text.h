#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// A command line of the person's own, as the model reads it beside their next message. English, for the model.
UserMessage toldAs(const Ran &ran);

} // namespace paddock
