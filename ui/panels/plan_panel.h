#pragma once

#include "ui/panels/row_list.h"
#include "ui/panels/watching_panel.h"
#include "ui/transcript/code_highlighter.h"

class QLabel;

namespace paddock {

class MarkSheet;
class TallText;
class Theme;

/// What the agent means to do: its steps with where each stands, and the plan that they come from.
class PlanPanel : public WatchingPanel
{
    Q_OBJECT

public:
    explicit PlanPanel(const Theme &theme, QWidget *parent = nullptr);

protected:
    void watch(LiveSession *session) override;

private:
    void schedule(); ///< One refresh, when the events that are waiting were taken.
    void refresh();
    void showPlan();

    const Theme &m_theme;
    CodeHighlighter m_highlighter;
    RowList m_calls; ///< Of the tools that plan.
    bool m_scheduled = false;
    QString m_plan; ///< Markdown; empty: there is none.
    QLabel *m_empty;
    QLabel *m_stepsHead;
    MarkSheet *m_steps;
    QLabel *m_planHead;
    TallText *m_text;
};

} // namespace paddock
