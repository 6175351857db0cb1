#pragma once

#include "core/store/file_session_store.h"

#include <QString>
#include <QStringList>

namespace paddock {

/// `paddock blame FILE[:LINE] [--json]`: which session, turn, call and ruling each line of a file comes from, by all
/// sessions of the workspace that the file is in. Changes nothing. \a contents is the folder of the checkpoints,
/// \a directory what FILE is relative to, \a words what follows "blame". Gives the exit code.
int runBlameCommand(const FileSessionStore &store, const QString &contents, const QString &directory,
                    const QStringList &words);

} // namespace paddock
