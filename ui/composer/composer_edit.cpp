#include "ui/composer/composer_edit.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace paddock {
namespace {

constexpr int mostLines = 10;
constexpr qint64 mostImageBytes = 5 * 1024 * 1024; // what the providers accept

bool isImageType(const QString &type)
{
    return type == QLatin1String("image/png") || type == QLatin1String("image/jpeg")
           || type == QLatin1String("image/gif") || type == QLatin1String("image/webp");
}

QList<Image> imagesOf(const QMimeData &source)
{
    QList<Image> images;
    for (const QUrl &url : source.urls()) {
        QFile file(url.toLocalFile());
        const QString type = QMimeDatabase().mimeTypeForUrl(url).name();
        if (isImageType(type) && file.open(QIODevice::ReadOnly) && file.size() <= mostImageBytes)
            images.append({type, file.readAll()});
    }
    if (images.isEmpty() && source.hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const QImage picture = qvariant_cast<QImage>(source.imageData());
        if (picture.save(&buffer, "PNG") && bytes.size() <= mostImageBytes)
            images.append({QStringLiteral("image/png"), bytes});
    }
    return images;
}

} // namespace

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

QSize ComposerEdit::sizeHint() const
{
    // QPlainTextEdit measures its document in lines.
    const int lines = qBound(1, int(document()->size().height()), mostLines);
    return {200, heightOf(lines)};
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
        emit modeAsked();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_composing) {
        event->accept();
        return;
    }
    if (enter && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier))) {
        emit sendAsked();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_composing) {
        emit stopAsked();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
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
    const QList<Image> images = imagesOf(*source);
    if (!images.isEmpty()) {
        emit imagesGiven(images);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace paddock
