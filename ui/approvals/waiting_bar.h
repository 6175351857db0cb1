#pragma once

#include "core/protocol/command.h"
#include "core/protocol/rule_trials.h"
#include "ui/transcript/row.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace paddock {

class AnswerBar;
class ApprovalBar;
class PlanBar;
class QuestionBar;
class Theme;

/// All that waits for a person's answer in one session: one question at a time, whatever its kind, and the way to the
/// others. Hidden while nothing waits.
class WaitingBar : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingBar(const Theme &theme, QWidget *parent = nullptr);

    /// The questions, oldest first. The one in sight stays in sight as long as it waits.
    void ask(const QList<CallRow> &waiting, const QString &workspace, bool cardInSight);
    void refuseAnswer(const QString &why); ///< See AnswerBar.
    void takeTrials(const RuleTrials &trials);
    void setMostHeight(int height); ///< Of all of it.
    void showCall(const CallId &call); ///< Brings this one into sight; others are left alone.
    void focusQuestion(); ///< Nothing when nothing waits.
    const CallId &call() const { return m_shown; } ///< The one in sight; empty: none waits.

signals:
    void answered(const paddock::Reply &reply);
    void trialAsked(const paddock::TryRules &question);
    void questionShown(); ///< Another one than before came into sight.

private:
    AnswerBar *barFor(const CallRow &row) const;
    void step(int by);
    void refresh();

    ApprovalBar *m_approval;
    QuestionBar *m_question;
    PlanBar *m_plan;
    AnswerBar *m_current = nullptr;
    QWidget *m_steps;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;

    QList<CallRow> m_waiting;
    CallId m_shown;
    QString m_workspace;
    bool m_cardInSight = false;
    int m_mostHeight = 400;
};

} // namespace paddock
