#include "ui/transcript/markdown_segments.h"

namespace paddock {
namespace {

/// The run of backticks or tildes that opens a fence on \a line (CommonMark 4.5); empty when there is none.
QStringView fenceOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    if (indent > 3 || indent == line.size() || (line[indent] != u'`' && line[indent] != u'~'))
        return {};
    qsizetype end = indent;
    while (end < line.size() && line[end] == line[indent])
        ++end;
    if (end - indent < 3 || (line[indent] == u'`' && line.mid(end).contains(u'`')))
        return {};
    return line.mid(indent, end - indent);
}

bool closes(QStringView line, QStringView fence)
{
    const QStringView closing = fenceOf(line);
    return !closing.isEmpty() && closing[0] == fence[0] && closing.size() >= fence.size()
           && line.trimmed().size() == closing.size();
}

/// Whether a block that begins with \a line may hang together with what stood before the blank line.
bool mayContinue(QStringView line)
{
    if (line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u'>') || line.startsWith(u'|'))
        return true;
    if (line.size() > 1 && QStringView(u"-*+").contains(line[0]) && line[1] == u' ')
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

} // namespace

QList<Part> markdownSegments(const QString &markdown)
{
    QList<Part> parts;
    QString prose;
    const auto endProse = [&] {
        if (!prose.trimmed().isEmpty())
            parts.append(Prose{prose});
        prose.clear();
    };

    bool afterBlank = false;
    const auto lines = QStringView(markdown).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView fence = fenceOf(lines[i]);
        // A fence inside of a list item belongs to the list; only those at the margin stand alone.
        if (!fence.isEmpty() && !lines[i].startsWith(u' ')) {
            endProse();
            Code code{{}, lines[i].mid(fence.size()).trimmed().toString().section(u' ', 0, 0)};
            QStringList body;
            for (++i; i < lines.size() && !closes(lines[i], fence); ++i)
                body.append(lines[i].toString());
            code.text = body.join(u'\n');
            parts.append(code);
            afterBlank = false;
            continue;
        }
        const bool blank = lines[i].trimmed().isEmpty();
        if (afterBlank && !blank && !mayContinue(lines[i]))
            endProse();
        prose += lines[i];
        if (i + 1 < lines.size())
            prose += u'\n';
        afterBlank = blank;
    }
    endProse();
    return parts;
}

} // namespace paddock
