#pragma once

#include "core/base/result.h"
#include "core/files/text_encoding.h"

#include <QByteArray>
#include <QString>

namespace paddock {

/// One replacement in a text file, as the model asked for it. Lines end with "\n" in both texts, whatever the
/// file uses.
struct ReplacementRequest {
    QString oldText;
    QString newText;
    bool all = false; ///< Every occurrence; otherwise there must be exactly one.
};

struct ReplacedText {
    QByteArray bytes;
    qsizetype count = 0;
};

/// Replaces in bytes, not in decoded text: all that is not replaced stays as it is, byte for byte, whatever its
/// encoding and line endings. ErrorKind::Invalid with a sentence for the model when the old text is not there, or
/// not exactly once.
Result<ReplacedText> replaceText(const QByteArray &bytes, const ReplacementRequest &request);

} // namespace paddock
