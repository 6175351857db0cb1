#include "core/tools/edit/text_replacement.h"

#include <QRegularExpression>
#include <QStringList>

namespace paddock {

namespace {

Error invalid(const QString &message)
{
    return Error{ErrorKind::Invalid, message};
}

/// Offsets of \a needle, not overlapping. In UTF-16 only where a character begins.
QList<qsizetype> occurrences(const QByteArray &bytes, const QByteArray &needle, qsizetype unit)
{
    QList<qsizetype> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = bytes.indexOf(needle); at >= 0;) {
        const bool isAligned = at % unit == 0;
        if (isAligned)
            found.append(at);
        at = bytes.indexOf(needle, at + (isAligned ? needle.size() : 1));
    }
    return found;
}

/// A line with all that people and models easily get wrong made equal.
QString folded(QString line)
{
    line.replace(u'\u2018', u'\'').replace(u'\u2019', u'\'');
    line.replace(u'\u201c', u'"').replace(u'\u201d', u'"');
    return line.simplified();
}

/// Why the old text may not have been found; empty when there is nothing helpful to say.
QString hint(const QString &text, const QString &oldText)
{
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\d+\\t"));
    if (numbered.match(oldText).hasMatch() && !text.contains(oldText)) {
        return QStringLiteral(
            " It begins with a line number and a tab; those are Read's and not in the file.");
    }
    const QStringList wanted = oldText.split(u'\n');
    qsizetype first = 0;
    while (first < wanted.size() && folded(wanted[first]).isEmpty())
        ++first;
    if (first == wanted.size())
        return {};
    const QStringList lines = text.split(u'\n');
    qsizetype best = -1;
    qsizetype bestRun = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qsizetype run = 0;
        while (first + run < wanted.size() && i + run < lines.size()
               && folded(lines[i + run]) == folded(wanted[first + run]))
            ++run;
        if (run > bestRun) {
            best = i;
            bestRun = run;
        }
    }
    if (best < 0)
        return {};
    if (first + bestRun == wanted.size()) {
        return QStringLiteral(
                   " From line %1 on the file has the same text with other white space or other quotation "
                   "marks. Read these lines and copy them exactly.")
            .arg(best + 1);
    }
    return QStringLiteral(" The nearest place begins at line %1 and differs from line %2 on.")
        .arg(best + 1)
        .arg(best + 1 + bestRun);
}

struct Needle {
    QByteArray from;
    QByteArray to;
};

/// The ways in which the old text may stand in the file, the likeliest first.
QList<Needle> needlesFor(const ReplacementRequest &request, Encoding encoding)
{
    QList<Needle> needles;
    const auto add = [&](const QString &from, const QString &to, Encoding as) {
        Needle needle{encoded(from, as), encoded(to, as)};
        // A text that the encoding cannot hold would match question marks.
        if (decoded(needle.from, as) == from && decoded(needle.to, as) == to)
            needles.append(needle);
    };
    QList<Encoding> encodings{encoding};
    // A file that is no valid UTF-8 as a whole may still be UTF-8 in this place; only a text beyond ASCII can tell.
    const bool isAscii = encoded(request.oldText, Encoding::Utf8).size() == request.oldText.size();
    if (encoding == Encoding::Latin1 && !isAscii)
        encodings.append(Encoding::Utf8);
    QString from = request.oldText;
    QString to = request.newText;
    const bool alreadyWindows = from.contains(QLatin1String("\r\n"));
    from.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    to.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString windowsFrom = from;
    QString windowsTo = to;
    windowsFrom.replace(u'\n', QLatin1String("\r\n"));
    windowsTo.replace(u'\n', QLatin1String("\r\n"));
    for (const Encoding as : encodings) {
        if (!alreadyWindows)
            add(request.oldText, request.newText, as);
        if (windowsFrom != request.oldText || alreadyWindows)
            add(windowsFrom, windowsTo, as);
        if (alreadyWindows)
            add(from, to, as);
    }
    return needles;
}

/// Whether every line of the file ends with CR LF.
bool isWindowsText(const QByteArray &bytes, Encoding encoding)
{
    const QByteArray newline = encoded(QStringLiteral("\n"), encoding);
    const QByteArray windowsNewline = encoded(QStringLiteral("\r\n"), encoding);
    const qsizetype lines = bytes.count(newline);
    return lines > 0 && bytes.count(windowsNewline) == lines;
}

} // namespace

Result<ReplacedText> replaceText(const QByteArray &bytes, const ReplacementRequest &request)
{
    const Encoding encoding = encodingOf(bytes);
    const bool isWide = encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big;
    const qsizetype unit = isWide ? 2 : 1;
    ReplacementRequest fitting = request;
    // New lines within a line of a CRLF file get that file's endings too.
    if (isWindowsText(bytes, encoding) && !request.oldText.contains(u'\n')) {
        fitting.newText.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        fitting.newText.replace(u'\n', QLatin1String("\r\n"));
    }
    for (const Needle &needle : needlesFor(fitting, encoding)) {
        const QList<qsizetype> places = occurrences(bytes, needle.from, unit);
        if (places.isEmpty())
            continue;
        if (places.size() > 1 && !request.all) {
            return invalid(
                QStringLiteral("old_string occurs %1 times. Add lines around it until it is unique, or set "
                               "replace_all to change all of them.")
                    .arg(places.size()));
        }
        ReplacedText replaced{.bytes = {}, .count = places.size()};
        qsizetype from = 0;
        for (const qsizetype at : places) {
            replaced.bytes += bytes.sliced(from, at - from) + needle.to;
            from = at + needle.from.size();
        }
        replaced.bytes += bytes.sliced(from);
        return replaced;
    }
    if (encoding == Encoding::Latin1
        && decoded(encoded(request.newText, encoding), encoding) != request.newText) {
        return invalid(
            QStringLiteral("new_string has characters that the file's encoding (Latin-1) lacks. Use only "
                           "characters up to U+00FF, or write the whole file anew as UTF-8 with Write."));
    }
    return invalid(
        QStringLiteral("old_string was not found in the file; it must match exactly, white space included.")
        + hint(decoded(bytes, encoding).remove(u'\r'), request.oldText));
}

} // namespace paddock
