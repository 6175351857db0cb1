#include "ui/style/inline_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace paddock {

InlineBar::InlineBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setProperty("inlineBar", true);
    m_text->setObjectName("inlineBarText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1);
    m_row->setContentsMargins(space::large, space::small, space::small, space::small);
    m_row->setSpacing(space::medium);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &InlineBar::restyle);
    hide();
}

void InlineBar::say(const QString &text, Kind kind)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // one of them may have sent us here
    }
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    restyle();
    show();
}

QPushButton *InlineBar::addButton(const QString &objectName, const QString &text, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void InlineBar::addDismiss()
{
    QPushButton *button = addButton(QStringLiteral("dismissButton"), tr("Dismiss"), [this] {
        hide();
        emit dismissed();
    });
    button->setProperty("flat", true);
}

QString InlineBar::text() const
{
    return m_text->text();
}

void InlineBar::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    QString icon = QStringLiteral("clock");
    QColor ink = tokens.muted;
    if (m_kind == Kind::Care) {
        icon = QStringLiteral("question");
        ink = tokens.waiting;
    } else if (m_kind == Kind::Trouble) {
        icon = QStringLiteral("warn");
        ink = tokens.bad;
    }
    m_icon->setPixmap(Theme::icon(icon, ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    setProperty("care", m_kind != Kind::Note);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace paddock
