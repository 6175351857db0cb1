#include "ui/style/theme.h"
#include "ui/transcript/row_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>

namespace paddock {
namespace {

constexpr int paintedIcon = 16;
constexpr int rowGap = 6;

struct RowPaintWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::RowLayout)
};

} // namespace

void RowLayout::paint(QPainter &painter, const Tokens &tokens, const RowMarks &marks) const
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
    const QList<TextPlace> found = hits(marks.needle);
    if (!m_header.isNull()) {
        const bool hit = !found.isEmpty() && found.first().part < 0;
        const bool looked =
            marks.currentHit >= 0 && marks.currentHit < found.size() && found[marks.currentHit].part < 0;
        paintHeader(painter, tokens, looked ? tokens.accent : hit ? tokens.waiting : QColor());
    }
    for (int i = 0; i < partCount(); ++i) {
        const int last = m_pieces[size_t(i)].length();
        // A selection may be older than the text, which has changed since.
        const int begin = i < marks.from.part    ? last
                          : i == marks.from.part ? qMin(marks.from.position, last)
                                                 : 0;
        const int stop = i < marks.to.part ? last : i == marks.to.part ? qMin(marks.to.position, last) : 0;
        paintPiece(painter, i, tokens, begin, stop, marks, found);
    }
    for (int i = 0; i < int(m_tools.size()); ++i) {
        const RowTool &tool = m_tools[size_t(i)];
        if (tool.part < 0 || marks.allTools || tool.part == marks.toolsOf)
            paintTool(painter, tokens, tool, i == marks.tool);
    }
}

void RowLayout::paintTool(QPainter &painter, const Tokens &tokens, const RowTool &tool, bool reached) const
{
    painter.setPen(reached ? QPen(tokens.accent, 2) : QPen(tokens.line));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(tool.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(m_text);
    painter.setPen(tool.kind == RowTool::Kind::Stop ? tokens.bad : tokens.text);
    painter.drawText(tool.rect, Qt::AlignCenter, tool.label);
}

void RowLayout::paintFocus(QPainter &painter, const Tokens &tokens) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    const QRectF around =
        m_frame.isNull() ? QRectF(-7, rowGap / 2.0, m_width + 14, m_height - rowGap) : m_frame;
    painter.drawRoundedRect(around, space::radius, space::radius);
}

void RowLayout::paintHeader(QPainter &painter, const Tokens &tokens, const QColor &targetGround) const
{
    const QFontMetrics metrics(m_text);
    QFont bold = m_text;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const bool quiet = m_face.frame == RowFace::Frame::None;
    qreal x = m_header.left();
    qreal right = m_header.right();
    if (m_face.canStop && !m_tools.empty())
        right -= m_tools.front().rect.width() + 10;
    const auto middle = [this](int size) { return m_header.top() + (m_header.height() - size) / 2; };

    const auto drawIcon = [&](const QString &name, qreal at, const QColor &color) {
        const QRectF box(int(at), int(middle(paintedIcon)), paintedIcon, paintedIcon);
        Theme::icon(name, color).paint(&painter, placed(box).toRect());
    };
    if (m_face.foldable) {
        const QPointF centre(x + 5, m_header.center().y());
        const QPolygonF arrow =
            m_face.open
                ? QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2.5), centre + QPointF(4, -2)})
                : QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2.5, 0), centre + QPointF(-2, 4)});
        painter.setPen(QPen(tokens.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.save();
        if (m_mirrored) {
            painter.translate(m_width, 0);
            painter.scale(-1, 1);
        }
        painter.drawPolyline(arrow);
        painter.restore();
    }
    if (m_face.foldable || m_face.frame == RowFace::Frame::Card)
        x += 16;
    if (!m_face.icon.isEmpty()) {
        const bool alert = m_face.frame == RowFace::Frame::Alert;
        drawIcon(m_face.icon, x, alert ? inkOf(m_face.tone, tokens) : tokens.muted);
        x += paintedIcon + 8;
    }
    if (m_face.pinned) {
        const QString word = RowPaintWords::tr("pinned");
        const int wide = metrics.horizontalAdvance(word);
        right -= wide;
        painter.setFont(m_text);
        painter.setPen(tokens.muted);
        painter.drawText(placed(QRectF(right, m_header.top(), wide + 1, m_header.height())),
                         Qt::AlignVCenter | Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         word);
        right -= 12;
    }
    if (!m_face.stateWord.isEmpty()) {
        const bool good = m_face.tone == Tone::Normal;
        const QColor color = good ? tokens.ok : inkOf(m_face.tone, tokens);
        const int wide = metrics.horizontalAdvance(m_face.stateWord);
        right -= wide;
        painter.setFont(m_text);
        painter.setPen(good ? tokens.muted : color);
        painter.drawText(placed(QRectF(right, m_header.top(), wide + 1, m_header.height())),
                         Qt::AlignVCenter | Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         m_face.stateWord);
        right -= paintedIcon + 5;
        drawIcon(m_face.stateIcon, right, color);
        right -= 12;
    }
    const int verbWidth = boldMetrics.horizontalAdvance(m_face.verb);
    painter.setFont(quiet ? m_text : bold);
    painter.setPen(quiet                                   ? tokens.muted
                   : m_face.frame == RowFace::Frame::Alert ? inkOf(m_face.tone, tokens)
                                                           : tokens.text);
    painter.drawText(placed(QRectF(x, m_header.top(), verbWidth + 1, m_header.height())),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     m_face.verb);
    x += verbWidth + 8;

    painter.setFont(m_text);
    if (!m_face.note.isEmpty()) {
        const int wide = metrics.horizontalAdvance(m_face.note);
        const bool beside = m_face.target.isEmpty() && m_face.stateWord.isEmpty();
        const qreal at = beside ? x : right - wide;
        if (at >= x) {
            painter.setPen(tokens.muted);
            painter.drawText(placed(QRectF(at, m_header.top(), wide + 1, m_header.height())),
                             Qt::AlignVCenter | Qt::AlignAbsolute
                                 | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                             m_face.note);
            right = at - 12;
        }
    }
    if (m_face.target.isEmpty() || right - x < 24)
        return;
    painter.setFont(quiet || m_face.targetSpeaks ? m_text : m_mono);
    painter.setPen(quiet ? tokens.muted : tokens.text);
    const QString target = painter.fontMetrics().elidedText(m_face.target, Qt::ElideMiddle, int(right - x));
    if (targetGround.isValid()) {
        const QColor ink = painter.pen().color();
        const QRectF words(x - 3, m_header.top(), painter.fontMetrics().horizontalAdvance(target) + 6,
                           m_header.height());
        painter.fillRect(placed(words), targetGround);
        painter.setPen(readableOn(ink, targetGround));
    }
    painter.drawText(placed(QRectF(x, m_header.top(), right - x, m_header.height())),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     target);
}

void RowLayout::paintPiece(QPainter &painter, int index, const Tokens &tokens, int from, int to,
                           const RowMarks &marks, const QList<TextPlace> &hits) const
{
    const Piece &piece = m_pieces[size_t(index)];
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    if (!clip.isNull() && !clip.intersects(piece.box))
        return;
    if (hasGround(piece.part)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.code);
        painter.drawRoundedRect(piece.box, 5, 5);
    }
    if (!piece.document && !piece.diff) {
        qreal x = piece.content.left();
        for (const QImage &picture : piece.pictures) {
            const QSizeF size =
                QSizeF(picture.size())
                    .scaled(piece.content.width(), piece.content.height(), Qt::KeepAspectRatio);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(
                placed(QRectF(QPointF(x, piece.content.top()), size.boundedTo(QSizeF(picture.size())))),
                picture);
            x += size.width() + 8;
        }
        return;
    }
    QList<TextSpan> found;
    TextSpan current;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (hits[i].part != index)
            continue;
        found.append({hits[i].position, int(marks.needle.text.size())});
        if (i == marks.currentHit)
            current = found.last();
    }
    painter.save();
    painter.translate(piece.content.topLeft());
    const QRectF seen =
        clip.isNull() ? QRectF(QPointF(), piece.content.size()) : clip.translated(-piece.content.topLeft());
    if (piece.diff) {
        piece.diff->paint(painter, seen, from, to, found, current);
        painter.restore();
        return;
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, inkOf(piece.part, tokens));
    const auto mark = [&](int begin, int end, const QColor &ground, const QColor &ink) {
        QTextCursor cursor(piece.document.get());
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(ground);
        format.setForeground(ink);
        context.selections.append({cursor, format});
    };
    for (const TextSpan &hit : found) {
        const bool looked = hit == current;
        mark(hit.from, hit.from + hit.length, looked ? tokens.accent : tokens.waiting,
             looked ? tokens.onAccent : tokens.surface);
    }
    if (to > from)
        mark(from, to, tokens.selection, tokens.onSelection);
    if (piece.shift > 0 || piece.document->size().width() > piece.content.width() + 1)
        painter.setClipRect(QRectF(QPointF(), piece.content.size()), Qt::IntersectClip);
    painter.translate(-piece.shift, 0);
    context.clip = seen.translated(piece.shift, 0);
    piece.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace paddock
