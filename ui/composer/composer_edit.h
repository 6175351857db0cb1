#pragma once

#include "core/protocol/entry.h"

#include <QPlainTextEdit>

namespace paddock {

/// A field that grows with its text. Enter sends, Shift+Enter breaks the line; while an input method composes, all
/// keys are the input method's.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendAsked();
    void stopAsked(); ///< Escape.
    void modeAsked(); ///< Shift+Tab: the next permission mode.
    void imagesGiven(const QList<paddock::Image> &images); ///< Pasted or dropped.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int heightOf(int lines) const;

    bool m_composing = false;
};

} // namespace paddock
