#include "ui/style/tinted_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace paddock {

TintedIcon::TintedIcon(QByteArray svg, QColor color)
    : m_svg(std::move(svg))
    , m_color(std::move(color))
{}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = m_svg;
    svg.replace("currentColor", m_color.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    if (mode == QIcon::Disabled)
        painter->setOpacity(0.45);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
    painter->restore();
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_svg, m_color);
}

} // namespace paddock
