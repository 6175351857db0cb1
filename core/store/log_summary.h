#pragma once

#include "core/store/session_store.h"

namespace paddock {

/// One line of the list of sessions, made from the head and the tail of the session file at \a path; how long
/// the file is does not matter. A file without entries gives nothing. The model is the one the session began
/// with unless a later choice stands near the end. Errors: Io; Protocol when it is no session file.
Result<std::optional<SessionSummary>> summaryOf(const SessionId &session, const QString &path);

/// The first words of a prompt, on one line, at most 80 characters.
QString titleOf(const QString &prompt);

} // namespace paddock
