#pragma once

#include "core/protocol/workspace_view.h"

namespace paddock {

/// A person's words on a part of a change, for the agent.
struct ReviewComment {
    QString part; ///< The id of the hunk, or of the file as Review::idOf() makes it.
    QString path; ///< Relative to the workspace.
    int line = 0; ///< From 1, in the file as it is now, or as it was when isOld; 0: about the whole file.
    bool isOld = false;
    QStringList quoted; ///< The lines it is about, with their signs.
    QString text;

    bool operator==(const ReviewComment &) const = default;
};

/// How much there is in a set of changes.
struct ChangeCounts {
    qint64 files = 0;
    qint64 added = 0; ///< Lines.
    qint64 removed = 0;

    bool operator==(const ChangeCounts &) const = default;
};

ChangeCounts countsOf(const ChangedFile &file);
ChangeCounts countsOf(const ChangeSet &changes);

QString countsText(const ChangeCounts &counts); ///< "3 files · +42 −17"
QString linesText(const ChangeCounts &counts); ///< "+42 −17"
QString scopeText(const ChangeScope &scope); ///< "This turn"
QString nothingText(const ChangeScope &scope); ///< One sentence: that nothing is different.

/// What became of a file, in a word: new, deleted, changed, link, mode. For the head of its changes.
QString fateText(const ChangedFile &file);

/// One message with all comments: file, line, the lines in question, the words. For the model, so not translated.
QString promptOf(const QList<ReviewComment> &comments);

/// Where a line of a hunk stands: its number in the file as it is now, or as it was for one that is gone.
struct LinePlace {
    int line = 0;
    bool isOld = false;

    bool operator==(const LinePlace &) const = default;
};
LinePlace placeOf(const DiffHunk &hunk, qsizetype line);

} // namespace paddock
