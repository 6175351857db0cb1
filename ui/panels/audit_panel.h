#pragma once

#include "ui/panels/watching_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace paddock {

class AuditModel;

/// Who allowed and refused what, as a table that can be searched and saved.
class AuditPanel : public WatchingPanel
{
    Q_OBJECT

public:
    explicit AuditPanel(QWidget *parent = nullptr);

protected:
    void watch(LiveSession *session) override;

private:
    void refresh();
    void save();
    void write(const QString &path);

    AuditModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLabel *m_count;
    QPushButton *m_save;
    QTableView *m_table;
};

} // namespace paddock
