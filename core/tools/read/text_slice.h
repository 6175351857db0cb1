#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace paddock {

/// Which lines of a text file to give, and how much at most.
struct SliceRequest {
    qint64 offset = 1; ///< First line, from 1.
    qint64 limit = 2000; ///< Lines.
    qint64 mostCharacters = 0; ///< Of all lines together; the slice ends with the last whole line that fits.
};

/// Some lines of a text file. Read in chunks: memory does not grow with the file or with its lines.
struct TextSlice {
    QString content; ///< The lines as they are, joined by newlines.
    QString numbered; ///< The same with "number TAB" before each line, as the model reads them.
    qint64 lines = 0;
    std::optional<qint64> totalLines; ///< Absent when the file is so large that its end was not looked for.
    bool isCut = false; ///< mostCharacters ended it.
    bool hasLongLines = false; ///< Some line lost what is beyond 2000 characters.
    bool isLatin1 = false; ///< Some line is no UTF-8 and was read as Latin-1.
};

/// Reads from an open regular file, from its beginning. A text that ends with a newline has an empty last line.
/// ErrorKind::Invalid when the lines hold zero bytes, Cancelled when \a stop was requested.
Result<TextSlice> readSlice(int file, const SliceRequest &request, std::stop_token stop);

} // namespace paddock
