#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace paddock {

/// Where a person writes a comment, inside of the changes. Keeps what was written unless it is thrown away by name.
class CommentBox : public QFrame
{
    Q_OBJECT

public:
    explicit CommentBox(QWidget *parent = nullptr);

    void begin(const QString &about, const QString &text); ///< And takes the focus.
    QString text() const;

signals:
    void kept(); ///< Ctrl+Enter, Escape or the button.
    void discarded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace paddock
