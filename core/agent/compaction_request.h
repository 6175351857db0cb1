#pragma once

#include "core/agent/conversation.h"

namespace paddock {

/// \a conversation for a model that found it too long and shall sum it up all the same: results and prompts without
/// their middle, no pictures, and from the oldest rounds on left out what makes more than \a most estimated tokens.
/// Instructions, an earlier summary and the newest round always stay. Pure.
Transcript reducedForSummary(const Conversation &conversation, qint64 most);

} // namespace paddock
