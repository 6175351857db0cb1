#include "ui/transcript/markdown_segments.h"

namespace paddock {
namespace {

// Laying a piece out takes a few milliseconds at this size, and so does each frame while it grows.
constexpr qsizetype longestPiece = 12 * 1024;
constexpr int mostPieceLines = 300;

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

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

/// Where \a text is cut when it must be: behind its last line, else behind its last word. Looks at nothing behind the
/// limit, so the cut stays when more text comes.
qsizetype forcedCut(QStringView text)
{
    const QStringView head = text.left(longestPiece);
    const qsizetype line = head.lastIndexOf(u'\n');
    if (line > longestPiece / 2)
        return line + 1;
    const qsizetype word = head.lastIndexOf(u' ');
    if (word > longestPiece / 2)
        return word + 1;
    return head.back().isHighSurrogate() ? longestPiece - 1 : longestPiece;
}

} // namespace

QList<Part> markdownSegments(const QString &markdown)
{
    GrowingMarkdown once;
    once.m_text = markdown;
    once.scan({});
    return once.m_parts;
}

const QList<Part> &GrowingMarkdown::segments(const QString &text)
{
    if (text.size() == m_text.size() && text == m_text)
        return m_parts;
    const bool grows = !m_parts.isEmpty() && text.startsWith(m_text);
    m_text = text;
    Start start;
    if (grows) {
        start = m_starts.takeLast();
        m_parts.removeLast();
    } else {
        m_starts.clear();
        m_parts.clear();
    }
    scan(start);
    return m_parts;
}

void GrowingMarkdown::scan(Start start)
{
    const QStringView text = m_text;
    qsizetype at = start.fence.isEmpty() ? start.at : scanCode(start, start);
    qsizetype prose = at; // where the piece that is being read began
    bool afterBlank = false;
    while (at < text.size()) {
        const qsizetype end = lineEnd(text, at);
        const QStringView line = text.mid(at, end - at);
        const QStringView fence = fenceOf(line);
        // A fence inside of a list item belongs to the list; only those at the margin stand alone.
        if (!fence.isEmpty() && !line.startsWith(u' ')) {
            addProse(prose, at);
            Start code{at, fence.toString(), line.mid(fence.size()).trimmed().toString().section(u' ', 0, 0)};
            code.at = qMin(end + 1, text.size());
            prose = at = scanCode(code, {at, {}, {}});
            afterBlank = false;
            continue;
        }
        const bool blank = line.trimmed().isEmpty();
        if (afterBlank && !blank && !mayContinue(line)) {
            addProse(prose, at);
            prose = at;
        }
        at = qMin(end + 1, text.size());
        afterBlank = blank;
        while (at - prose > longestPiece) {
            const qsizetype cut = prose + forcedCut(text.mid(prose));
            addProse(prose, cut);
            prose = cut;
            at = qMax(at, cut);
        }
    }
    addProse(prose, text.size());
}

void GrowingMarkdown::addProse(qsizetype from, qsizetype to)
{
    const QStringView piece = QStringView(m_text).mid(from, to - from);
    if (piece.trimmed().isEmpty())
        return;
    m_starts.append({from, {}, {}});
    m_parts.append(Prose{piece.toString()});
}

/// Reads code from \a start on and returns the place behind its end. \a begin is where its first piece is read from
/// when it has to be read again.
qsizetype GrowingMarkdown::scanCode(const Start &start, const Start &begin)
{
    const QStringView text = m_text;
    m_starts.append(begin);
    m_parts.append(Code{{}, start.language, {}, 0, !begin.fence.isEmpty()});
    qsizetype piece = start.at;
    int lines = 0;
    for (qsizetype at = start.at; at < text.size();) {
        const qsizetype end = lineEnd(text, at);
        if (closes(text.mid(at, end - at), start.fence)) {
            std::get<Code>(m_parts.last()).text =
                text.mid(piece, qMax<qsizetype>(0, at - 1 - piece)).toString();
            return qMin(end + 1, text.size());
        }
        at = qMin(end + 1, text.size());
        ++lines;
        while (at - piece > longestPiece || lines > mostPieceLines) {
            const qsizetype cut =
                at - piece > longestPiece ? piece + forcedCut(text.mid(piece)) : qsizetype(at);
            if (cut >= text.size())
                break;
            const bool wholeLines = text[cut - 1] == u'\n';
            std::get<Code>(m_parts.last()).text =
                text.mid(piece, cut - piece - (wholeLines ? 1 : 0)).toString();
            m_starts.append({cut, start.fence, start.language});
            m_parts.append(Code{{}, start.language, {}, 0, true});
            piece = cut;
            lines = 0;
            at = qMax(at, cut);
        }
    }
    const QStringView rest = text.mid(piece);
    std::get<Code>(m_parts.last()).text = rest.toString();
    return text.size();
}

} // namespace paddock
