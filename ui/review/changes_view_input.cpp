#include "ui/review/changes_view.h"
#include "ui/session/live_session.h"
#include "ui/style/visible_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QDrag>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

// What pointer, keys and menus do to the changes.

namespace paddock {

ChangesView::Spot ChangesView::spotAt(QPoint point) const
{
    int top = 0;
    if (const int stuck = stuckHead(&top); stuck >= 0 && point.y() < top + headHeight())
        return {stuck, QPoint(point.x(), point.y() - top), true};
    const qint64 y = point.y() + verticalScrollBar()->value();
    if (m_blocks.isEmpty() || y < 0 || y >= m_heights.total())
        return {};
    const int block = m_heights.rowAt(y);
    return {block, QPoint(point.x(), int(y - m_heights.top(block))), false};
}

void ChangesView::setCurrent(int block, int line)
{
    m_current = block;
    m_line = m_lineFrom = line;
    describe();
    viewport()->update();
    emit currentChanged();
}

void ChangesView::reach(int block, int line)
{
    if (block < 0)
        return;
    layOut(block);
    const int sight = viewport()->height() - headHeight();
    QRect wanted(0, 0, 1, m_heights.height(block));
    if (line >= 0 && !m_blocks[block].isHead)
        wanted = layoutOf(block).lineRect(line);
    const int top = int(m_heights.top(block)) + wanted.top();
    QScrollBar *bar = verticalScrollBar();
    const int edge = m_blocks[block].isHead ? 0 : headHeight(); // a head stays at the top
    bar->setMaximum(qMax(bar->maximum(), int(m_heights.total()) - viewport()->height()));
    if (top < bar->value() + edge || wanted.height() > sight)
        bar->setValue(top - edge);
    else if (top + wanted.height() > bar->value() + viewport()->height())
        bar->setValue(top + wanted.height() - viewport()->height());
    arrange();
}

bool ChangesView::goToChange(bool forward)
{
    if (!m_review || m_blocks.isEmpty())
        return false;
    const QList<ChangedFile> &files = m_review->changes().files;
    // Counted by files and hunks, for blocks of folded files are not there. A file that shows no hunks counts as one.
    const auto countOf = [&](int one) { return qMax(1, int(files[one].hunks.size())); };
    int file = forward ? 0 : int(files.size()) - 1;
    int hunk = forward ? -1 : countOf(file);
    if (m_current >= 0) {
        file = m_blocks[m_current].file;
        hunk = m_blocks[m_current].isHead ? -1 : qMax(0, m_blocks[m_current].hunk);
    }
    hunk += forward ? 1 : -1;
    if (hunk < 0) {
        if (--file < 0)
            return false;
        hunk = countOf(file) - 1;
    } else if (hunk >= countOf(file)) {
        if (++file >= files.size())
            return false;
        hunk = 0;
    }
    if (m_folded.contains(files[file].path))
        setFolded(files[file].path, false);
    const int block = findBlock(files[file].path, files[file].hunks.isEmpty() ? -1 : hunk, false);
    setCurrent(block);
    reach(block);
    return true;
}

void ChangesView::goToFile(const QString &path)
{
    const int block = m_review ? findBlock(path, -1, true) : -1;
    if (block < 0)
        return;
    setFolded(path, false);
    setCurrent(findBlock(path, -1, true));
    layOut(block);
    verticalScrollBar()->setMaximum(
        qMax(verticalScrollBar()->maximum(), int(m_heights.total()) - viewport()->height()));
    verticalScrollBar()->setValue(int(m_heights.top(block)));
    arrange();
    viewport()->update();
}

QString ChangesView::currentPath() const
{
    return m_current < 0 ? QString() : fileOf(m_blocks[m_current]).path;
}

qsizetype ChangesView::currentHunk() const
{
    return m_current < 0 ? -1 : m_blocks[m_current].hunk;
}

QStringList ChangesView::idsOf(const Block &block) const
{
    return block.isHead ? Review::idsOf(fileOf(block)) : QStringList{Review::idOf(fileOf(block), block.hunk)};
}

void ChangesView::act(HunkVerb verb)
{
    if (!m_review || m_current < 0)
        return;
    const Block block = m_blocks[m_current];
    const QStringList ids = idsOf(block);
    const auto all = [&](auto holds) { return std::all_of(ids.begin(), ids.end(), holds); };
    switch (verb) {
    case HunkVerb::Accept:
        m_review->setAccepted(ids, !all([this](const QString &id) {
                                  return m_review->standOf(id) == Review::Stand::Accepted;
                              }));
        return;
    case HunkVerb::Reject:
        if (all([this](const QString &id) { return m_review->standOf(id) == Review::Stand::Queued; }))
            m_review->keepAfterAll(ids);
        else
            m_review->reject(ChangedFile(fileOf(block)), block.hunk);
        return;
    case HunkVerb::Comment:
        beginComment(commentHere());
        return;
    case HunkVerb::Reviewed:
        m_review->setReviewed(ids, !all([this](const QString &id) { return m_review->isReviewed(id); }));
        return;
    }
}

void ChangesView::setFolded(const QString &path, bool folded)
{
    if (m_folded.contains(path) == folded)
        return;
    if (folded)
        m_folded.insert(path);
    else
        m_folded.remove(path);
    rebuild();
}

void ChangesView::toggleFold(int file)
{
    const QString path = m_review->changes().files[file].path;
    setCurrent(findBlock(path, -1, true));
    setFolded(path, !m_folded.contains(path));
}

void ChangesView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = spotAt(event->pos());
    m_pressedAt = event->pos();
    m_dragged = m_twice = false;
    if (m_pressed.block < 0)
        return;
    const Block block = m_blocks[m_pressed.block];
    const int line = block.isHead ? -1 : layoutOf(m_pressed.block).lineAt(m_pressed.inside);
    const bool isButton =
        !block.isHead && layoutOf(m_pressed.block).verbAt(m_pressed.inside, layoutDirection());
    if (!isButton || m_current != m_pressed.block)
        setCurrent(m_pressed.block, line);
}

void ChangesView::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (event->buttons() & Qt::LeftButton) {
        const bool isFar =
            (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (m_pressed.block < 0 || (!m_dragged && !isFar))
            return;
        if (m_blocks[m_pressed.block].isHead) {
            const ChangedFile &file = fileOf(m_blocks[m_pressed.block]);
            if (m_dragged || file.after.kind == FileState::Kind::Absent)
                return;
            m_dragged = true;
            auto *drag = new QDrag(this);
            drag->setMimeData(mimeOf(QDir(m_review->session().workspace()).filePath(file.path)));
            drag->exec(Qt::CopyAction);
        } else if (spot.block == m_pressed.block && m_line >= 0) {
            m_dragged = true;
            const int line = layoutOf(spot.block).lineAt(spot.inside);
            if (line >= 0 && line != m_line) {
                m_line = line;
                viewport()->update();
            }
        }
        return;
    }
    const bool isLaid = spot.block >= 0 && !m_blocks[spot.block].isHead && !spot.isStuck;
    const std::optional<HunkVerb> verb =
        isLaid ? layoutOf(spot.block).verbAt(spot.inside, layoutDirection()) : std::nullopt;
    const int block = verb ? spot.block : -1;
    if (block == m_hoverBlock && verb == m_hoverVerb)
        return;
    m_hoverBlock = block;
    m_hoverVerb = verb;
    viewport()->setCursor(verb ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChangesView::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    const Spot pressed = std::exchange(m_pressed, {});
    if (event->button() != Qt::LeftButton || m_dragged || m_twice || spot.block < 0
        || spot.block != pressed.block)
        return;
    const Block block = m_blocks[spot.block];
    if (block.isHead) {
        toggleFold(block.file);
        return;
    }
    HunkLayout &layout = layoutOf(spot.block);
    const std::optional<HunkVerb> verb = layout.verbAt(spot.inside, layoutDirection());
    if (verb && verb == layout.verbAt(pressed.inside, layoutDirection()))
        act(*verb);
    else if (const int comment = layout.commentAt(spot.inside); comment >= 0)
        beginComment(layout.marks().comments[comment]);
}

void ChangesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (spot.block < 0 || event->button() != Qt::LeftButton)
        return;
    const Block block = m_blocks[spot.block];
    if (!block.isHead && layoutOf(spot.block).verbAt(spot.inside, layoutDirection())) {
        mousePressEvent(event); // Two clicks on a button are two clicks.
        return;
    }
    m_twice = true;
    if (block.isHead)
        toggleFold(block.file); // As it was before the first click.
    emit largeAsked(fileOf(block).path);
}

void ChangesView::moveLine(int step, bool extends)
{
    if (m_blocks.isEmpty())
        return;
    if (m_current < 0) {
        setCurrent(0);
        reach(0);
        return;
    }
    const Block &block = m_blocks[m_current];
    const int lines = block.isHead ? 0 : layoutOf(m_current).lineCount();
    const int line = m_line + step;
    if (extends) {
        if (m_line >= 0 && line >= 0 && line < lines) {
            m_line = line;
            reach(m_current, m_line);
            viewport()->update();
        }
        return;
    }
    if (line >= -1 && line < lines) {
        setCurrent(m_current, line);
    } else if (const int next = m_current + step; next >= 0 && next < m_blocks.size()) {
        const int last = m_blocks[next].isHead ? -1 : layoutOf(next).lineCount() - 1;
        setCurrent(next, step > 0 ? -1 : last);
    }
    reach(m_current, m_line);
}

void ChangesView::keyPressEvent(QKeyEvent *event)
{
    const bool isFile = m_current >= 0;
    const int fold = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int unfold = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        moveLine(key == Qt::Key_Down ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (isFile && key == fold) {
        const int file = m_blocks[m_current].file;
        if (!m_folded.contains(fileOf(m_blocks[m_current]).path))
            toggleFold(file);
        reach(m_current);
    } else if (isFile && key == unfold) {
        setFolded(currentPath(), false);
    } else if (isFile && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit largeAsked(currentPath());
        else
            emit openAsked(currentPath(), commentHere().line);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        if (!m_blocks.isEmpty()) {
            setCurrent(key == Qt::Key_Home ? 0 : int(m_blocks.size()) - 1);
            reach(m_current);
        }
    } else if (isFile && event->matches(QKeySequence::Copy)) {
        const Block &block = m_blocks[m_current];
        QGuiApplication::clipboard()->setText(
            block.hunk < 0 ? fileOf(block).path : fileOf(block).hunks[block.hunk].lines.join(u'\n') + u'\n');
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChangesView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Spot spot = spotAt(event->pos());
        if (spot.block >= 0 && spot.block != m_current)
            setCurrent(spot.block);
    }
    if (m_current < 0)
        return;
    const Block block = m_blocks[m_current];
    const ChangedFile file = fileOf(block);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("changesMenu");
    const auto add = [&](const QString &text, auto act) { return menu->addAction(text, this, act); };
    const auto verb = [this](HunkVerb one) { return [this, one] { act(one); }; };
    const auto wholeFile = [this, path = file.path](HunkVerb one) {
        return [this, path, one] {
            if (const int head = findBlock(path, -1, true); head >= 0) {
                setCurrent(head);
                act(one);
            }
        };
    };
    if (!block.isHead) {
        const HunkLayout &layout = layoutOf(m_current);
        add(layout.verbText(HunkVerb::Accept), verb(HunkVerb::Accept));
        add(layout.verbText(HunkVerb::Reject), verb(HunkVerb::Reject))->setEnabled(!file.isUnknown);
        add(layout.verbText(HunkVerb::Comment), verb(HunkVerb::Comment));
        add(layout.verbText(HunkVerb::Reviewed), verb(HunkVerb::Reviewed));
        menu->addSeparator();
    }
    add(tr("Accept the whole file"), wholeFile(HunkVerb::Accept));
    add(tr("Reject the whole file"), wholeFile(HunkVerb::Reject))->setEnabled(!file.isUnknown);
    add(tr("Comment on the whole file"), wholeFile(HunkVerb::Comment));
    add(tr("The whole file was reviewed"), wholeFile(HunkVerb::Reviewed));
    menu->addSeparator();
    const bool isThere = file.after.kind != FileState::Kind::Absent;
    add(tr("Open in the editor"), [this, path = file.path, line = commentHere().line] {
        emit openAsked(path, line);
    })->setEnabled(isThere);
    add(tr("Show in the file manager"), [this, path = file.path] {
        emit revealAsked(path);
    })->setEnabled(isThere);
    add(tr("Show large"), [this, path = file.path] { emit largeAsked(path); });
    add(tr("Copy the path"), [path = file.path] { QGuiApplication::clipboard()->setText(path); });
    if (block.hunk >= 0)
        add(tr("Copy the lines"), [lines = file.hunks[block.hunk].lines] {
            QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
        });
    const QRect rect = blockRect(file.path, block.isHead ? -1 : block.hunk);
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(QPoint(space::wide, qMax(0, rect.top()) + headHeight())));
}

void ChangesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_blocks.isEmpty())
        setCurrent(0);
    viewport()->update();
}

void ChangesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ChangesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        if (spot.block >= 0 && m_blocks[spot.block].isHead)
            QToolTip::showText(help->globalPos(),
                               visibleText(fileOf(m_blocks[spot.block]).path).toHtmlEscaped(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hoverBlock >= 0) {
        m_hoverBlock = -1;
        m_hoverVerb.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QMimeData *ChangesView::mimeOf(const QString &absolutePath)
{
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(absolutePath)});
    mime->setText(absolutePath);
    return mime;
}

} // namespace paddock
