#include "ui/review/changes_view.h"
#include "ui/review/comment_box.h"
#include "ui/style/visible_text.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>

// Comments on the changes, and the box that they are written in.

namespace paddock {
namespace {

constexpr qsizetype mostQuoted = 12; // lines that a comment on a whole hunk brings along

} // namespace

ReviewComment ChangesView::commentHere() const
{
    const Block &block = m_blocks[m_current];
    const ChangedFile &file = fileOf(block);
    ReviewComment comment;
    comment.part = Review::idOf(file, block.hunk);
    comment.path = file.path;
    if (block.hunk < 0)
        return comment;
    const DiffHunk &hunk = file.hunks[block.hunk];
    if (m_line >= 0) {
        const int first = qMin(m_line, m_lineFrom);
        comment.quoted = hunk.lines.mid(first, qMax(m_line, m_lineFrom) - first + 1);
        const LinePlace place = placeOf(hunk, first);
        comment.line = place.line;
        comment.isOld = place.isOld;
        return comment;
    }
    qsizetype first = -1;
    for (qsizetype i = 0; i < hunk.lines.size() && comment.quoted.size() < mostQuoted; ++i) {
        if (hunk.lines[i].startsWith(u' '))
            continue;
        first = first < 0 ? i : first;
        comment.quoted.append(hunk.lines[i]);
    }
    const LinePlace place = placeOf(hunk, qMax<qsizetype>(0, first));
    comment.line = place.line;
    comment.isOld = place.isOld;
    return comment;
}

int ChangesView::blockOfComment() const
{
    if (!m_commenting)
        return -1;
    for (int i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].isHead && Review::idOf(fileOf(m_blocks[i]), m_blocks[i].hunk) == m_commenting->part)
            return i;
    }
    return -1;
}

void ChangesView::beginComment(const ReviewComment &comment)
{
    if (m_commenting)
        endComment(true);
    ReviewComment begun = comment;
    const ChangedFile &file = fileOf(m_blocks[m_current]);
    setFolded(file.path, false);
    // A comment on a file stands at its first hunk, where there is one.
    if (const qsizetype hunk = m_blocks[m_current].hunk; hunk < 0 && !file.hunks.isEmpty())
        begun.part = file.hunks.first().id;
    for (const ReviewComment &known : m_review->commentsOn(begun.part)) {
        if (known.line == begun.line && known.isOld == begun.isOld)
            begun = known;
    }
    m_commenting = begun;
    const int block = blockOfComment();
    if (block < 0) {
        m_commenting.reset();
        return;
    }
    layOut(block);
    arrange();
    const QRect box = layoutOf(block).editorRect();
    const int bottom = int(m_heights.top(block)) + box.bottom() + space::medium;
    if (bottom > verticalScrollBar()->value() + viewport()->height())
        verticalScrollBar()->setValue(bottom - viewport()->height());
    placeBox();
    m_box->begin(begun.line > 0 ? tr("Comment on line %L1 of %2").arg(begun.line).arg(visibleText(begun.path))
                                : tr("Comment on %1").arg(visibleText(begun.path)),
                 begun.text);
    viewport()->update();
}

void ChangesView::endComment(bool keep)
{
    if (!m_commenting)
        return;
    ReviewComment comment = *std::exchange(m_commenting, std::nullopt);
    const bool hadFocus = m_box->isAncestorOf(QApplication::focusWidget());
    m_box->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (keep) {
        comment.text = m_box->text();
        if (m_review)
            m_review->comment(comment);
    } else if (m_review) {
        comment.text.clear();
        m_review->comment(comment); // Also one that was kept before: it was thrown away by name.
    }
    for (const auto &[block, layout] : m_laid) {
        layout->setEditorHeight(0);
        m_heights.setHeight(block, layout->height());
    }
    arrange();
    viewport()->update();
}

void ChangesView::placeBox()
{
    if (!m_commenting) {
        m_box->hide();
        return;
    }
    const int block = blockOfComment();
    if (block < 0)
        return;
    const QRect rect =
        layoutOf(block).editorRect().translated(0, int(m_heights.top(block)) - verticalScrollBar()->value());
    m_box->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->rect(), rect));
}

} // namespace paddock
