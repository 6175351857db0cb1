#include "ui/settings/usage_chart.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace paddock {
namespace {

constexpr int chartGap = 6;
constexpr int legendBox = 12;

double sumOf(const UsageChart::Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

/// The next number that reads well: 1, 2 or 5 of some size.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double size = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * size)
            return step * size;
    }
    return 10 * size;
}

} // namespace

UsageChart::UsageChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("usageChart");
    setMinimumHeight(fontMetrics().height() * 9);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void UsageChart::show(const QStringList &series, const QList<Bar> &bars, double limit, const QString &unit)
{
    m_series = series;
    m_bars = bars;
    m_limit = limit;
    m_unit = unit;
    double sum = 0;
    for (const Bar &bar : bars)
        sum += sumOf(bar);
    setAccessibleName(tr("Chart of what was used; the same numbers are in the table below"));
    setAccessibleDescription(
        tr("%1 bars, %2 in all, in %3")
            .arg(QLocale().toString(bars.size()), QLocale().toString(sum, 'g', 6), unit));
    update();
}

QSize UsageChart::sizeHint() const
{
    return {480, fontMetrics().height() * 14};
}

double UsageChart::top() const
{
    double most = m_limit;
    for (const Bar &bar : m_bars)
        most = std::max(most, sumOf(bar));
    return roundedUp(most);
}

QRectF UsageChart::plot() const
{
    const int line = fontMetrics().height();
    const int axis = fontMetrics().horizontalAdvance(QLocale().toString(top(), 'g', 6)) + chartGap * 2;
    const QRectF inner = rect().adjusted(0, line + chartGap, -chartGap, -(line * 2 + chartGap * 3));
    return layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -axis, 0)
                                                : inner.adjusted(axis, 0, 0, 0);
}

QBrush UsageChart::brushOf(int series) const
{
    const Tokens &tokens = m_theme.tokens();
    const std::array<std::pair<QColor, Qt::BrushStyle>, mostSeries> looks{
        {{tokens.accent, Qt::SolidPattern},
         {tokens.ok, Qt::BDiagPattern},
         {tokens.waiting, Qt::Dense3Pattern},
         {tokens.muted, Qt::HorPattern},
         {tokens.text, Qt::FDiagPattern},
         {tokens.bad, Qt::DiagCrossPattern}}};
    const auto &[colour, style] = looks.at(size_t(series % mostSeries));
    return QBrush(colour, style);
}

void UsageChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    const QRectF area = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeading | Qt::AlignTop, m_unit);
    const double most = top();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - share * area.height();
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.muted);
        const QRectF label = mirrored ? QRectF(area.right() + chartGap, y - line / 2.0, width(), line)
                                      : QRectF(0, y - line / 2.0, area.left() - chartGap, line);
        painter.drawText(label, int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         QLocale().toString(most * share, 'g', 6));
    }
    if (m_bars.isEmpty())
        return;
    const double step = area.width() / double(m_bars.size());
    const double thick = std::max(2.0, std::min(step * 0.7, 48.0));
    const int widest = fontMetrics().horizontalAdvance(m_bars.last().label) + chartGap * 2;
    const int every = std::max(1, int(std::ceil(widest / step)));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const double middle =
            mirrored ? area.right() - (double(i) + 0.5) * step : area.left() + (double(i) + 0.5) * step;
        double y = area.bottom();
        const Bar &bar = m_bars.at(i);
        for (qsizetype part = 0; part < bar.parts.size(); ++part) {
            const double height = bar.parts.at(part) / most * area.height();
            if (height <= 0)
                continue;
            const QRectF box(middle - thick / 2, y - height, thick, height);
            painter.fillRect(box, tokens.surface);
            painter.setBrush(brushOf(int(part)));
            painter.setPen(brushOf(int(part)).color());
            painter.drawRect(box);
            y -= height;
        }
        // From the end, for that is today.
        if ((m_bars.size() - 1 - i) % every == 0) {
            painter.setPen(tokens.muted);
            painter.drawText(QRectF(middle - widest, area.bottom() + chartGap, widest * 2.0, line),
                             Qt::AlignHCenter | Qt::AlignTop, bar.label);
        }
    }
    if (m_limit > 0) {
        const double y = area.bottom() - m_limit / most * area.height();
        painter.setPen(QPen(tokens.bad, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.drawText(QRectF(area.left(), y - line - 1, area.width(), line), Qt::AlignTrailing,
                         tr("budget of a day"));
    }
    double x = mirrored ? area.right() : area.left();
    const double y = area.bottom() + line + chartGap * 2;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const double room = mirrored ? x - area.left() : area.right() - x;
        const QString name =
            fontMetrics().elidedText(m_series.at(i), Qt::ElideMiddle, int(room) - legendBox - chartGap * 2);
        const double wide = fontMetrics().horizontalAdvance(name);
        if (room < legendBox * 4)
            break;
        const QRectF box(mirrored ? x - legendBox : x, y + (line - legendBox) / 2.0, legendBox, legendBox);
        painter.setBrush(brushOf(int(i)));
        painter.setPen(brushOf(int(i)).color());
        painter.drawRect(box);
        painter.setPen(tokens.text);
        const QRectF text(mirrored ? box.left() - chartGap - wide : box.right() + chartGap, y, wide + 2,
                          line);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, name);
        const double used = legendBox + chartGap * 4 + wide;
        x += mirrored ? -used : used;
    }
}

bool UsageChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bars.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF area = plot();
    double along = (help->pos().x() - area.left()) / area.width();
    if (layoutDirection() == Qt::RightToLeft)
        along = 1 - along;
    const int index = int(std::floor(along * double(m_bars.size())));
    if (index < 0 || index >= m_bars.size()) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{m_bars.at(index).label};
    for (qsizetype i = 0; i < m_series.size() && i < m_bars.at(index).parts.size(); ++i) {
        if (m_bars.at(index).parts.at(i) > 0)
            lines.append(tr("%1: %2", "model: how much")
                             .arg(m_series.at(i), QLocale().toString(m_bars.at(index).parts.at(i), 'g', 6)));
    }
    QToolTip::showText(help->globalPos(),
                       lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
    return true;
}

} // namespace paddock
