#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace paddock {

/// Paints an SVG whose currentColor is one colour. Renders anew for every size, so no scale is blurred.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QByteArray svg, QColor color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QByteArray m_svg;
    QColor m_color;
};

} // namespace paddock
