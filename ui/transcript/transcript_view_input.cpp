#include "ui/style/visible_text.h"
#include "ui/transcript/transcript_access.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

namespace paddock {

TranscriptView::Spot TranscriptView::spotAt(QPoint point)
{
    if (m_heights.count() == 0)
        return {};
    Spot spot;
    spot.row = m_heights.rowAt(qMax<qint64>(0, position() + point.y() - topEdge));
    const QRect rect = rowRect(spot.row);
    spot.hit = layout(spot.row).hit(point - rect.topLeft());
    return spot;
}

TranscriptView::Place TranscriptView::placeAt(QPoint point)
{
    const Spot spot = spotAt(point);
    return {qMax(0, spot.row), spot.hit.place};
}

std::pair<TranscriptView::Place, TranscriptView::Place> TranscriptView::selection() const
{
    if (!m_from)
        return {};
    return {qMin(*m_from, m_to), qMax(*m_from, m_to)};
}

void TranscriptView::toggle(int row)
{
    holdTop();
    const bool open = faceOf(m_model.row(row), m_model.workspace()).open;
    m_model.setOpen(row, !open);
}

void TranscriptView::setCurrent(int row)
{
    if (m_heights.count() == 0)
        return;
    m_current = qBound(0, row, m_heights.count() - 1);
    m_byKeyboard = true;
    m_tool = -1;
    layOut(m_current);
    const QRect rect = rowRect(m_current);
    if (rect.top() < 0)
        moveBy(rect.top());
    else if (rect.bottom() > viewport()->height())
        moveBy(qMin(rect.top(), rect.bottom() - viewport()->height() + 8));
    viewport()->update();
    accessFocus(*this, m_current);
    emit currentChanged(m_current);
}

void TranscriptView::openLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        emit openLinkAsked(url);
    else if (url.isRelative() && !url.path().isEmpty())
        emit openFileAsked(url.path(), url.fragment().remove(u'L').section(u'-', 0, 0).toInt());
}

QString TranscriptView::rowMarkdown(int row) const
{
    return m_model.data(m_model.index(row), TranscriptModel::MarkdownRole).toString();
}

QString TranscriptView::selectedText() const
{
    if (!m_from || *m_from == m_to)
        return {};
    const auto [from, to] = selection();
    const auto part = [this](int row, TextPlace begin, std::optional<TextPlace> end) {
        const auto found = m_laid.find(m_model.row(row).id);
        // A row that is selected whole is copied as it was written.
        const bool whole = found != m_laid.end() && begin == TextPlace{}
                           && end.value_or(found->second.layout->end()) == found->second.layout->end();
        if (found == m_laid.end() || whole)
            return rowMarkdown(row).trimmed();
        return found->second.layout->text(begin, end.value_or(found->second.layout->end()));
    };
    if (from.row == to.row)
        return part(from.row, from.text, to.text);
    QStringList texts{part(from.row, from.text, {})};
    for (int row = from.row + 1; row < to.row; ++row)
        texts.append(rowMarkdown(row).trimmed());
    texts.append(part(to.row, {}, to.text));
    return texts.join(QStringLiteral("\n\n"));
}

void TranscriptView::copy()
{
    QString text = selectedText();
    if (text.isEmpty() && m_current >= 0)
        text = rowMarkdown(m_current);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TranscriptView::selectAll()
{
    if (m_heights.count() == 0)
        return;
    m_from = Place{};
    const int last = m_heights.count() - 1;
    m_to = {last, layout(last).end()};
    viewport()->update();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = spotAt(event->position().toPoint());
    m_dragged = false;
    m_current = m_pressed.row;
    m_byKeyboard = false;
    const Place place{qMax(0, m_pressed.row), m_pressed.hit.place};
    if (!m_from || !(event->modifiers() & Qt::ShiftModifier))
        m_from = place;
    m_to = place;
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        if (point.y() < 0 || point.y() > viewport()->height())
            moveBy(point.y() < 0 ? point.y() : point.y() - viewport()->height());
        m_to = placeAt(point);
        m_dragged = m_dragged || (m_from && m_to != *m_from);
        viewport()->update();
        return;
    }
    const Spot spot = spotAt(point);
    setHover(spot.row, spot.hit.part);
    switch (spot.hit.kind) {
    case RowHit::Kind::Tool:
    case RowHit::Kind::Header:
    case RowHit::Kind::Link:
    case RowHit::Kind::More:
        viewport()->setCursor(Qt::PointingHandCursor);
        return;
    case RowHit::Kind::Text:
        viewport()->setCursor(Qt::IBeamCursor);
        return;
    case RowHit::Kind::Nothing:
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged)
        return;
    const Spot pressed = std::exchange(m_pressed, {});
    if (pressed.row < 0 || pressed.row >= m_heights.count())
        return;
    if (pressed.hit.kind == RowHit::Kind::Tool) {
        const auto &tools = layout(pressed.row).tools();
        if (pressed.hit.tool < int(tools.size()))
            useTool(pressed.row, RowTool(tools[size_t(pressed.hit.tool)]));
    } else if (pressed.hit.kind == RowHit::Kind::Header) {
        toggle(pressed.row);
    } else if (pressed.hit.kind == RowHit::Kind::More) {
        holdTop();
        m_model.showWhole(pressed.row);
    } else if (pressed.hit.kind == RowHit::Kind::Link) {
        openLink(pressed.hit.link);
    }
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.row < 0 || spot.hit.kind != RowHit::Kind::Text)
        return;
    m_from = Place{spot.row, layout(spot.row).wordStart(spot.hit.place)};
    m_to = {spot.row, layout(spot.row).wordEnd(spot.hit.place)};
    m_dragged = true;
    viewport()->update();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Up) {
        setCurrent(m_current < 0 ? m_heights.count() - 1 : m_current - 1);
    } else if (event->key() == Qt::Key_Down) {
        setCurrent(m_current < 0 ? m_heights.count() - 1 : m_current + 1);
    } else if (event->key() == Qt::Key_Home) {
        setCurrent(0);
        scrollToRow(0);
    } else if (event->key() == Qt::Key_End) {
        m_current = m_heights.count() - 1;
        scrollToEnd();
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        const bool onwards = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        stepTool(onwards ? 1 : -1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                || event->key() == Qt::Key_Space)
               && m_current >= 0) {
        const auto &tools = layout(m_current).tools();
        if (m_tool >= 0 && m_tool < int(tools.size()))
            useTool(m_current, RowTool(tools[size_t(m_tool)]));
        else if (layout(m_current).face().foldable)
            toggle(m_current);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // By Tab one comes to a row, which the next key moves from.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_byKeyboard = true;
        if (m_current < 0)
            setCurrent(m_heights.count() - 1);
    }
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover(-1, -1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot spot = spotAt(help->pos());
    // Words may say one address and the link another one: what counts is where it leads.
    if (spot.hit.kind == RowHit::Kind::Link)
        QToolTip::showText(help->globalPos(), visibleText(spot.hit.link).toHtmlEscaped(), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace paddock
