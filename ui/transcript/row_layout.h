#pragma once

#include "ui/transcript/diff_layout.h"
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

/// A small button of a row: it shows while the pointer or the keyboard is there; Stop always does.
struct RowTool {
    enum class Kind { Stop, Copy, Wrap, Open };
    Kind kind = Kind::Copy;
    int part = -1; ///< What it acts on; -1: the row.
    QRectF rect;
    QString label;
};

/// What lies under a point of a row.
struct RowHit {
    enum class Kind { Nothing, Header, Text, Link, More, Tool };
    Kind kind = Kind::Nothing;
    TextPlace place = {}; ///< The nearest one, whatever the kind.
    QString link = {};
    int tool = -1;
    int part = -1; ///< Whose box it is; -1: none's.
};

/// What is looked for, to be marked where it stands.
struct Needle {
    QString text = {};
    Qt::CaseSensitivity cases = Qt::CaseInsensitive;

    bool operator==(const Needle &) const = default;
};

/// What a row is painted with, besides itself.
struct RowMarks {
    TextPlace from = {}; ///< Selected, when both are set and differ.
    TextPlace to = {-1, 0};
    Needle needle = {};
    int currentHit = -1; ///< Of needle in this row.
    int toolsOf = -1; ///< The part whose tools show.
    bool allTools = false;
    int tool = -1; ///< The one that the keyboard has reached.
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
    const Part &part(int index) const { return m_pieces[size_t(index)].part; }
    const RowFace &face() const { return m_face; } ///< Without its parts.
    TextPlace end() const; ///< Behind the last character.

    void paint(QPainter &painter, const Tokens &tokens, const RowMarks &marks) const;
    void paintFocus(QPainter &painter, const Tokens &tokens) const;

    RowHit hit(QPointF point) const;
    const std::vector<RowTool> &tools() const { return m_tools; }
    QList<TextPlace> hits(const Needle &needle) const; ///< From top to bottom; part -1 is the header.
    QRectF placeRect(TextPlace place) const; ///< The line that holds it.
    bool scrollPart(int part,
                    qreal by); ///< Sideways, where lines are not wrapped; false: there is nothing to see.

    QString text(TextPlace from, TextPlace to) const;
    QString codeOf(int part) const; ///< All of the code that the part belongs to, or the part's text.
    TextPlace wordStart(TextPlace place) const;
    TextPlace wordEnd(TextPlace place) const;

private:
    struct Piece {
        Part part;
        std::unique_ptr<QTextDocument> document; ///< Null for pictures and diffs.
        std::unique_ptr<DiffLayout> diff;
        std::vector<QImage> pictures;
        QRectF box; ///< With its own ground, where it has one.
        QRectF content;
        qreal shift = 0; ///< Scrolled to the side.

        int length() const;
        QString text(int from, int to) const;
    };

    void layHeader();
    void layParts(const PartStyle &style, RowLayout *previous);
    void layTools(const PartStyle &style);
    void layPictures(Piece &piece, const Pictures &pictures, qreal side, qreal y, qreal inner) const;
    qreal gapBetween(const Part &above, const Part &below) const;
    void paintHeader(QPainter &painter, const Tokens &tokens, const QColor &targetGround) const;
    void paintTool(QPainter &painter, const Tokens &tokens, const RowTool &tool, bool reached) const;
    void paintPiece(QPainter &painter, int index, const Tokens &tokens, int from, int to,
                    const RowMarks &marks, const QList<TextPlace> &hits) const;
    QRectF placed(const QRectF &rect) const; ///< Mirrored where writing runs from right to left.
    bool isPlainRow() const
    {
        return m_face.frame == RowFace::Frame::None || m_face.frame == RowFace::Frame::Line;
    }

    RowFace m_face;
    int m_width;
    int m_height = 0;
    QFont m_text;
    QFont m_mono;
    bool m_mirrored = false;
    QRectF m_frame;
    QRectF m_header;
    std::vector<Piece> m_pieces;
    std::vector<RowTool> m_tools;
};

/// Whether a part lies on a ground of its own.
bool hasGround(const Part &part);

} // namespace paddock
