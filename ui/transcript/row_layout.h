#pragma once

#include "ui/transcript/part_document.h"
#include "ui/transcript/row_face.h"

#include <QImage>
#include <QRectF>

#include <compare>
#include <vector>

class QPainter;

namespace paddock {

/// A place in the text of one row: which part, which character.
struct TextPlace {
    int part = 0;
    int position = 0;

    auto operator<=>(const TextPlace &) const = default;
};

/// What lies under a point of a row.
struct RowHit {
    enum class Kind { Nothing, Header, Text, Link, More };
    Kind kind = Kind::Nothing;
    TextPlace place = {}; ///< The nearest one, whatever the kind.
    QString link = {};
};

/// One row, measured for one width: knows its height, paints itself, answers where things are. Coordinates are
/// relative to the row's own top left corner.
class RowLayout
{
public:
    /// Takes over from \a previous the documents of parts that are still the same; may be null.
    RowLayout(RowFace face, int width, const PartStyle &style, RowLayout *previous);

    int height() const { return m_height; }
    int partCount() const { return int(m_pieces.size()); }
    TextPlace end() const; ///< Behind the last character.

    /// Marks the text from \a from to \a to when both are set and differ.
    void paint(QPainter &painter, const Tokens &tokens, TextPlace from, TextPlace to) const;
    void paintFocus(QPainter &painter, const Tokens &tokens) const;

    RowHit hit(QPointF point) const;
    QString text(TextPlace from, TextPlace to) const;
    TextPlace wordStart(TextPlace place) const;
    TextPlace wordEnd(TextPlace place) const;

private:
    struct Piece {
        Part part;
        std::unique_ptr<QTextDocument> document; ///< Null for pictures.
        std::vector<QImage> pictures;
        QRectF box; ///< With its own ground, where it has one.
        QRectF content;
    };

    void layHeader();
    void layParts(const PartStyle &style, RowLayout *previous);
    void paintHeader(QPainter &painter, const Tokens &tokens) const;
    void paintPiece(QPainter &painter, const Piece &piece, const Tokens &tokens, int from, int to) const;
    bool isPlainRow() const
    {
        return m_face.frame == RowFace::Frame::None || m_face.frame == RowFace::Frame::Line;
    }

    RowFace m_face;
    int m_width;
    int m_height = 0;
    QFont m_text;
    QFont m_mono;
    QRectF m_frame;
    QRectF m_header;
    std::vector<Piece> m_pieces;
};

} // namespace paddock
