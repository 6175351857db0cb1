#pragma once

#include "core/store/session_store.h"

#include <QStringList>

namespace paddock {

/// `paddock sessions list|show ID`: what the logs say, without changing them. Gives the exit code.
int runSessionsCommand(const SessionStore &store, const QStringList &words, bool json);

/// The one session whose id begins with \a prefix. NotFound, or Invalid when several do.
Result<SessionSummary> findSession(const SessionStore &store, const QString &prefix);

} // namespace paddock
