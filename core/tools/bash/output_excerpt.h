#pragma once

#include "core/tools/output_spool.h"

#include <QString>

namespace paddock {

/// What of a command's output is sent to the model: all of it, or its beginning and its end.
struct OutputExcerpt {
    QString head; ///< All of it when nothing is left out.
    QString tail;
    qint64 leftOutFrom = 0; ///< Offsets in bytes of the raw output.
    qint64 leftOutTo = 0; ///< Equal to leftOutFrom when nothing is left out.

    bool isCut() const { return leftOutTo > leftOutFrom; }
    /// Both parts, and between them the line \a note when something is left out.
    QString text(const QString &note) const;
};

/// About 30,000 characters at most, as plainText() gives them. Cut between lines where there are lines.
OutputExcerpt excerptOf(const OutputSpool &output);

/// Where the last complete line of a page ends; its end when it has no line feed or is one character cut through.
qsizetype endOfWholeLines(const QByteArray &bytes);

} // namespace paddock
