#include "ui/panels/context_bars.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace paddock {
namespace {

struct ContextText {
    Q_DECLARE_TR_FUNCTIONS(paddock::ContextBars)
};

constexpr int barHeight = 6;

} // namespace

QString labelOf(ContextReport::Part part)
{
    switch (part) {
    case ContextReport::Part::System:
        return ContextText::tr("Instructions of Paddock");
    case ContextReport::Part::Tools:
        return ContextText::tr("Tools");
    case ContextReport::Part::Memory:
        return ContextText::tr("Memory files");
    case ContextReport::Part::Files:
        return ContextText::tr("Results of calls");
    case ContextReport::Part::Turns:
        return ContextText::tr("What was said");
    }
    return {};
}

QString tokensText(qint64 tokens)
{
    if (tokens < 1000)
        return QLocale().toString(tokens);
    const double thousands = double(tokens) / 1000;
    return ContextText::tr("%1k", "thousands of tokens")
        .arg(QLocale().toString(thousands, 'f', thousands < 10 ? 1 : 0));
}

ContextBars::ContextBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContextBars::setReport(const std::optional<ContextReport> &report)
{
    if (m_report == report)
        return;
    m_report = report;
    QStringList parts;
    for (const ContextReport::Share &share : report ? report->shares : QList<ContextReport::Share>())
        parts.append(tr("%1: %2 tokens").arg(labelOf(share.part), tokensText(share.tokens)));
    setAccessibleName(tr("Parts of the context"));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int ContextBars::rowHeight() const
{
    return fontMetrics().height() + barHeight + space::medium + space::small;
}

QSize ContextBars::sizeHint() const
{
    return {180, m_report ? int(m_report->shares.size()) * rowHeight() : 0};
}

QSize ContextBars::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ContextBars::paintEvent(QPaintEvent *)
{
    if (!m_report)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    // Against the whole window where it is known, so that what is left free can be seen.
    const qint64 whole = qMax<qint64>(1, m_report->window > 0 ? m_report->window : m_report->tokens);
    const int textHeight = fontMetrics().height();
    int top = 0;
    for (const ContextReport::Share &share : m_report->shares) {
        const QRect line(0, top, width(), textHeight);
        const QString amount =
            tr("%1 (%2 %)", "61k (30 %)")
                .arg(tokensText(share.tokens), QLocale().toString(share.tokens * 100 / whole));
        const int amountWidth = fontMetrics().horizontalAdvance(amount) + space::medium;
        painter.setPen(tokens.muted);
        painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, amount);
        painter.setPen(tokens.text);
        QRect name(0, top, qMax(0, width() - amountWidth), textHeight);
        if (isRightToLeft())
            name.moveRight(width() - 1);
        painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(labelOf(share.part), Qt::ElideRight, name.width()));
        QRect bar(0, top + textHeight + space::hair, width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        const int filled = int(qMin<qint64>(bar.width(), share.tokens * bar.width() / whole));
        if (filled > 0) {
            QRect part(0, bar.top(), qMax(filled, barHeight), barHeight);
            if (isRightToLeft())
                part.moveRight(width() - 1);
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
        }
        top += rowHeight();
    }
}

} // namespace paddock
