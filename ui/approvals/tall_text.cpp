#include "ui/approvals/tall_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPointer>
#include <QScrollArea>
#include <QWheelEvent>

#include <cmath>

namespace paddock {

TallText::TallText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TallText::followCursor);
}

void TallText::setContent(std::unique_ptr<QTextDocument> content)
{
    content->setParent(this);
    const QPointer<QTextDocument> before(document()); // its own first one goes by itself
    // It is laid out when this widget gets its own width, which may be later.
    connect(content->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TallText::fit);
    setDocument(content.release());
    if (before && before->parent() == this)
        before->deleteLater();
    fit();
}

void TallText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TallText::followCursor()
{
    if (!hasFocus())
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            const QPoint at = viewport()->mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(at.x(), at.y(), 0, 2 * fontMetrics().lineSpacing());
            return;
        }
    }
}

void TallText::fit()
{
    const int margins = height() - viewport()->height();
    const int wanted = int(std::ceil(document()->size().height())) + qMax(0, margins);
    if (wanted == height() && minimumHeight() == wanted)
        return;
    setFixedHeight(wanted);
    emit heightChanged();
}

} // namespace paddock
