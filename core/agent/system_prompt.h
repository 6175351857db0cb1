#pragma once

#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

/// Who the agent is and how it works, as the model reads it: core/agent/system_prompt.md with the facts of this
/// session filled in. Depends on the session's first configuration only as far as that does not change while it
/// runs, so that providers can keep it cached.
QString systemPrompt(const Configured &configured);

} // namespace paddock
