#pragma once

#include "app/common/session_catalog.h"

namespace paddock {

/// How a session is written to a file, and to which.
struct SessionsExport {
    enum class Format { Markdown, Html, Jsonl };
    Format format = Format::Markdown;
    QString output; ///< A file; empty: standard output.
    bool force = false; ///< Replace what is there.

    /// The format that a name of a format or the ending of a file stands for.
    static std::optional<Format> formatNamed(const QString &name);
    static std::optional<Format> formatOfFile(const QString &path);
};

/// Errors: Invalid when the file exists and is not to be replaced; Io. A file that could not be written whole is gone
/// again.
Result<void> exportSession(const SessionCatalog &catalog, const SessionCatalog::Found &session,
                           const SessionsExport &wish);

} // namespace paddock
