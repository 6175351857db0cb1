#include "ui/shell/context_meter.h"

#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace paddock {
namespace {

constexpr int barWidth = 56;
constexpr int barHeight = 8;

/// "61k"; the whole number where it is small.
QString shortCount(qint64 tokens)
{
    const QLocale locale;
    return tokens < 1000 ? locale.toString(tokens)
                         : ContextMeter::tr("%1k", "thousands").arg(locale.toString((tokens + 500) / 1000));
}

} // namespace

ContextMeter::ContextMeter(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName("contextMeter");
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ContextMeter::show(const std::optional<ContextReport> &report)
{
    setVisible(report.has_value());
    if (!report)
        return;
    const QLocale locale;
    const bool knowsWindow = report->window > 0;
    m_part = knowsWindow ? std::clamp(double(report->tokens) / double(report->window), 0.0, 1.0) : 0;
    setText(knowsWindow ? tr("ctx %1/%2", "how much of the model's context is filled")
                              .arg(shortCount(report->tokens), shortCount(report->window))
                        : tr("ctx %1").arg(shortCount(report->tokens)));
    const QString whole =
        knowsWindow
            ? tr("The model reads %1 of %2 tokens with the next message.")
                  .arg(locale.toString(report->tokens), locale.toString(report->window))
            : tr("The model reads %1 tokens with the next message.").arg(locale.toString(report->tokens));
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

QSize ContextMeter::sizeHint() const
{
    const int bar = m_part > 0 ? barWidth + space::medium : 0;
    return {fontMetrics().horizontalAdvance(text()) + bar + 2 * space::medium,
            std::max(24, fontMetrics().height() + 6)};
}

void ContextMeter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.line : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect inner = rect().adjusted(space::medium, 0, -space::medium, 0);
    painter.setPen(underMouse() ? tokens.text : tokens.muted);
    painter.drawText(inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     text());
    if (m_part <= 0)
        return;
    const QRect track =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(inner.right() - barWidth, (height() - barHeight) / 2, barWidth, barHeight));
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect filled = track.adjusted(1, 1, -1, -1);
    filled.setWidth(std::max(2, int(filled.width() * m_part)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_part >= 0.8 ? tokens.waiting : tokens.accent);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), track, filled), 2, 2);
}

} // namespace paddock
