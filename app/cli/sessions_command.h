#pragma once

#include "core/store/file_session_store.h"

#include <QStringList>

namespace paddock {

/// `paddock sessions VERB ...`: looks at sessions, files, forks, exports and deletes them. \a words is all that follows
/// "sessions", options included. Gives the exit code.
int runSessionsCommand(FileSessionStore store, const QStringList &words);

/// The usage of all its verbs, a line each.
QString sessionsHelp();

} // namespace paddock
