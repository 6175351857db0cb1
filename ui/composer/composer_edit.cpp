#include "ui/composer/composer_edit.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace paddock {

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName("composerEdit");
    setAccessibleName(tr("Message"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

void ComposerEdit::setMostHeight(int height)
{
    if (std::exchange(m_mostHeight, height) != height)
        updateGeometry();
}

void ComposerEdit::setSendsByCtrl(bool byCtrl)
{
    m_byCtrl = byCtrl;
}

void ComposerEdit::setWholeText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveCursor(QTextCursor::End);
}

QSize ComposerEdit::sizeHint() const
{
    // QPlainTextEdit measures its document in lines.
    const int wanted = heightOf(qMax(1, int(document()->size().height())));
    return {200, qMin(wanted, qMax(m_mostHeight, heightOf(2)))};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {80, heightOf(1)};
}

int ComposerEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2;
}

bool ComposerEdit::event(QEvent *event)
{
    // Before the focus moves, which is decided ahead of keyPressEvent().
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab) {
        if (!m_composing)
            emit modeAsked();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool ComposerEdit::takesEnter(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    if (m_composing)
        return true; // the input method's, and nothing of ours
    if (held == (m_byCtrl ? Qt::KeyboardModifiers(Qt::ControlModifier) : Qt::KeyboardModifiers())) {
        emit sendAsked();
        return true;
    }
    if (m_byCtrl && held == Qt::NoModifier)
        insertPlainText(QStringLiteral("\n"));
    return m_byCtrl && held == Qt::NoModifier;
}

bool ComposerEdit::isAtEdge(QTextCursor::MoveOperation towards) const
{
    if (textCursor().hasSelection())
        return false;
    QTextCursor moved = textCursor();
    return !moved.movePosition(towards);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && takesEnter(*event)) {
        event->accept();
        if (!m_composing)
            ensureCursorVisible();
    } else if (event->key() == Qt::Key_Escape && !m_composing) {
        emit escaped();
    } else if (event->key() == Qt::Key_Up && bare && !m_composing && isAtEdge(QTextCursor::Up)) {
        emit olderAsked();
    } else if (event->key() == Qt::Key_Down && bare && !m_composing && isAtEdge(QTextCursor::Down)) {
        emit newerAsked();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    QList<QUrl> files = source->urls();
    files.removeIf([](const QUrl &url) { return !url.isLocalFile(); });
    if (!files.isEmpty()) {
        emit filesGiven(files);
        return;
    }
    // Word processors offer a picture of the text that was copied, too; the text is what was meant.
    const bool hasText = source->hasFormat(QStringLiteral("text/plain"));
    if (source->hasImage() && !hasText) {
        emit pictureGiven(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace paddock
