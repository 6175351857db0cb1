#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

namespace paddock {

/// The beginning of a new session that goes on behind an entry of another: entries 1 to \a entry of \a transcript as
/// they stand, so that their numbers still hold; then what ends them if they break off in the middle of a turn (every
/// call that has not returned was Interrupted, the turn was Stopped); then Forked. \a from is whose transcript it is,
/// \a source as in Forked. Never asks anybody and touches nothing; what it adds has the present time. Errors: Invalid
/// when there is no such entry.
Result<Transcript> forkOf(const Transcript &transcript, const SessionId &from, qint64 entry,
                          const QString &source);

} // namespace paddock
