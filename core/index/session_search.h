#pragma once

#include "core/index/session_index.h"
#include "core/index/session_refresh.h"

namespace paddock {

/// As SessionIndex::search(), of the sessions from these sources.
Result<QList<SearchHit>> searchSessions(IndexDatabase &index, const IndexSources &sources,
                                        const QString &query, int atMost);

} // namespace paddock
