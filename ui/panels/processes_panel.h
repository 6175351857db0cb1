#pragma once

#include "ui/panels/row_list.h"
#include "ui/panels/watching_panel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace paddock {

class Theme;

/// What runs for a session now: calls, the person's own commands, tasks in the background; each can be stopped alone.
class ProcessesPanel : public WatchingPanel
{
    Q_OBJECT

public:
    explicit ProcessesPanel(const Theme &theme, QWidget *parent = nullptr);

protected:
    void watch(LiveSession *session) override;

private:
    void schedule();
    void refill();
    void countTime();
    void stopCurrent();
    void restyle();

    const Theme &m_theme;
    RowList m_rows; ///< All that may run or tell of a task that does.
    QPointer<LiveSession> m_live;
    QTimer m_second; ///< Counts while something runs and is seen, and only then.
    bool m_scheduled = false;
    QLabel *m_head;
    QPushButton *m_stop;
    QTreeWidget *m_list;
};

} // namespace paddock
