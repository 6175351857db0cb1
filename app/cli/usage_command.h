#pragma once

#include "app/common/known_models.h"
#include "app/common/session_catalog.h"

#include <QStringList>

namespace paddock {

/// `paddock usage`: what was used and what it cost, by day, session, turn, project, model or subagent. \a words is what
/// follows "usage". Changes nothing but the cache. Gives the exit code: 1 when something could not be read.
int runUsageCommand(const FileSessionStore &store, const SessionPlaces &places, const KnownModels &models,
                    const QStringList &words);

} // namespace paddock
