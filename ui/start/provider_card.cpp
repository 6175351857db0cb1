#include "ui/start/provider_card.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace paddock {
namespace {

constexpr int pad = 14;
constexpr int textLeft = pad + 20 + 10;

} // namespace

ProviderCard::ProviderCard(ProviderChoice choice, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_choice(std::move(choice))
    , m_theme(theme)
{
    setObjectName("provider-" + m_choice.id);
    setCheckable(true);
    setAutoExclusive(true);
    setText(m_choice.label);
    setAccessibleName(m_choice.label);
    setAccessibleDescription(m_choice.line);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProviderCard::setLine(const QString &line)
{
    m_choice.line = line;
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

QSize ProviderCard::sizeHint() const
{
    return {260, heightForWidth(260)};
}

int ProviderCard::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, width - textLeft - pad, 10000),
                                                  Qt::TextWordWrap, m_choice.line);
    return 2 * pad + fontMetrics().height() + 4 + text.height();
}

void ProviderCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked()              ? tokens.accent
                        : strong || underMouse() ? tokens.muted
                                                 : tokens.line,
                        strong ? 2 : 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(frame, space::radius, space::radius);
    Theme::icon(m_choice.icon, isChecked() ? tokens.accent : tokens.muted)
        .paint(&painter, QRect(pad, pad, 20, 20));

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const int line = fontMetrics().height();
    const QRect head(textLeft, pad, width() - textLeft - pad, line);
    painter.drawText(head.adjusted(0, 0, -24, 0), Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_choice.label, Qt::ElideRight, head.width() - 24));
    if (isChecked())
        Theme::icon("check", tokens.accent).paint(&painter, QRect(width() - pad - 18, pad, 18, 18));
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(QRect(textLeft, head.bottom() + 5, head.width(), height()), Qt::TextWordWrap,
                     m_choice.line);
}

} // namespace paddock
