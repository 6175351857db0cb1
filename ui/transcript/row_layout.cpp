#include "ui/transcript/row_layout.h"

#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>

namespace paddock {
namespace {

constexpr int gap = 6; // above and below every row
constexpr int pad = space::large;
constexpr int iconSize = 16;
constexpr int pictureHeight = 180;

bool hasGround(const Part &part)
{
    return std::holds_alternative<Code>(part) || std::holds_alternative<Output>(part)
           || std::holds_alternative<Diff>(part);
}

} // namespace

RowLayout::RowLayout(RowFace face, int width, const PartStyle &style, RowLayout *previous)
    : m_face(std::move(face))
    , m_width(width)
    , m_text(style.text)
    , m_mono(style.mono)
{
    layHeader();
    layParts(style, previous);
}

TextPlace RowLayout::end() const
{
    if (m_pieces.empty())
        return {};
    const Piece &last = m_pieces.back();
    return {partCount() - 1, last.document ? last.document->characterCount() - 1 : 0};
}

void RowLayout::layHeader()
{
    if (m_face.verb.isEmpty())
        return;
    const int line = QFontMetrics(m_text).height();
    const bool card = m_face.frame == RowFace::Frame::Card;
    m_header = QRectF(isPlainRow() ? 0 : pad,
                      gap
                          + (card           ? 9
                             : isPlainRow() ? 2
                                            : 8),
                      m_width - (isPlainRow() ? 0 : 2 * pad), qMax(line, iconSize));
}

void RowLayout::layParts(const PartStyle &style, RowLayout *previous)
{
    const bool framed = !isPlainRow();
    const qreal side = framed ? pad : 0;
    qreal y =
        m_header.isNull() ? (framed ? gap + pad : gap) : m_header.bottom() + (m_face.parts.isEmpty() ? 0 : 6);
    size_t index = 0;
    for (Part &part : m_face.parts) {
        Piece piece;
        if (previous && index < previous->m_pieces.size() && previous->m_pieces[index].part == part)
            piece.document = std::move(previous->m_pieces[index].document);
        ++index;
        const bool diff = std::holds_alternative<Diff>(part);
        const qreal inset = hasGround(part) ? (diff ? 0 : 10) : 0;
        const qreal inner = qMax<qreal>(40, m_width - 2 * side - 2 * inset);
        if (!m_pieces.empty())
            y += hasGround(part) || hasGround(m_pieces.back().part) || std::holds_alternative<Prose>(part)
                     ? 8
                     : 3;
        if (const auto *pictures = std::get_if<Pictures>(&part)) {
            qreal right = side;
            for (const Image &image : pictures->images) {
                QImage decoded = QImage::fromData(image.bytes);
                if (decoded.isNull())
                    continue;
                if (decoded.height() > 2 * pictureHeight)
                    decoded = decoded.scaledToHeight(2 * pictureHeight, Qt::SmoothTransformation);
                right += qMin<qreal>(decoded.width(), inner) + 8;
                piece.pictures.push_back(std::move(decoded));
            }
            piece.content = QRectF(side, y, inner, piece.pictures.empty() ? 0 : pictureHeight);
            piece.box = piece.content;
        } else {
            if (!piece.document)
                piece.document = documentOf(part, style);
            if (piece.document->textWidth() != inner)
                piece.document->setTextWidth(inner);
            const qreal top = hasGround(part) ? (diff ? 4 : 8) : 0;
            const qreal tall = piece.document->size().height();
            piece.content = QRectF(side + inset, y + top, inner, tall);
            piece.box = QRectF(side, y, m_width - 2 * side, tall + 2 * top);
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

void RowLayout::paint(QPainter &painter, const Tokens &tokens, TextPlace from, TextPlace to) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_frame.isNull()) {
        const bool bubble = m_face.frame == RowFace::Frame::Bubble;
        const bool alert = m_face.frame == RowFace::Frame::Alert;
        const bool asks = m_face.tone == Tone::Waiting;
        painter.setPen(bubble ? QPen(Qt::NoPen)
                              : QPen(alert || asks ? inkOf(m_face.tone, tokens) : tokens.line));
        painter.setBrush(bubble  ? tokens.own
                         : asks  ? tokens.waitingBack
                         : alert ? tokens.badBack
                                 : tokens.raised);
        painter.drawRoundedRect(m_frame, space::radius, space::radius);
    }
    if (!m_header.isNull())
        paintHeader(painter, tokens);
    for (int i = 0; i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        const int last = piece.document ? piece.document->characterCount() - 1 : 0;
        // A selection may be older than the text, which has changed since.
        const int begin = i < from.part ? last : i == from.part ? qMin(from.position, last) : 0;
        const int stop = i < to.part ? last : i == to.part ? qMin(to.position, last) : 0;
        paintPiece(painter, piece, tokens, begin, stop);
    }
}

void RowLayout::paintFocus(QPainter &painter, const Tokens &tokens) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    const QRectF around = m_frame.isNull() ? QRectF(-7, gap / 2.0, m_width + 14, m_height - gap) : m_frame;
    painter.drawRoundedRect(around, space::radius, space::radius);
}

void RowLayout::paintHeader(QPainter &painter, const Tokens &tokens) const
{
    const QFontMetrics metrics(m_text);
    QFont bold = m_text;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const bool quiet = m_face.frame == RowFace::Frame::None;
    qreal x = m_header.left();
    qreal right = m_header.right();
    const auto middle = [this](int size) { return m_header.top() + (m_header.height() - size) / 2; };

    const auto drawIcon = [&](const QString &name, qreal at, const QColor &color) {
        Theme::icon(name, color).paint(&painter, QRect(int(at), int(middle(iconSize)), iconSize, iconSize));
    };
    if (m_face.foldable) {
        const QPointF centre(x + 5, m_header.center().y());
        const QPolygonF arrow =
            m_face.open
                ? QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2.5), centre + QPointF(4, -2)})
                : QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2.5, 0), centre + QPointF(-2, 4)});
        painter.setPen(QPen(tokens.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(arrow);
    }
    if (m_face.foldable || m_face.frame == RowFace::Frame::Card)
        x += 16;
    if (!m_face.icon.isEmpty()) {
        const bool alert = m_face.frame == RowFace::Frame::Alert;
        drawIcon(m_face.icon, x, alert ? inkOf(m_face.tone, tokens) : tokens.muted);
        x += iconSize + 8;
    }
    if (!m_face.stateWord.isEmpty()) {
        const bool good = m_face.tone == Tone::Normal;
        const QColor color = good ? tokens.ok : inkOf(m_face.tone, tokens);
        const int wide = metrics.horizontalAdvance(m_face.stateWord);
        right -= wide;
        painter.setFont(m_text);
        painter.setPen(good ? tokens.muted : color);
        painter.drawText(QRectF(right, m_header.top(), wide + 1, m_header.height()), Qt::AlignVCenter,
                         m_face.stateWord);
        right -= iconSize + 5;
        drawIcon(m_face.stateIcon, right, color);
        right -= 12;
    }
    const int verbWidth = boldMetrics.horizontalAdvance(m_face.verb);
    painter.setFont(quiet ? m_text : bold);
    painter.setPen(quiet                                   ? tokens.muted
                   : m_face.frame == RowFace::Frame::Alert ? inkOf(m_face.tone, tokens)
                                                           : tokens.text);
    painter.drawText(QRectF(x, m_header.top(), verbWidth + 1, m_header.height()), Qt::AlignVCenter,
                     m_face.verb);
    x += verbWidth + 8;

    painter.setFont(m_text);
    if (!m_face.note.isEmpty()) {
        const int wide = metrics.horizontalAdvance(m_face.note);
        const bool beside = m_face.target.isEmpty() && m_face.stateWord.isEmpty();
        const qreal at = beside ? x : right - wide;
        if (at >= x) {
            painter.setPen(tokens.muted);
            painter.drawText(QRectF(at, m_header.top(), wide + 1, m_header.height()), Qt::AlignVCenter,
                             m_face.note);
            right = at - 12;
        }
    }
    if (m_face.target.isEmpty() || right - x < 24)
        return;
    painter.setFont(quiet ? m_text : m_mono);
    painter.setPen(quiet ? tokens.muted : tokens.text);
    const QString target = painter.fontMetrics().elidedText(m_face.target, Qt::ElideMiddle, int(right - x));
    painter.drawText(QRectF(x, m_header.top(), right - x, m_header.height()), Qt::AlignVCenter, target);
}

void RowLayout::paintPiece(QPainter &painter, const Piece &piece, const Tokens &tokens, int from,
                           int to) const
{
    if (hasGround(piece.part)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.code);
        painter.drawRoundedRect(piece.box, 5, 5);
    }
    if (!piece.document) {
        qreal x = piece.content.left();
        for (const QImage &picture : piece.pictures) {
            const QSizeF size =
                QSizeF(picture.size()).scaled(piece.content.width(), pictureHeight, Qt::KeepAspectRatio);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(QPointF(x, piece.content.top()), size.boundedTo(QSizeF(picture.size()))),
                              picture);
            x += size.width() + 8;
        }
        return;
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, inkOf(piece.part, tokens));
    if (to > from) {
        QTextCursor cursor(piece.document.get());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(tokens.selection);
        format.setForeground(tokens.onSelection);
        context.selections.append({cursor, format});
    }
    painter.save();
    painter.translate(piece.content.topLeft());
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    context.clip = clip.isNull() ? QRectF(QPointF(), piece.content.size()) : clip;
    piece.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

RowHit RowLayout::hit(QPointF point) const
{
    RowHit hit;
    for (int i = 0; i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if (point.y() < piece.box.top() && i > 0)
            break;
        if (!piece.document) {
            hit.place = {i, 0};
            continue;
        }
        const QPointF inside = point - piece.content.topLeft();
        const auto *layout = piece.document->documentLayout();
        hit.place = {i, layout->hitTest(inside, Qt::FuzzyHit)};
        if (!piece.box.contains(point))
            continue;
        hit.kind = std::holds_alternative<More>(piece.part) ? RowHit::Kind::More : RowHit::Kind::Text;
        hit.link = layout->anchorAt(inside);
        if (!hit.link.isEmpty())
            hit.kind = RowHit::Kind::Link;
        return hit;
    }
    if (m_face.foldable && m_header.adjusted(-pad, -9, pad, 6).contains(point))
        hit.kind = RowHit::Kind::Header;
    return hit;
}

QString RowLayout::text(TextPlace from, TextPlace to) const
{
    QStringList texts;
    for (int i = from.part; i <= to.part && i < partCount(); ++i) {
        const Piece &piece = m_pieces[size_t(i)];
        if (!piece.document || std::holds_alternative<More>(piece.part))
            continue;
        QTextCursor cursor(piece.document.get());
        const int last = piece.document->characterCount() - 1;
        cursor.setPosition(i == from.part ? qMin(from.position, last) : 0);
        cursor.setPosition(i == to.part ? qMin(to.position, last) : last, QTextCursor::KeepAnchor);
        texts.append(cursor.selection().toPlainText());
    }
    return texts.join(u'\n');
}

TextPlace RowLayout::wordStart(TextPlace place) const
{
    if (place.part >= partCount() || !m_pieces[size_t(place.part)].document)
        return place;
    QTextCursor cursor(m_pieces[size_t(place.part)].document.get());
    cursor.setPosition(place.position);
    cursor.movePosition(QTextCursor::StartOfWord);
    return {place.part, cursor.position()};
}

TextPlace RowLayout::wordEnd(TextPlace place) const
{
    if (place.part >= partCount() || !m_pieces[size_t(place.part)].document)
        return place;
    QTextCursor cursor(m_pieces[size_t(place.part)].document.get());
    cursor.setPosition(place.position);
    cursor.movePosition(QTextCursor::EndOfWord);
    return {place.part, cursor.position()};
}

} // namespace paddock
