#pragma once

#include <QColor>
#include <QDate>
#include <QList>
#include <QWidget>

namespace paddock {

class Theme;

/// Bars over days or weeks, each stacked by model. Models differ by pattern as well as by colour, and a legend names
/// them; who cannot see it has the table below.
class UsageChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QDate from;
        QString label; ///< "2 Mar"
        QList<double> parts; ///< One for each series.
    };

    explicit UsageChart(const Theme &theme, QWidget *parent = nullptr);

    /// \a limit is drawn as a line; 0: none. \a unit stands at the axis.
    void show(const QStringList &series, const QList<Bar> &bars, double limit, const QString &unit);
    static constexpr int mostSeries = 6; ///< The rest is joined under one name.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QBrush brushOf(int series) const;
    QRectF plot() const;
    double top() const;

    const Theme &m_theme;
    QStringList m_series;
    QList<Bar> m_bars;
    double m_limit = 0;
    QString m_unit;
};

} // namespace paddock
