#include "ui/approvals/tall_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPointer>
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
