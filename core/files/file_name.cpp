#include "core/files/file_name.h"

#include <QStringDecoder>

namespace paddock {

namespace {

QString escaped(uchar byte)
{
    return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
}

/// Length of the UTF-8 sequence that begins with \a lead; 1 for what cannot begin one.
qsizetype sequenceLength(uchar lead)
{
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

} // namespace

QString shownName(const QByteArray &name)
{
    QString shown;
    shown.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        const auto lead = uchar(name[i]);
        if (lead < 0x20 || lead == 0x7f) {
            shown += escaped(lead);
            ++i;
            continue;
        }
        const QByteArrayView sequence =
            QByteArrayView(name).sliced(i, qMin(sequenceLength(lead), name.size() - i));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString character = decoder.decode(sequence);
        if (decoder.hasError() || character.isEmpty()) {
            shown += escaped(lead);
            ++i;
            continue;
        }
        shown += character;
        i += sequence.size();
    }
    return shown;
}

} // namespace paddock
