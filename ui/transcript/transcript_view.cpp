#include "ui/transcript/transcript_view.h"

#include "ui/style/theme.h"
#include "ui/transcript/transcript_access.h"
#include "ui/transcript/transcript_model.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <cmath>

namespace paddock {
namespace {

constexpr int frameMs = 33; // about the rate at which text that grows still looks smooth

constexpr int side = 20;
constexpr size_t mostLayouts = 200;

} // namespace

TranscriptView::TranscriptView(TranscriptModel &model, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_theme(theme)
    , m_pill(new QPushButton(viewport()))
{
    installTranscriptAccess(); // before the name, which may be told at once, and with it what this is
    setObjectName("transcript");
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that came and went would change the width, and with it every height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    verticalScrollBar()->setSingleStep(24);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);

    m_pill->setObjectName("newBelow");
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->setCursor(Qt::PointingHandCursor);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &TranscriptView::scrollToEnd);

    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        arrange();
        viewport()->update();
    });
    m_second.setSingleShot(true);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (const int row : m_model.running()) {
            if (const auto laid = m_laid.find(m_model.row(row).id); laid != m_laid.end())
                laid->second.width = 0; // to be laid out anew, from the same documents
        }
        const int rows = m_heights.count();
        if (rows > 0 && std::holds_alternative<RetryRow>(m_model.row(rows - 1).content))
            m_laid.erase(m_model.row(rows - 1).id);
        schedule();
    });

    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &TranscriptView::schedule);
    connect(&model, &QAbstractItemModel::modelReset, this, &TranscriptView::reset);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() == last.row())
                    announceChange(first.row());
            });
    connect(&theme, &Theme::changed, this, &TranscriptView::restyle);
    connect(&m_pictures, &WorkspacePictures::ready, this, &TranscriptView::restyle);
    reset();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::scrollToEnd()
{
    m_following = true;
    m_newBelow = 0;
    schedule();
}

void TranscriptView::scrollToRow(int row)
{
    m_following = false;
    m_topRow = qBound(0, row, m_heights.count() - 1);
    m_topOffset = 0;
    schedule();
}

void TranscriptView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::setZoom(double factor)
{
    m_zoom = qBound(0.6, factor, 2.5);
    restyle();
    emit lookChanged();
}

void TranscriptView::setSideBySide(bool on)
{
    if (std::exchange(m_sideBySide, on) == on)
        return;
    holdTop();
    restyle();
    emit lookChanged();
}

void TranscriptView::setWrapsCode(bool on)
{
    if (std::exchange(m_wrap, on) == on)
        return;
    holdTop();
    restyle();
    emit lookChanged();
}

void TranscriptView::scrollToEntry(qint64 entry)
{
    const int row = m_model.rowOfEntry(entry);
    if (row < 0)
        return;
    scrollToRow(row);
    m_current = row;
    m_tool = -1;
    m_byKeyboard = true;
    emit currentChanged(row);
}

void TranscriptView::setCurrentRow(int row)
{
    setCurrent(row);
}

QRect TranscriptView::rowRect(int row) const
{
    return QRect(columnLeft(), int(topEdge + m_heights.top(row) - position()), columnWidth(),
                 m_heights.height(row));
}

void TranscriptView::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    const bool empty = m_heights.count() == 0;
    m_heights.insert(first, count, 0);
    for (int row = first; row <= last; ++row)
        m_heights.setHeight(row, estimate(row));
    if (!m_following) {
        // Older rows come in above: what is read stays where it is.
        if (first <= m_topRow && !empty)
            m_topRow += count;
        else
            m_newBelow += count;
    }
    if (m_current >= first)
        m_current += count;
    if (m_from && m_from->row >= first)
        m_from->row += count;
    if (m_from && m_to.row >= first)
        m_to.row += count;
    m_hoverRow = -1;
    accessRowsInserted(*this, first, last);
    if (count == 1)
        announceChange(first);
    schedule();
}

void TranscriptView::rowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_heights.remove(first, count);
    if (m_topRow > last)
        m_topRow -= count;
    else if (m_topRow >= first)
        m_topRow = first;
    m_topRow = qMax(0, qMin(m_topRow, m_heights.count() - 1));
    if (m_current > last)
        m_current -= count;
    m_current = qMin(m_current, m_heights.count() - 1);
    if (m_from && qMax(m_from->row, m_to.row) >= first)
        m_from.reset();
    m_hoverRow = -1;
    accessRowsRemoved(*this, first, last);
    schedule();
}

void TranscriptView::reset()
{
    m_heights.clear();
    m_laid.clear();
    m_from.reset();
    m_current = -1;
    m_newBelow = 0;
    m_following = true;
    if (m_model.rowCount() > 0)
        rowsInserted(0, m_model.rowCount() - 1);
    schedule();
}

void TranscriptView::restyle()
{
    m_laid.clear();
    schedule();
}

void TranscriptView::schedule()
{
    if (!isVisible() || m_frame.isActive())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : frameMs;
    m_frame.start(int(qMax<qint64>(0, frameMs - since)));
}

void TranscriptView::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    m_frame.stop();
    m_changesSinceFrame = 0;
    m_sinceFrame.start();
    const int sight = viewport()->height();
    const int rows = m_heights.count();
    if (!m_following) {
        m_topRow = qBound(0, m_topRow, qMax(0, rows - 1));
        qint64 y = -m_topOffset;
        for (int row = m_topRow; row < rows && y < sight; ++row)
            y += layOut(row);
        if (y + topEdge <= sight)
            m_following = true; // The end is in sight.
    }
    if (m_following) {
        qint64 filled = topEdge;
        for (int row = rows - 1; row >= 0 && filled < sight; --row)
            filled += layOut(row);
        m_newBelow = 0;
    }
    const qint64 top = position();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, int(qMax<qint64>(0, contentHeight() - sight)));
    bar->setPageStep(qMax(1, sight - 40));
    bar->setValue(int(top));
    m_shown = bar->value();
    const int first = firstInSight();
    const int last = first < 0 ? -1 : m_heights.rowAt(top + sight - topEdge);
    forgetFarLayouts(first, last);
    countSeconds(first, last);
    placePill();
    m_arranging = false;
}

/// Words that count seconds are said anew each second, while they are in sight.
void TranscriptView::countSeconds(int first, int last)
{
    const int rows = m_heights.count();
    QList<int> counting = m_model.running();
    if (rows > 0 && std::holds_alternative<RetryRow>(m_model.row(rows - 1).content))
        counting.append(rows - 1);
    bool inSight = false;
    for (const int row : counting)
        inSight = inSight || (row >= first && row <= last);
    if (!inSight)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void TranscriptView::moveBy(qint64 delta)
{
    if (m_heights.count() == 0)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const bool toEnd = delta > 0 && bar->value() >= bar->maximum();
    if (std::abs(delta) > 3 * viewport()->height()) {
        const qint64 y = bar->value() - topEdge;
        m_topRow = qMax(0, m_heights.rowAt(qMax<qint64>(0, y)));
        m_topOffset = int(y - m_heights.top(m_topRow));
    } else {
        holdTop();
        // Step over true heights only, so that a row which was estimated wrongly does not push what is read.
        qint64 offset = m_topOffset + delta;
        while (offset < 0 && m_topRow > 0)
            offset += layOut(--m_topRow);
        while (m_topRow + 1 < m_heights.count() && offset >= layOut(m_topRow))
            offset -= layOut(m_topRow++);
        m_topOffset = int(offset);
    }
    if (m_topRow == 0)
        m_topOffset = qMax(m_topOffset, -topEdge);
    m_following = toEnd;
    arrange();
    viewport()->update();
}

void TranscriptView::holdTop()
{
    if (!m_following || m_heights.count() == 0)
        return;
    const qint64 y = position() - topEdge;
    m_topRow = m_heights.rowAt(qMax<qint64>(0, y));
    m_topOffset = int(y - m_heights.top(m_topRow));
    m_following = false;
}

void TranscriptView::forgetFarLayouts(int first, int last)
{
    if (m_laid.size() <= mostLayouts)
        return;
    std::unordered_map<quint64, Laid> kept;
    for (int row = qMax(0, first - 20); row <= qMin(last + 20, m_heights.count() - 1); ++row) {
        const auto found = m_laid.find(m_model.row(row).id);
        if (found != m_laid.end())
            kept.insert(std::move(*found));
    }
    m_laid = std::move(kept);
}

void TranscriptView::placePill()
{
    m_pill->setVisible(!m_following && m_newBelow > 0);
    if (!m_pill->isVisible())
        return;
    m_pill->setText(tr("↓  %n new below", nullptr, m_newBelow));
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - 12);
}

RowLayout &TranscriptView::layout(int row)
{
    const Row &content = m_model.row(row);
    Laid &laid = m_laid[content.id];
    const int width = columnWidth();
    if (laid.layout && laid.revision == content.revision && laid.width == width)
        return *laid.layout;
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * m_zoom);
    QFont mono = m_theme.monospace();
    mono.setPointSizeF(mono.pointSizeF() * m_zoom);
    m_pictures.setWorkspace(m_model.workspace());
    const PartStyle style{m_theme.tokens(),
                          text,
                          mono,
                          m_highlighter,
                          m_wrap,
                          m_sideBySide,
                          layoutDirection() == Qt::RightToLeft,
                          &m_pictures};
    const auto *words = std::get_if<AssistantRow>(&content.content);
    laid.layout = std::make_unique<RowLayout>(words ? wordsFace(content, laid.words.segments(words->text))
                                                    : faceOf(content, m_model.workspace()),
                                              width, style, laid.layout.get());
    laid.revision = content.revision;
    laid.width = width;
    ++m_layoutsMade;
    return *laid.layout;
}

int TranscriptView::layOut(int row)
{
    const int height = layout(row).height();
    if (height != m_heights.height(row))
        m_heights.setHeight(row, height);
    return height;
}

int TranscriptView::estimate(int row) const
{
    const int line = fontMetrics().height();
    const RowContent &content = m_model.row(row).content;
    const auto textHeight = [&](const QString &text) {
        const int perLine = qMax(20, columnWidth() / qMax(1, fontMetrics().averageCharWidth()));
        return int(text.size() / perLine + 1) * line * 5 / 4;
    };
    if (const auto *user = std::get_if<UserRow>(&content))
        return textHeight(user->text) + line + 42;
    if (const auto *assistant = std::get_if<AssistantRow>(&content))
        return textHeight(assistant->text) + 12;
    return line + (std::holds_alternative<CallRow>(content) ? 30 : 14);
}

qint64 TranscriptView::contentHeight() const
{
    return m_heights.total() + 2 * topEdge;
}

qint64 TranscriptView::position() const
{
    const qint64 last = qMax<qint64>(0, contentHeight() - viewport()->height());
    if (m_following || m_heights.count() == 0)
        return last;
    return qBound<qint64>(0, topEdge + m_heights.top(m_topRow) + m_topOffset, last);
}

int TranscriptView::columnLeft() const
{
    return (viewport()->width() - columnWidth()) / 2;
}

int TranscriptView::columnWidth() const
{
    return qMax(120, qMin(int(space::column), viewport()->width() - 2 * side));
}

int TranscriptView::firstInSight() const
{
    return m_heights.rowAt(qMax<qint64>(0, position() - topEdge));
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    if (m_frame.isActive())
        arrange();
    QPainter painter(viewport());
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(event->rect(), tokens.surface);
    if (m_heights.count() == 0) {
        const QRect middle(columnLeft(), 0, columnWidth(), viewport()->height());
        painter.setPen(tokens.muted);
        painter.drawText(middle.adjusted(60, 0, -60, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const auto [from, to] = selection();
    for (int row = firstInSight(); row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom())
            break;
        RowLayout &laid = layout(row);
        painter.save();
        painter.translate(rect.topLeft());
        laid.paint(painter, tokens, marksOf(row, {from, to}));
        if (row == m_current && m_byKeyboard && hasFocus())
            laid.paintFocus(painter, tokens);
        painter.restore();
    }
}

RowMarks TranscriptView::marksOf(int row, const std::pair<Place, Place> &selection)
{
    const auto &[from, to] = selection;
    RowMarks marks;
    if (m_from && row >= from.row && row <= to.row) {
        marks.from = row == from.row ? from.text : TextPlace{};
        marks.to = row == to.row ? to.text : layout(row).end();
    }
    marks.needle = m_needle;
    if (m_hitRow != 0 && m_model.row(row).id == m_hitRow)
        marks.currentHit = m_hit;
    if (row == m_hoverRow)
        marks.toolsOf = m_hoverPart;
    if (row == m_current && m_byKeyboard && hasFocus()) {
        marks.allTools = true;
        marks.tool = m_tool;
    }
    return marks;
}

void TranscriptView::showHit(const Needle &needle, int row, int current)
{
    m_needle = needle;
    m_hit = current;
    m_hitRow = 0;
    if (row >= 0 && row < m_heights.count()) {
        m_hitRow = m_model.row(row).id;
        if (faceOf(m_model.row(row), m_model.workspace()).foldable
            && layout(row).hits(needle).size() <= current)
            m_model.setOpen(row, true);
        if (layout(row).hits(needle).size() <= current)
            m_model.showWhole(row);
        m_following = false;
        layOut(row);
        const QList<TextPlace> hits = layout(row).hits(needle);
        const QRectF place =
            current >= 0 && current < hits.size() ? layout(row).placeRect(hits[current]) : QRectF();
        // A third of the way down, with what led to it above.
        m_topRow = row;
        m_topOffset = 0;
        arrange();
        moveBy(qint64(place.top()) - viewport()->height() / 3);
    }
    viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    arrange();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (!m_arranging)
        moveBy(verticalScrollBar()->value() - m_shown);
}

} // namespace paddock
