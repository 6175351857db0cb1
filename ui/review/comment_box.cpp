#include "ui/review/comment_box.h"

#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace paddock {

CommentBox::CommentBox(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit(this))
{
    setObjectName("sheet");
    m_edit->setObjectName("commentEdit");
    m_edit->setProperty("field", true);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("What should the agent do about this?"));
    m_edit->installEventFilter(this);
    auto *keep = new QPushButton(tr("Keep comment"), this);
    keep->setObjectName("commentKeep");
    keep->setToolTip(tr("Ctrl+Enter or Escape. It is sent together with the others."));
    auto *discard = new QPushButton(tr("Discard"), this);
    discard->setObjectName("commentDiscard");
    discard->setProperty("flat", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(keep);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::small, space::small, space::small, space::small);
    all->setSpacing(space::small);
    all->addWidget(m_edit, 1);
    all->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &CommentBox::kept);
    connect(discard, &QPushButton::clicked, this, &CommentBox::discarded);
}

void CommentBox::begin(const QString &about, const QString &text)
{
    m_edit->setAccessibleName(about);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString CommentBox::text() const
{
    return m_edit->toPlainText();
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (isEnter && key->modifiers().testFlag(Qt::ControlModifier))) {
            emit kept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace paddock
