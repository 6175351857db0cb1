#pragma once

#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

/// What bringing the files back to an earlier entry would do, found without doing it.
struct RewindPlan {
    enum class Act {
        Modify, ///< The file gets an earlier content or mode.
        Recreate, ///< The file is gone and comes back.
        Remove, ///< The file did not exist then.
    };
    struct File {
        QString path; ///< Relative to the workspace.
        Act act = Act::Modify;
        FileState now;
        FileState then;
        /// Somebody changed it after the agent's last change to it: bringing it back takes that away too.
        bool editedSince = false;
        QString obstacle = {}; ///< Why it cannot be brought back, in a sentence; empty: it can.

        bool operator==(const File &) const = default;
    };
    qint64 to = 0; ///< Number of the entry.
    QList<File> files; ///< By path.
    qint64 entries = 0; ///< How many entries of the conversation would no longer count.
    QString remark = {}; ///< What cannot be known or brought back; a sentence, or empty.

    bool operator==(const RewindPlan &) const = default;
};

} // namespace paddock
