#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"
#include "core/store/log_chain.h"

namespace paddock {

/// What reading a session file from its beginning found. Nothing is changed by looking.
struct LogScan {
    Transcript transcript; ///< Every entry before the first that cannot be read.
    LogChain chain; ///< Through the same entries.
    qint64 goodEnd = 0; ///< Bytes from the beginning that are whole, readable lines.
    qint64 size = 0; ///< Bytes in the file when it was read.
    bool lacksLineEnd =
        false; ///< The last entry is whole, only its line end is missing. goodEnd includes it.
    std::optional<Error> damage =
        {}; ///< Why a whole line at goodEnd cannot be read. A torn last line is none.

    bool isEmpty() const { return size == 0; }
    bool hasRemains() const { return goodEnd < size; } ///< A torn or damaged rest follows goodEnd.
};

/// Reads the session file behind \a descriptor from offset 0, in pieces, whatever the descriptor's position.
/// \a name is the file's path, for messages and, up to the first dot of the file's name, for the session's id. Errors:
/// Io; Protocol when it is no session file or a newer one.
Result<LogScan> scanLog(int descriptor, const QString &name);

} // namespace paddock
