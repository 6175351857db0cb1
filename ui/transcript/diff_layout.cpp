#include "ui/transcript/diff_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paddock {
namespace {

constexpr int leastSideColumns = 36; // a narrower side only shows fragments
constexpr int tabColumns = 4;
// Colouring a far place needs all lines before it; beyond this a jump would be felt.
constexpr int mostColouredDiffLines = 6000;

QColor mixed(const QColor &ground, const QColor &ink, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

} // namespace

DiffLayout::DiffLayout(Diff diff, Shape shape, const PartStyle &style, int width)
    : m_diff(std::move(diff))
    , m_tokens(style.tokens)
    , m_mono(style.mono)
    , m_width(width)
    , m_shape(shape)
    , m_words(changedWords(m_diff.lines))
    , m_colours(style.highlighter.coloursOf(m_diff.path, style.tokens.dark))
{
    const QFontMetricsF metrics(m_mono);
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_lineHeight = int(std::ceil(metrics.height())) + 2;
    int widest = 1;
    for (const DiffLine &line : m_diff.lines) {
        widest = std::max({widest, line.oldNumber, line.newNumber});
        m_starts.push_back(m_length);
        m_length += int(line.text.size()) + 1;
    }
    m_length = qMax(0, m_length - 1);
    m_digits = int(QString::number(widest).size());
    if (m_shape == Shape::Split && (m_width / 2) / m_charWidth < leastSideColumns + m_digits + 4)
        m_shape = Shape::Unified;
    if (m_shape == Shape::Split) {
        m_rows = besideEachOther(m_diff.lines);
    } else {
        for (int i = 0; i < m_diff.lines.size(); ++i)
            m_rows.push_back({i, i});
    }
    m_rowOfLine.resize(size_t(m_diff.lines.size()));
    const auto roomOf = [this](bool right) { return columnOf(right).right - columnOf(right).text; };
    int top = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_tops.push_back(top);
        int tall = m_lineHeight;
        for (const auto &[line, right] : {std::pair(m_rows[i].left, false), {m_rows[i].right, true}}) {
            if (line < 0)
                continue;
            m_rowOfLine[size_t(line)] = int(i);
            tall = qMax(tall, wrappedHeight(line, roomOf(right)));
        }
        top += tall;
    }
    m_tops.push_back(top);
}

DiffLayout::Column DiffLayout::columnOf(bool right) const
{
    const int left = m_shape == Shape::Split && right ? m_width / 2 : 0;
    const int numbers = m_shape == Shape::Split ? m_digits : 2 * m_digits + 1;
    const int end = m_shape == Shape::Split && !right ? m_width / 2 : m_width;
    return {left, left + int(std::ceil((numbers + 4) * m_charWidth)), end - 4};
}

int DiffLayout::wrappedHeight(int line, int room) const
{
    const QString &text = m_diff.lines[line].text;
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    // Nearly every line of code: one character, one column.
    if (simple && text.size() * m_charWidth <= room)
        return m_lineHeight;
    QTextLayout layout(text, m_mono);
    layOut(layout, room);
    return qMax(1, layout.lineCount()) * m_lineHeight;
}

void DiffLayout::layOut(QTextLayout &layout, int room) const
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(tabColumns * m_charWidth);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(40, room));
        line.setPosition(QPointF(0, i * m_lineHeight + 1));
    }
    layout.endLayout();
}

QRect DiffLayout::rowRect(int index) const
{
    return QRect(0, m_tops[size_t(index)], m_width, m_tops[size_t(index) + 1] - m_tops[size_t(index)]);
}

int DiffLayout::rowAt(qreal y) const
{
    if (m_rows.empty())
        return -1;
    const auto behind = std::upper_bound(m_tops.begin(), m_tops.end() - 1, int(std::floor(y)));
    return qMax(0, int(behind - m_tops.begin()) - 1);
}

int DiffLayout::rowOfLine(int line) const
{
    return m_rowOfLine[size_t(line)];
}

QColor DiffLayout::groundOf(const DiffLine &line) const
{
    return line.sign == u'+' ? m_tokens.addedBack : line.sign == u'-' ? m_tokens.removedBack : m_tokens.code;
}

void DiffLayout::colourUpTo(int line)
{
    line = qMin(line, qMin(int(m_diff.lines.size()), mostColouredDiffLines) - 1);
    for (int i = int(m_formats.size()); i <= line; ++i) {
        const DiffLine &next = m_diff.lines[i];
        if (next.sign == u'@') {
            m_colours.startOver();
            m_formats.emplace_back();
        } else {
            m_formats.push_back(m_colours.next(next.text, groundOf(next), next.sign));
        }
    }
}

void DiffLayout::paint(QPainter &painter, const QRectF &clip, int from, int to, const QList<TextSpan> &found,
                       const TextSpan &current)
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    for (int i = qMax(0, rowAt(clip.top())); i < rowCount() && m_tops[size_t(i)] < clip.bottom(); ++i) {
        const QRect rect = rowRect(i);
        const DiffPair pair = m_rows[size_t(i)];
        colourUpTo(qMax(pair.left, pair.right));
        if (m_shape == Shape::Unified || (pair.left == pair.right && m_diff.lines[pair.left].sign == u'@')) {
            Column column = columnOf(false);
            column.right = m_width - 4;
            paintLine(painter, pair.left, column, rect, from, to, found, current);
            continue;
        }
        const int half = m_width / 2;
        if (pair.left >= 0)
            paintLine(painter, pair.left, columnOf(false), QRect(0, rect.top(), half, rect.height()), from,
                      to, found, current);
        if (pair.right >= 0)
            paintLine(painter, pair.right, columnOf(true),
                      QRect(half, rect.top(), m_width - half, rect.height()), from, to, found, current);
        painter.fillRect(QRectF(half, rect.top(), 1, rect.height()), m_tokens.line);
    }
    painter.restore();
}

QString DiffLayout::gutterOf(const DiffLine &line, bool right) const
{
    const auto number = [this](int n) {
        return n > 0 ? QStringLiteral("%1").arg(n, m_digits) : QString(m_digits, u' ');
    };
    const QChar sign = line.sign == u'-' ? QChar(u'−') : line.sign == u'@' ? QChar(u' ') : line.sign;
    const QString numbers = m_shape == Shape::Unified ? number(line.oldNumber) + u' ' + number(line.newNumber)
                                                      : number(right ? line.newNumber : line.oldNumber);
    return u' ' + numbers + u' ' + sign;
}

void DiffLayout::paintLine(QPainter &painter, int index, const Column &column, const QRect &rect, int from,
                           int to, const QList<TextSpan> &found, const TextSpan &current) const
{
    const DiffLine &line = m_diff.lines[index];
    const QColor ground = groundOf(line);
    const bool changed = line.sign == u'+' || line.sign == u'-';
    if (changed)
        painter.fillRect(rect, ground);
    const QColor signInk = line.sign == u'+'   ? m_tokens.addedText
                           : line.sign == u'-' ? m_tokens.removedText
                                               : m_tokens.muted;
    painter.setFont(m_mono);
    painter.setPen(signInk);
    painter.drawText(QRectF(column.left, rect.top() + 1, column.text - column.left, m_lineHeight - 2),
                     Qt::AlignLeft | Qt::AlignVCenter, gutterOf(line, column.left > 0));

    QTextLayout layout(line.text, m_mono);
    QList<QTextLayout::FormatRange> formats =
        size_t(index) < m_formats.size() ? m_formats[size_t(index)] : QList<QTextLayout::FormatRange>();
    const QColor mark = mixed(ground, signInk, 0.22f);
    for (const TextSpan &span : m_words[size_t(index)]) {
        QTextCharFormat word;
        word.setBackground(mark);
        word.setFontUnderline(true);
        word.setForeground(readableOn(m_tokens.text, mark));
        formats.append({span.from, span.length, word});
    }
    const int start = m_starts[size_t(index)];
    const int size = int(line.text.size());
    const auto part = [&](int begin, int end, const QColor &back, const QColor &ink) {
        const int first = qBound(0, begin - start, size);
        const int last = qBound(0, end - start, size);
        if (first >= last)
            return;
        QTextCharFormat format;
        format.setBackground(back);
        format.setForeground(ink);
        formats.append({first, last - first, format});
    };
    for (const TextSpan &hit : found) {
        const bool looked = hit == current;
        part(hit.from, hit.from + hit.length, looked ? m_tokens.accent : m_tokens.waiting,
             looked ? m_tokens.onAccent : m_tokens.surface);
    }
    part(from, to, m_tokens.selection, m_tokens.onSelection);
    layout.setFormats(formats);
    layOut(layout, column.right - column.text);
    painter.setPen(line.sign == u'@' ? m_tokens.muted : m_tokens.text);
    layout.draw(&painter, QPointF(column.text, rect.top()));
}

int DiffLayout::lineOf(int place) const
{
    if (m_starts.empty())
        return 0;
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), place);
    return qMax(0, int(behind - m_starts.begin()) - 1);
}

int DiffLayout::placeAt(QPointF point) const
{
    const int index = rowAt(point.y());
    if (index < 0)
        return 0;
    const DiffPair pair = m_rows[size_t(index)];
    const bool right = m_shape == Shape::Split && point.x() >= m_width / 2.0;
    int line = right ? pair.right : pair.left;
    if (line < 0)
        line = right ? pair.left : pair.right;
    const Column column = columnOf(line == pair.right && line != pair.left);
    QTextLayout layout(m_diff.lines[line].text, m_mono);
    layOut(layout, column.right - column.text);
    const qreal y = point.y() - m_tops[size_t(index)];
    const int wrapped = qBound(0, int(y) / m_lineHeight, qMax(0, layout.lineCount() - 1));
    const int inside = layout.lineCount() > 0 ? layout.lineAt(wrapped).xToCursor(point.x() - column.text) : 0;
    return m_starts[size_t(line)] + inside;
}

QRectF DiffLayout::placeRect(int place) const
{
    if (m_diff.lines.isEmpty())
        return {};
    const int line = lineOf(place);
    const QRect rect = rowRect(rowOfLine(line));
    const Column column = columnOf(m_rows[size_t(rowOfLine(line))].left != line);
    QTextLayout layout(m_diff.lines[line].text, m_mono);
    layOut(layout, column.right - column.text);
    const QTextLine wrapped = layout.lineForTextPosition(place - m_starts[size_t(line)]);
    const int number = wrapped.isValid() ? wrapped.lineNumber() : 0;
    return QRectF(column.text, rect.top() + number * m_lineHeight, column.right - column.text, m_lineHeight);
}

QString DiffLayout::text(int from, int to) const
{
    QString result;
    for (int line = lineOf(from); line < int(m_diff.lines.size()) && m_starts[size_t(line)] < to; ++line) {
        const int start = m_starts[size_t(line)];
        const QString &whole = m_diff.lines[line].text;
        const int first = qMax(0, from - start);
        result += whole.mid(first, qMin(int(whole.size()), to - start) - first);
        if (start + whole.size() < to)
            result += u'\n';
    }
    return result;
}

} // namespace paddock
