#pragma once

#include "ui/ports/usage_desk.h"
#include "ui/settings/usage_chart.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace paddock {

/// The bars of a chart and what they are made of.
struct UsageView {
    QStringList series; ///< Models, the most used first; the last may join the rest.
    QList<UsageChart::Bar> bars; ///< Without gaps, up to today.
};

/// Adds slices up by day or by week, in dollars or in tokens. Days and weeks without use are bars of nothing. Weeks begin
/// on the locale's first day. A pure function.
UsageView usageView(const QList<UsageSlice> &slices, const QDate &since, const QDate &today, bool byWeek,
                    bool inTokens);

/// What was used, over time, by model and by folder, and what it cost as far as prices are known.
class UsagePage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    UsagePage(UsageDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void read();

protected:
    void showEvent(QShowEvent *event) override; ///< The first time, it reads.

private:
    void refresh();
    void fillTable();
    void exportCsv();
    QDate since() const;

    UsageDesk &m_desk;
    std::optional<UsageHistory> m_history;
    bool m_hasAsked = false;
    QComboBox *m_span;
    QComboBox *m_what;
    QComboBox *m_rows;
    QPushButton *m_again;
    QPushButton *m_export;
    QLabel *m_sum;
    QLabel *m_state;
    UsageChart *m_chart;
    QTreeWidget *m_table;
};

} // namespace paddock
