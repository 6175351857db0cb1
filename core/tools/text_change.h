#pragma once

#include "core/files/file_content.h"
#include "core/files/text_encoding.h"
#include "core/tools/file_ledger.h"
#include "core/tools/tool.h"

#include <QJsonObject>

#include <optional>

namespace paddock {

/// What Write and Edit have in common: files of at most this size are changed and compared.
constexpr qint64 largestChanged = 64 << 20;

/// A file before and after a change, both as text.
struct TextChange {
    QString path; ///< Canonical.
    std::optional<QString> before = {}; ///< Absent for a file that did not exist.
    QString after = {};

    /// {"kind": "diff", "path", "hunks"}: what ToolRun::preview() promises.
    QJsonObject preview() const;
    /// filePath, originalFile, structuredPatch, userModified: the members that both tools' details share. Originals
    /// over 256 KB are left out (null), so that the log of a session does not hold every version of a large file.
    QJsonObject details() const;
};

/// Fails with a sentence for the model unless it has seen the file as it is now.
Result<void> checkSeen(const FileLedger &ledger, const Place &place, const FileStamp &now);

/// What is to be said when a file with several names was replaced; empty for one name.
QString hardLinkNote(const Place &place);

} // namespace paddock
