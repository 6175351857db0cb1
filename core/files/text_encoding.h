#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace paddock {

/// How a text file turns characters into bytes.
enum class Encoding { Utf8, Utf8WithMark, Utf16Little, Utf16Big, Latin1 };

/// What \a bytes are written in: by their byte order mark, else UTF-8 where that is possible, else Latin-1, in
/// which every byte is some character.
Encoding encodingOf(QByteArrayView bytes);

/// Size of the byte order mark that files of this encoding begin with.
qsizetype markSize(Encoding encoding);

/// The text without its byte order mark. Bytes that do not fit become U+FFFD.
QString decoded(QByteArrayView bytes, Encoding encoding);

/// The bytes of \a text, without a byte order mark. Characters that Latin-1 lacks become "?".
QByteArray encoded(const QString &text, Encoding encoding);

/// \a text as a file of this encoding holds it, with the mark.
QByteArray fileContent(const QString &text, Encoding encoding);

/// Whether the beginning of a file says that it holds no text: a zero byte, and no mark of UTF-16.
bool looksBinary(QByteArrayView head);

} // namespace paddock
