#pragma once

#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/diff_words.h"
#include "ui/transcript/part_document.h"

#include <vector>

class QPainter;

namespace paddock {

/// A diff measured for one width, unified or side by side: syntax in the file's colours, signs and line numbers in a
/// gutter, the words that changed inside of a line marked. Text is laid out when it is painted, so a diff of any length
/// costs what is in sight. Lines that are too long are wrapped. For every view of changes; GUI thread only.
///
/// Places in the text are offsets into the lines' texts joined by line feeds, in their order, whatever the shape.
/// Coordinates are relative to the top left corner. Code runs from left to right in every language of the window.
class DiffLayout
{
public:
    enum class Shape { Unified, Split };

    /// The tokens and the highlighter of \a style must outlive the layout. Split becomes Unified where \a width has no
    /// room for two sides.
    DiffLayout(Diff diff, Shape shape, const PartStyle &style, int width);

    const Diff &diff() const { return m_diff; }
    Shape shape() const { return m_shape; } ///< The one it has.
    int height() const { return m_tops.back(); }
    int width() const { return m_width; }

    /// Rows, from top to bottom. Unified: left and right name the same line.
    int rowCount() const { return int(m_rows.size()); }
    DiffPair row(int index) const { return m_rows[size_t(index)]; }
    QRect rowRect(int index) const;
    int rowAt(qreal y) const; ///< The nearest one; -1 without rows.
    int rowOfLine(int line) const; ///< Where a line of the diff stands.

    /// Paints the rows that \a clip touches, with the text from \a from to \a to marked as selected, \a found as hits
    /// of a search, and \a current as the one that is looked at.
    void paint(QPainter &painter, const QRectF &clip, int from = 0, int to = 0,
               const QList<TextSpan> &found = {}, const TextSpan &current = {});

    int length() const { return m_length; } ///< Of the joined text.
    int placeAt(QPointF point) const; ///< The nearest place.
    QString text(int from, int to) const;
    QRectF placeRect(int place) const; ///< The line of text that holds it.
    int lineOf(int place) const; ///< The line of the diff that holds it.

private:
    struct Column {
        int left = 0; ///< Of the gutter.
        int text = 0; ///< Where text begins.
        int right = 0;
    };

    Column columnOf(bool right) const;
    int wrappedHeight(int line, int room) const;
    void layOut(QTextLayout &layout, int room) const;
    void colourUpTo(int line);
    QColor groundOf(const DiffLine &line) const;
    void paintLine(QPainter &painter, int line, const Column &column, const QRect &rect, int from, int to,
                   const QList<TextSpan> &found, const TextSpan &current) const;
    QString gutterOf(const DiffLine &line, bool right) const;

    Diff m_diff;
    const Tokens &m_tokens;
    QFont m_mono;
    int m_width;
    Shape m_shape;
    int m_digits = 1;
    int m_lineHeight = 1;
    qreal m_charWidth = 1;
    std::vector<DiffPair> m_rows;
    std::vector<int> m_tops; ///< One more than rows: the last is the height.
    std::vector<int> m_rowOfLine;
    std::vector<int> m_starts; ///< Of each line in the joined text.
    int m_length = 0;
    std::vector<QList<TextSpan>> m_words;
    CodeColours m_colours;
    std::vector<QList<QTextLayout::FormatRange>>
        m_formats; ///< Of the lines that were in sight so far, and before.
};

} // namespace paddock
