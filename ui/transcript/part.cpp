#include "ui/transcript/part.h"

#include "core/base/overloaded.h"
#include "ui/style/visible_text.h"

#include <QJsonArray>

#include <algorithm>

namespace paddock {
namespace {

/// Cuts \a text to \a limit lines and returns how many went.
int cutLines(QString &text, int limit, bool fromEnd)
{
    const QString body = text.endsWith(u'\n') ? text.chopped(1) : text;
    const int lines = int(body.count(u'\n')) + 1;
    if (lines <= limit)
        return 0;
    qsizetype at = fromEnd ? body.size() : -1;
    for (int i = 0; i < limit; ++i)
        at = fromEnd ? body.lastIndexOf(u'\n', at - 1) : body.indexOf(u'\n', at + 1);
    text = fromEnd ? body.mid(at + 1) : body.left(at);
    return lines - limit;
}

int cutOutput(Output &output, int limit, bool fromEnd)
{
    const QString whole = output.text;
    const int lines = cutLines(output.text, limit, fromEnd);
    if (lines == 0 || output.spans.isEmpty())
        return lines;
    const QString body = whole.endsWith(u'\n') ? whole.chopped(1) : whole;
    const int begin = fromEnd ? int(body.size() - output.text.size()) : 0;
    const int end = begin + int(output.text.size());
    QList<OutputSpan> kept;
    for (const OutputSpan &span : output.spans) {
        const int from = qMax(span.from, begin);
        const int to = qMin(span.from + span.length, end);
        if (from < to)
            kept.append({from - begin, to - from, span.style});
    }
    output.spans = kept;
    return lines;
}

} // namespace

Output outputOf(QStringView printed)
{
    StyledOutput styled = styledOutput(printed);
    return {styled.text, styled.spans};
}

QList<DiffLine> diffLines(const QJsonArray &hunks)
{
    QList<DiffLine> result;
    for (const QJsonValue &value : hunks) {
        const QJsonObject hunk = value.toObject();
        int oldNumber = hunk["oldStart"].toInt();
        int newNumber = hunk["newStart"].toInt();
        if (!result.isEmpty())
            result.append({u'@', 0, 0, QStringLiteral("⋯")});
        for (const QJsonValue &line : hunk["lines"].toArray()) {
            const QString text = line.toString();
            const QString shown = visibleText(QStringView(text).mid(1));
            if (text.startsWith(u'+'))
                result.append({u'+', 0, newNumber++, shown});
            else if (text.startsWith(u'-'))
                result.append({u'-', oldNumber++, 0, shown});
            else if (text.startsWith(u'\\')) // "No newline at end of file"
                result.append({u'@', 0, 0, shown.trimmed()});
            else
                result.append({u' ', oldNumber++, newNumber++, shown});
        }
    }
    return result;
}

int countOf(const QList<DiffLine> &lines, QChar sign)
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [sign](const DiffLine &line) { return line.sign == sign; }));
}

QList<Part> shortened(QList<Part> parts, int limit, bool fromEnd)
{
    QList<Part> result;
    for (Part &part : parts) {
        const int cut = std::visit(Overloaded{
                                       [&](Code &code) { return cutLines(code.text, limit, false); },
                                       [&](Output &output) { return cutOutput(output, limit, fromEnd); },
                                       [&](Diff &diff) {
                                           const int over = qMax(0, int(diff.lines.size()) - limit);
                                           diff.lines.resize(diff.lines.size() - over);
                                           return over;
                                       },
                                       [&](Plain &plain) { return cutLines(plain.text, limit, false); },
                                       [](Prose &) { return 0; },
                                       [](Pictures &) { return 0; },
                                       [](More &) { return 0; },
                                   },
                                   part);
        result.append(std::move(part));
        if (cut > 0)
            result.append(More{cut});
    }
    return result;
}

} // namespace paddock
