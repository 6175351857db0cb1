#pragma once

#include "core/protocol/entry.h"

namespace paddock {

// One structured line for every decision and every end of a call, on lcAudit at info level. Ids, names, decisions
// and rules; never inputs, paths, output or reasons, for these may hold contents.

void audit(const SessionId &session, const ToolCall &call, const Ruling &ruling);
void audit(const SessionId &session, const Returned &returned);

/// The lines as they are logged: key=value, blanks between, values quoted where they need it.
QString auditLine(const SessionId &session, const ToolCall &call, const Ruling &ruling);
QString auditLine(const SessionId &session, const Returned &returned);

} // namespace paddock
