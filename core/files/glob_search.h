#pragma once

#include "core/files/glob_pattern.h"
#include "core/files/workspace_root.h"

#include <QList>

#include <stop_token>

namespace paddock {

/// What a search by name found.
struct GlobMatches {
    struct Match {
        QByteArray path; ///< Relative to the folder that was searched.
        qint64 modifiedNs = 0;
    };
    QList<Match> newest; ///< Newest first; equal times by path.
    qint64 total = 0; ///< All matches, those not in `newest` included.
    bool isPartial = false; ///< Some folders could not be read, or there were too many entries to look at.
};

/// Finds the files below a folder whose paths match, at most \a most of them. Walks by descriptor and follows no
/// link, so it cannot leave the folder; does not enter folders named .git. Links are found by their own names.
/// Errors as WorkspaceRoot::openFolder(); Cancelled when \a stop was requested.
Result<GlobMatches> globSearch(const WorkspaceRoot &root, const Place &folder, const GlobPattern &pattern,
                               qsizetype most, std::stop_token stop);

} // namespace paddock
