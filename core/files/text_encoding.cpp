#include "core/files/text_encoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace paddock {

namespace {

constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";
constexpr QByteArrayView littleMark = "\xff\xfe";
constexpr QByteArrayView bigMark = "\xfe\xff";

QByteArrayView markOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8WithMark:
        return utf8Mark;
    case Encoding::Utf16Little:
        return littleMark;
    case Encoding::Utf16Big:
        return bigMark;
    case Encoding::Utf8:
    case Encoding::Latin1:
        break;
    }
    return {};
}

QStringConverter::Encoding converterOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Little:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Big:
        return QStringConverter::Utf16BE;
    case Encoding::Latin1:
        return QStringConverter::Latin1;
    case Encoding::Utf8:
    case Encoding::Utf8WithMark:
        break;
    }
    return QStringConverter::Utf8;
}

} // namespace

Encoding encodingOf(QByteArrayView bytes)
{
    for (const Encoding marked : {Encoding::Utf8WithMark, Encoding::Utf16Little, Encoding::Utf16Big}) {
        if (bytes.startsWith(markOf(marked)))
            return marked;
    }
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Latin1;
}

qsizetype markSize(Encoding encoding)
{
    return markOf(encoding).size();
}

QString decoded(QByteArrayView bytes, Encoding encoding)
{
    const QByteArrayView mark = markOf(encoding);
    if (!mark.isEmpty() && bytes.startsWith(mark))
        bytes = bytes.sliced(mark.size());
    return QStringDecoder(converterOf(encoding)).decode(bytes);
}

QByteArray encoded(const QString &text, Encoding encoding)
{
    return QStringEncoder(converterOf(encoding)).encode(text);
}

QByteArray fileContent(const QString &text, Encoding encoding)
{
    return markOf(encoding).toByteArray() + encoded(text, encoding);
}

bool looksBinary(QByteArrayView head)
{
    return head.contains('\0') && !head.startsWith(littleMark) && !head.startsWith(bigMark);
}

} // namespace paddock
