#pragma once

#include "core/agent/conversation.h"

namespace paddock {

/// What compacting \a conversation now would do, without the summary. Pure, and quick enough for every turn.
///
/// The newest rounds stay: a quarter of what there is, and of \a window (tokens; 0: not known), but two rounds where
/// they fit into half of it and one in any case. A round is an answer with the results of its calls, and is never
/// parted, so the cut may lie inside a long turn. Pinned entries and the person's last prompt stay whole wherever they
/// stand. Long results among what stays are cut, those of the newest two rounds only when there would otherwise be more
/// than half of the window left. `through` is 0 when nothing can be gained; for CompactionCause::Threshold also when
/// it is less than a tenth, so that a conversation that cannot be shortened is not tried again before each request.
///
/// To be carried out between rounds (Conversation::isInToolRound()).
Compacted planCompaction(const Conversation &conversation, CompactionCause cause, qint64 window);

/// Whether a conversation may be cut before each of its pieces: before prompts and answers, and never between a call
/// and its result.
QList<bool> possibleCuts(const Conversation &conversation);

} // namespace paddock
