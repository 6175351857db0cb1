#pragma once

#include "core/base/secret.h"
#include "core/config/storage_settings.h"

#include <QString>

namespace paddock {

// What Qt's log categories say also goes to a file of JSON lines, {"at", "level", "category", "message", "pid", and
// "thread" where it is not the first}, so that trouble can be looked at afterwards. Ids, counts and names only: nobody
// may log prompts, file contents or keys. Credentials that turn up all the same are masked, on standard error too.
// State of the whole process, because Qt's message handler is. Any thread.

/// Begins, or goes on with other settings: call as early as there is a QCoreApplication's name, and again when the
/// settings are known. Standard error gets what it got before, and no more. Whatever goes wrong costs lines of the
/// log, never more.
void installLogging(const LogSettings &settings = {});

/// From now on \a key is masked in the log; \a name is what stands there instead.
void hideInLogs(const Secret &key, const QString &name);

/// $XDG_STATE_HOME/paddock/logs, else ~/.local/state/paddock/logs. Nothing is made here.
QString logFolder();

} // namespace paddock
