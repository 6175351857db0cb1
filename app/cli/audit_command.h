#pragma once

#include "core/store/file_session_store.h"

#include <QStringList>

namespace paddock {

/// `paddock audit show|verify|export`: who allowed what, when, by which rule and on what, from the session logs, and
/// whether those are as they were written. Changes nothing. \a words is what follows "audit". Gives the exit code: 1
/// when a log is not intact or something failed.
int runAuditCommand(const FileSessionStore &store, const QStringList &words);

} // namespace paddock
