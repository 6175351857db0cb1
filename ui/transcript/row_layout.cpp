#include "ui/transcript/row_layout.h"

#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>

namespace paddock {
namespace {

constexpr int gap = 6; // above and below every row
constexpr int pad = space::large;
constexpr int headerIcon = 16;
constexpr int pictureHeight = 180;
constexpr int toolHeight = 24;

struct RowWidgets {
    Q_DECLARE_TR_FUNCTIONS(paddock::RowLayout)
};

bool goesOn(const Part &part)
{
    const auto *code = std::get_if<Code>(&part);
    return code && code->goesOn;
}

} // namespace

bool hasGround(const Part &part)
{
    return std::holds_alternative<Code>(part) || std::holds_alternative<Output>(part)
           || std::holds_alternative<Diff>(part);
}

int RowLayout::Piece::length() const
{
    return document ? document->characterCount() - 1 : diff ? diff->length() : 0;
}

QString RowLayout::Piece::text(int from, int to) const
{
    if (diff)
        return diff->text(from, to);
    if (!document)
        return {};
    QTextCursor cursor(document.get());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

RowLayout::RowLayout(RowFace face, int width, const PartStyle &style, RowLayout *previous)
    : m_face(std::move(face))
    , m_width(width)
    , m_text(style.text)
    , m_mono(style.mono)
    , m_mirrored(style.mirrored)
{
    layHeader();
    layParts(style, previous);
    layTools(style);
}

QRectF RowLayout::placed(const QRectF &rect) const
{
    return m_mirrored ? QRectF(m_width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

TextPlace RowLayout::end() const
{
    if (m_pieces.empty())
        return {};
    return {partCount() - 1, m_pieces.back().length()};
}

void RowLayout::layHeader()
{
    if (m_face.verb.isEmpty())
        return;
    const int line = QFontMetrics(m_text).height();
    const bool card = m_face.frame == RowFace::Frame::Card;
    const int above = card ? 9 : isPlainRow() ? 2 : 8;
    const int tall = qMax(qMax(line, headerIcon), m_face.canStop ? toolHeight : 0);
    m_header = QRectF(isPlainRow() ? 0 : pad, gap + above, m_width - (isPlainRow() ? 0 : 2 * pad), tall);
}

qreal RowLayout::gapBetween(const Part &above, const Part &below) const
{
    if (goesOn(below))
        return 0;
    return hasGround(below) || hasGround(above) || std::holds_alternative<Prose>(below) ? 8 : 3;
}

void RowLayout::layPictures(Piece &piece, const Pictures &pictures, qreal side, qreal y, qreal inner) const
{
    for (const Image &image : pictures.images) {
        QImage decoded = QImage::fromData(image.bytes);
        if (decoded.isNull())
            continue;
        if (decoded.height() > 2 * pictureHeight)
            decoded = decoded.scaledToHeight(2 * pictureHeight, Qt::SmoothTransformation);
        piece.pictures.push_back(std::move(decoded));
    }
    piece.content = QRectF(side, y, inner, piece.pictures.empty() ? 0 : pictureHeight);
    piece.box = piece.content;
}

void RowLayout::layParts(const PartStyle &style, RowLayout *previous)
{
    const bool framed = !isPlainRow();
    const qreal side = framed ? pad : 0;
    qreal y =
        m_header.isNull() ? (framed ? gap + pad : gap) : m_header.bottom() + (m_face.parts.isEmpty() ? 0 : 6);
    size_t index = 0;
    for (qsizetype i = 0; i < m_face.parts.size(); ++i) {
        Part &part = m_face.parts[i];
        Piece piece;
        if (previous && index < previous->m_pieces.size() && previous->m_pieces[index].part == part) {
            Piece &before = previous->m_pieces[index];
            piece.document = std::move(before.document);
            piece.diff = std::move(before.diff);
            piece.pictures = std::move(before.pictures);
            piece.shift = before.shift;
        }
        ++index;
        const auto *diff = std::get_if<Diff>(&part);
        const qreal inset = hasGround(part) ? (diff ? 0 : 10) : 0;
        const qreal inner = qMax<qreal>(40, m_width - 2 * side - 2 * inset);
        if (!m_pieces.empty())
            y += gapBetween(m_pieces.back().part, part);
        if (const auto *pictures = std::get_if<Pictures>(&part)) {
            layPictures(piece, *pictures, side, y, inner);
        } else {
            const auto shape = style.sideBySide ? DiffLayout::Shape::Split : DiffLayout::Shape::Unified;
            if (diff && (!piece.diff || piece.diff->width() != int(inner)))
                piece.diff = std::make_unique<DiffLayout>(*diff, shape, style, int(inner));
            if (!diff && !piece.document)
                piece.document = documentOf(part, style);
            const bool wrapped = style.wrap || !hasGround(part);
            if (piece.document && wrapped && piece.document->textWidth() != inner)
                piece.document->setTextWidth(inner);
            const bool joinsNext = i + 1 < m_face.parts.size() && goesOn(m_face.parts[i + 1]);
            const qreal edge = hasGround(part) ? (diff ? 4 : 8) : 0;
            const qreal top = goesOn(part) ? 0 : edge;
            const qreal tall = piece.diff ? piece.diff->height() : piece.document->size().height();
            piece.content = QRectF(side + inset, y + top, inner, tall);
            piece.box = QRectF(side, y, m_width - 2 * side, tall + top + (joinsNext ? 0 : edge));
        }
        y = piece.box.bottom();
        piece.part = std::move(part);
        m_pieces.push_back(std::move(piece));
    }
    m_face.parts.clear();
    if (!framed) {
        m_height = int(std::ceil(y)) + gap;
        return;
    }
    const bool closed = m_pieces.empty();
    y += closed ? (m_face.frame == RowFace::Frame::Card ? 9 : 8) : pad;
    m_frame = QRectF(0.5, gap + 0.5, m_width - 1, std::ceil(y) - gap);
    m_height = int(std::ceil(m_frame.bottom())) + gap;
}

void RowLayout::layTools(const PartStyle &style)
{
    const QFontMetrics metrics(m_text);
    const auto wide = [&](const QString &label) { return metrics.horizontalAdvance(label) + 18; };
    if (m_face.canStop) {
        const QString label = RowWidgets::tr("Stop");
        const qreal width = wide(label);
        const QRectF rect(m_header.right() - width, m_header.center().y() - toolHeight / 2.0, width,
                          toolHeight);
        m_tools.push_back({RowTool::Kind::Stop, -1, placed(rect), label});
    }
    for (int i = 0; i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if (!hasGround(piece.part) || goesOn(piece.part))
            continue;
        qreal right = piece.box.right() - 4;
        const auto add = [&](RowTool::Kind kind, const QString &label) {
            const qreal width = wide(label);
            if (right - width < piece.box.left() + 4)
                return;
            m_tools.push_back(
                {kind, i, placed(QRectF(right - width, piece.box.top() + 3, width, toolHeight)), label});
            right -= width + 4;
        };
        add(RowTool::Kind::Copy, RowWidgets::tr("Copy"));
        if (!piece.diff)
            add(RowTool::Kind::Wrap, style.wrap ? RowWidgets::tr("Do not wrap") : RowWidgets::tr("Wrap"));
        if (!std::holds_alternative<Output>(piece.part))
            add(RowTool::Kind::Open, RowWidgets::tr("Open in editor"));
    }
}

RowHit RowLayout::hit(QPointF point) const
{
    RowHit hit;
    for (int i = 0; i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if (point.y() < piece.box.top() && i > 0)
            break;
        const QPointF inside = point - piece.content.topLeft() + QPointF(piece.shift, 0);
        if (piece.box.contains(point))
            hit.part = i;
        if (piece.diff) {
            hit.place = {i, piece.diff->placeAt(inside)};
        } else if (piece.document) {
            hit.place = {i, piece.document->documentLayout()->hitTest(inside, Qt::FuzzyHit)};
        } else {
            hit.place = {i, 0};
            continue;
        }
        if (hit.part != i)
            continue;
        hit.kind = std::holds_alternative<More>(piece.part) ? RowHit::Kind::More : RowHit::Kind::Text;
        if (piece.document)
            hit.link = piece.document->documentLayout()->anchorAt(inside);
        if (!hit.link.isEmpty())
            hit.kind = RowHit::Kind::Link;
        break;
    }
    for (size_t i = 0; i < m_tools.size(); ++i) {
        if (m_tools[i].rect.contains(point)) {
            hit.kind = RowHit::Kind::Tool;
            hit.tool = int(i);
            return hit;
        }
    }
    if (hit.kind == RowHit::Kind::Nothing && m_face.foldable
        && m_header.adjusted(-pad, -9, pad, 6).contains(point))
        hit.kind = RowHit::Kind::Header;
    return hit;
}

QList<TextPlace> RowLayout::hits(const Needle &needle) const
{
    QList<TextPlace> places;
    if (needle.text.isEmpty())
        return places;
    for (qsizetype i = m_face.target.count(needle.text, needle.cases); i > 0; --i)
        places.append({-1, 0});
    for (int i = 0; i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if (std::holds_alternative<More>(piece.part))
            continue;
        const QString text = piece.document ? piece.document->toPlainText() : piece.text(0, piece.length());
        for (qsizetype at = text.indexOf(needle.text, 0, needle.cases); at >= 0;
             at = text.indexOf(needle.text, at + needle.text.size(), needle.cases))
            places.append({i, int(at)});
    }
    return places;
}

QRectF RowLayout::placeRect(TextPlace place) const
{
    if (place.part < 0 || place.part >= partCount())
        return m_header;
    const Piece &piece = m_pieces[size_t(place.part)];
    if (piece.diff)
        return piece.diff->placeRect(place.position).translated(piece.content.topLeft());
    if (!piece.document)
        return piece.box;
    const QTextBlock block = piece.document->findBlock(place.position);
    QRectF rect = piece.document->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(place.position - block.position());
    if (line.isValid())
        rect = QRectF(rect.left(), rect.top() + line.y(), rect.width(), line.height());
    return rect.translated(piece.content.topLeft());
}

bool RowLayout::scrollPart(int part, qreal by)
{
    if (part < 0 || part >= partCount() || !m_pieces[size_t(part)].document)
        return false;
    Piece &piece = m_pieces[size_t(part)];
    const qreal most = qMax<qreal>(0, piece.document->size().width() - piece.content.width());
    const qreal shift = qBound<qreal>(0, piece.shift + by, most);
    return !qFuzzyCompare(1 + std::exchange(piece.shift, shift), 1 + shift);
}

QString RowLayout::text(TextPlace from, TextPlace to) const
{
    QStringList texts;
    for (int i = qMax(0, from.part); i <= to.part && i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if ((!piece.document && !piece.diff) || std::holds_alternative<More>(piece.part))
            continue;
        const int last = piece.length();
        texts.append(piece.text(i == from.part ? qMin(from.position, last) : 0,
                                i == to.part ? qMin(to.position, last) : last));
    }
    return texts.join(u'\n');
}

QString RowLayout::codeOf(int part) const
{
    int first = part;
    while (first > 0 && goesOn(m_pieces[size_t(first)].part))
        --first;
    int last = part;
    while (last + 1 < partCount() && goesOn(m_pieces[size_t(last) + 1].part))
        ++last;
    return text({first, 0}, {last, m_pieces[size_t(last)].length()});
}

TextPlace RowLayout::wordStart(TextPlace place) const
{
    if (place.part >= partCount())
        return place;
    const Piece &piece = m_pieces[size_t(place.part)];
    const QString text = piece.document ? piece.document->toPlainText() : piece.text(0, piece.length());
    int at = qMin(place.position, int(text.size()));
    while (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'_'))
        --at;
    return {place.part, at};
}

TextPlace RowLayout::wordEnd(TextPlace place) const
{
    if (place.part >= partCount())
        return place;
    const Piece &piece = m_pieces[size_t(place.part)];
    const QString text = piece.document ? piece.document->toPlainText() : piece.text(0, piece.length());
    int at = place.position;
    while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_'))
        ++at;
    return {place.part, at};
}

} // namespace paddock
