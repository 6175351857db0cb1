#include "ui/review/changes_view.h"

#include "ui/review/comment_box.h"
#include "ui/session/live_session.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace paddock {
namespace {

constexpr int foldRoom = 22; // the arrow before a file's name
constexpr int boxTall = 118;
constexpr size_t mostKept = 120; // layouts beyond those in sight, so that a step back costs nothing

} // namespace

ChangesView::ChangesView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_box(new CommentBox(viewport()))
{
    setObjectName("changesView");
    setAccessibleName(tr("Changes"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that came and went would change the width, and with it every height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_box->hide();
    connect(m_box, &CommentBox::kept, this, [this] { endComment(true); });
    connect(m_box, &CommentBox::discarded, this, [this] { endComment(false); });
    connect(&theme, &Theme::changed, this, &ChangesView::restyle);
}

ChangesView::~ChangesView() = default;

void ChangesView::setReview(Review *review)
{
    if (m_review == review)
        return;
    if (m_commenting)
        endComment(true);
    if (m_review)
        disconnect(m_review, nullptr, this, nullptr);
    m_review = review;
    m_current = -1;
    m_line = m_lineFrom = -1;
    m_folded.clear();
    m_topKey.clear();
    m_currentKey.clear();
    if (review) {
        connect(review, &Review::changesReplaced, this, &ChangesView::rebuild);
        connect(review, &Review::marksChanged, this, &ChangesView::remark);
        connect(review, &QObject::destroyed, this, [this] { // Its session was closed.
            m_commenting.reset();
            rebuild();
        });
    }
    m_blocks.clear();
    rebuild();
    verticalScrollBar()->setValue(0);
}

void ChangesView::setOptions(const DiffOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    setHorizontalScrollBarPolicy(options.wraps ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    restyle();
}

void ChangesView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    if (m_blocks.isEmpty())
        describe();
    viewport()->update();
}

const ChangedFile &ChangesView::fileOf(const Block &block) const
{
    return m_review->changes().files[block.file];
}

QString ChangesView::keyOf(const Block &block) const
{
    const ChangedFile &file = fileOf(block);
    return block.isHead ? file.path : file.path + u'\n' + Review::idOf(file, block.hunk);
}

int ChangesView::findBlock(const QString &path, qsizetype hunk, bool isHead) const
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        if (block.isHead == isHead && (isHead || block.hunk == hunk) && fileOf(block).path == path)
            return i;
    }
    return -1;
}

void ChangesView::rebuild()
{
    // The set that the old blocks point into is gone already: places are remembered by the keys made of it.
    const QString oldTop = m_topKey;
    const QString oldCurrent = m_currentKey;
    const int topOffset = m_topOffset;
    const int oldBlock = m_current;
    m_blocks.clear();
    m_heights.clear();
    m_laid.clear();
    m_hoverBlock = -1;
    m_hoverVerb.reset();
    m_widest = 0;
    m_current = -1;
    int top = -1;
    int sameFile = -1;
    if (m_review) {
        const QList<ChangedFile> &files = m_review->changes().files;
        for (int file = 0; file < files.size(); ++file) {
            m_blocks.append({file, -1, true});
            if (m_folded.contains(files[file].path))
                continue;
            if (files[file].hunks.isEmpty())
                m_blocks.append({file, -1, false});
            for (int hunk = 0; hunk < files[file].hunks.size(); ++hunk)
                m_blocks.append({file, hunk, false});
        }
        m_heights.insert(0, int(m_blocks.size()), 0);
        for (int i = 0; i < m_blocks.size(); ++i) {
            m_heights.setHeight(i, estimate(m_blocks[i]));
            const QString key = keyOf(m_blocks[i]);
            if (key == oldTop)
                top = i;
            else if (top < 0 && m_blocks[i].isHead && oldTop.startsWith(key + u'\n'))
                sameFile = i;
            if (!oldCurrent.isEmpty() && key == oldCurrent)
                m_current = i;
        }
    }
    // The current hunk is gone: the one that took its place is next.
    if (m_current < 0 && oldBlock >= 0 && !m_blocks.isEmpty()) {
        m_current = qMin(oldBlock, int(m_blocks.size()) - 1);
        m_line = m_lineFrom = -1;
    }
    if (m_commenting && blockOfComment() < 0)
        endComment(true);
    if (top >= 0 || sameFile >= 0) {
        if (isVisible())
            layOut(top >= 0 ? top : sameFile); // Measured first: its beginning is what stays where it is.
        m_arranging = true;
        verticalScrollBar()->setRange(0, int(m_heights.total()));
        verticalScrollBar()->setValue(int(m_heights.top(top >= 0 ? top : sameFile))
                                      + (top >= 0 ? topOffset : 0));
        m_arranging = false;
    }
    arrange();
    describe();
    viewport()->update();
    emit currentChanged();
}

void ChangesView::restyle()
{
    m_laid.clear();
    m_widest = 0;
    for (int i = 0; i < m_blocks.size(); ++i)
        m_heights.setHeight(i, estimate(m_blocks[i]));
    arrange();
    viewport()->update();
}

void ChangesView::remark()
{
    for (const auto &[block, layout] : m_laid) {
        layout->setMarks(marksOf(m_blocks[block]));
        m_heights.setHeight(block, layout->height());
    }
    arrange();
    describe();
    viewport()->update();
}

HunkLayout::Marks ChangesView::marksOf(const Block &block) const
{
    const QString id = Review::idOf(fileOf(block), block.hunk);
    return {m_review->standOf(id), m_review->isReviewed(id), m_review->commentsOn(id)};
}

int ChangesView::headHeight() const
{
    return qMax(30, fontMetrics().height() + 14);
}

int ChangesView::estimate(const Block &block) const
{
    if (block.isHead)
        return headHeight();
    const ChangedFile &file = fileOf(block);
    const int lines = block.hunk < 0 ? 1 : int(file.hunks[block.hunk].lines.size());
    return 2 * fontMetrics().height() + lines * (QFontMetrics(m_theme.monospace()).height() + 2) + 60;
}

HunkLayout &ChangesView::layoutOf(int block)
{
    std::unique_ptr<HunkLayout> &laid = m_laid[block];
    if (!laid) {
        const PartStyle style{m_theme.tokens(), font(), m_theme.monospace(), m_highlighter};
        laid = std::make_unique<HunkLayout>(fileOf(m_blocks[block]), m_blocks[block].hunk, m_options, style,
                                            viewport()->width());
        laid->setMarks(marksOf(m_blocks[block]));
        ++m_layoutsMade;
    }
    laid->setEditorHeight(block == blockOfComment() ? boxTall : 0);
    return *laid;
}

int ChangesView::layOut(int block)
{
    if (m_blocks[block].isHead)
        return headHeight();
    const HunkLayout &layout = layoutOf(block);
    m_widest = qMax(m_widest, layout.width());
    m_heights.setHeight(block, layout.height());
    return layout.height();
}

void ChangesView::arrange()
{
    if (m_arranging || !isVisible())
        return;
    m_arranging = true;
    const int sight = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    int first = m_heights.rowAt(bar->value());
    int last = first;
    if (first >= 0) {
        int offset = int(bar->value() - m_heights.top(first));
        const bool isNew = !m_blocks[first].isHead && m_laid.find(first) == m_laid.end();
        const int before = m_heights.height(first);
        int y = -offset;
        for (last = first; last < m_blocks.size() && y < sight; ++last)
            y += layOut(last);
        if (isNew && offset > 0) // Its end stays where it is, for that is what was seen.
            offset = qMax(0, offset + m_heights.height(first) - before);
        bar->setRange(0, int(qMax<qint64>(0, m_heights.total() - sight)));
        bar->setPageStep(qMax(1, sight - headHeight()));
        bar->setValue(int(m_heights.top(first)) + offset);
        // Near the end the range ends earlier, so other blocks are in sight.
        first = m_heights.rowAt(bar->value());
        qint64 top = m_heights.top(first) - bar->value();
        for (last = first; last < m_blocks.size() && top < sight; ++last)
            top += layOut(last);
        forgetFar(first, last);
        m_topKey = keyOf(m_blocks[first]);
        m_topOffset = int(bar->value() - m_heights.top(first));
    } else {
        bar->setRange(0, 0);
    }
    QScrollBar *side = horizontalScrollBar();
    side->setRange(0, m_options.wraps ? 0 : qMax(0, m_widest - viewport()->width()));
    side->setPageStep(viewport()->width());
    m_arranging = false;
    placeBox();
}

void ChangesView::forgetFar(int first, int last)
{
    if (m_laid.size() <= mostKept)
        return;
    const int keep = int(mostKept) / 4;
    std::erase_if(m_laid,
                  [&](const auto &one) { return one.first < first - keep || one.first > last + keep; });
}

QRect ChangesView::blockRect(const QString &path, qsizetype hunk) const
{
    const int block = m_review ? findBlock(path, hunk, hunk < 0) : -1;
    if (block < 0)
        return {};
    return QRect(0, int(m_heights.top(block)) - verticalScrollBar()->value(), viewport()->width(),
                 m_heights.height(block));
}

int ChangesView::stuckHead(int *top) const
{
    const int value = verticalScrollBar()->value();
    int block = m_heights.rowAt(value);
    if (block < 0 || m_blocks[block].isHead)
        return -1;
    int next = block + 1;
    while (next < m_blocks.size() && !m_blocks[next].isHead)
        ++next;
    while (block > 0 && !m_blocks[block].isHead)
        --block;
    *top = qMin(0, int(m_heights.top(next)) - value - headHeight());
    return block;
}

void ChangesView::paintHead(QPainter &painter, const Block &block, const QRect &rect) const
{
    const Tokens &tokens = m_theme.tokens();
    const ChangedFile &file = fileOf(block);
    painter.fillRect(rect, tokens.window);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.line);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const auto mirrored = [&](const QRect &one) { return QStyle::visualRect(layoutDirection(), rect, one); };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const bool isFolded = m_folded.contains(file.path);
    painter.setPen(tokens.muted);
    painter.setFont(font());
    const QRect inner = rect.adjusted(space::medium, 0, -space::medium, 0);
    painter.drawText(mirrored(QRect(inner.left(), inner.top(), foldRoom, inner.height())), start,
                     isFolded ? isRightToLeft() ? QStringLiteral("◂") : QStringLiteral("▸")
                              : QStringLiteral("▾"));
    const QFontMetrics metrics(font());
    int right = inner.right();
    const int nameRoom = std::min(metrics.horizontalAdvance(file.path), inner.width() / 2); // it comes first
    const auto word = [&](const QString &text, const QColor &color) {
        const int wide = metrics.horizontalAdvance(text);
        if (text.isEmpty() || right - wide < inner.left() + foldRoom + nameRoom)
            return;
        painter.setPen(color);
        painter.drawText(mirrored(QRect(right - wide, inner.top(), wide + 1, inner.height())), start, text);
        right -= wide + space::large;
    };
    const QStringList ids = Review::idsOf(file);
    const auto done =
        std::count_if(ids.begin(), ids.end(), [this](const QString &id) { return m_review->isReviewed(id); });
    //: How many of a file's changes were reviewed.
    word(done == ids.size() ? tr("✓ %L1/%L2").arg(done).arg(ids.size())
                            : tr("%L1/%L2").arg(done).arg(ids.size()),
         done == ids.size() ? tokens.ok : tokens.muted);
    const ChangeCounts counts = countsOf(file);
    if (!file.hunks.isEmpty()) {
        word(QStringLiteral("−%L1").arg(counts.removed), tokens.removedText);
        right += space::small;
        word(QStringLiteral("+%L1").arg(counts.added), tokens.addedText);
    }
    word(fateText(file), tokens.muted);
    if (file.isByOthers)
        word(tr("⚠ also changed by others"), tokens.waiting);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const QRect name(inner.left() + foldRoom, inner.top(), right - inner.left() - foldRoom, inner.height());
    painter.drawText(mirrored(name), start,
                     QFontMetrics(bold).elidedText(visibleText(file.path), Qt::ElideMiddle, name.width()));
    if (m_current >= 0 && m_blocks[m_current] == block && hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void ChangesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(event->rect(), tokens.surface);
    if (m_blocks.isEmpty()) {
        painter.setPen(tokens.muted);
        painter.drawText(viewport()->rect().adjusted(space::wide, space::wide, -space::wide, -space::wide),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const int value = verticalScrollBar()->value();
    const int width = viewport()->width();
    for (int i = m_heights.rowAt(value); i >= 0 && i < m_blocks.size(); ++i) {
        const QRect rect(0, int(m_heights.top(i)) - value, width, m_heights.height(i));
        if (rect.top() > event->rect().bottom())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        if (m_blocks[i].isHead) {
            paintHead(painter, m_blocks[i], rect);
            continue;
        }
        HunkLayout::Touch touch;
        touch.isCurrent = i == m_current;
        touch.hasFocus = hasFocus();
        if (touch.isCurrent) {
            touch.firstLine = qMin(m_line, m_lineFrom);
            touch.lastLine = qMax(m_line, m_lineFrom);
        }
        if (i == m_hoverBlock)
            touch.hovered = m_hoverVerb;
        painter.save();
        painter.translate(rect.topLeft());
        painter.setClipRect(QRect(0, 0, width, rect.height()), Qt::IntersectClip);
        layoutOf(i).paint(painter, event->rect().translated(-rect.topLeft()), horizontalScrollBar()->value(),
                          layoutDirection(), touch);
        painter.restore();
        if (touch.isCurrent) {
            // A bar at the start says which one keys are about; it is thicker with the focus.
            const int thick = touch.hasFocus ? 4 : 2;
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect,
                                                QRect(0, rect.top(), thick, rect.height() - space::medium)),
                             touch.hasFocus ? tokens.accent : tokens.muted);
        }
    }
    int top = 0;
    if (const int stuck = stuckHead(&top); stuck >= 0)
        paintHead(painter, m_blocks[stuck], QRect(0, top, width, headHeight()));
}

void ChangesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        restyle();
    else
        arrange();
}

void ChangesView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    arrange();
}

void ChangesView::scrollContentsBy(int, int)
{
    if (m_arranging)
        return;
    arrange();
    viewport()->update();
}

void ChangesView::describe()
{
    QString text = m_emptyText;
    m_currentKey.clear();
    if (m_review && m_current >= 0 && m_current < m_blocks.size()) {
        const Block &block = m_blocks[m_current];
        const ChangedFile &file = fileOf(block);
        m_currentKey = keyOf(block);
        if (block.hunk < 0) {
            //: Read aloud: a file with changes, then how many lines came and went.
            text = tr("%1, %2").arg(visibleText(file.path), linesText(countsOf(file)));
        } else {
            const HunkLayout::Marks marks = marksOf(block);
            //: Read aloud: a change in a file. %1 path, %2 line, %3 which of how many, %4 what was made of it.
            text = tr("%1, line %L2, change %3. %4")
                       .arg(visibleText(file.path))
                       .arg(file.hunks[block.hunk].newStart)
                       .arg(tr("%L1 of %L2").arg(block.hunk + 1).arg(file.hunks.size()),
                            HunkLayout::standText(marks.stand, marks.reviewed));
        }
    }
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace paddock
