#pragma once

#include <QList>
#include <QPlainTextEdit>
#include <QUrl>

class QImage;

namespace paddock {

/// A field that grows with its text, up to a height that whoever holds it sets. Enter sends and Shift+Enter breaks the
/// line, or Ctrl+Enter sends and Enter breaks it; while an input method composes, all keys are the input method's.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    void setMostHeight(int height); ///< In pixels; two lines at least.
    void setSendsByCtrl(bool byCtrl); ///< Ctrl+Enter sends in place of Enter.
    bool isComposing() const { return m_composing; } ///< By an input method.

    void setWholeText(const QString &text); ///< Can be undone; the cursor goes to the end.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendAsked();
    void escaped();
    void modeAsked(); ///< Shift+Tab: the next permission mode.
    void olderAsked(); ///< Up, in the first line.
    void newerAsked(); ///< Down, in the last line.
    void filesGiven(const QList<QUrl> &files); ///< Pasted or dropped.
    void pictureGiven(const QImage &picture);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int heightOf(int lines) const;
    bool takesEnter(const QKeyEvent &event);
    bool isAtEdge(QTextCursor::MoveOperation towards) const;

    bool m_composing = false;
    bool m_byCtrl = false;
    int m_mostHeight = 200;
};

} // namespace paddock
