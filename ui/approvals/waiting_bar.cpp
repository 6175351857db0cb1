#include "ui/approvals/waiting_bar.h"

#include "ui/approvals/approval_bar.h"
#include "ui/approvals/plan_bar.h"
#include "ui/approvals/question_bar.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace paddock {

WaitingBar::WaitingBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_approval(new ApprovalBar(theme, this))
    , m_question(new QuestionBar(theme, this))
    , m_plan(new PlanBar(theme, this))
    , m_steps(new QWidget(this))
    , m_place(new QLabel(m_steps))
    , m_previous(new QPushButton(tr("Previous"), m_steps))
    , m_next(new QPushButton(tr("Next"), m_steps))
{
    setObjectName("waitingBar");
    m_place->setObjectName("questionPlace");
    m_place->setProperty("role", "muted");
    m_previous->setObjectName("previousQuestion");
    m_previous->setAccessibleName(tr("Previous question"));
    m_next->setObjectName("nextQuestion");
    m_next->setAccessibleName(tr("Next question"));
    for (QPushButton *button : {m_previous, m_next}) {
        button->setProperty("flat", true);
        button->setAutoDefault(false);
    }
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(space::large, 0, space::large, 0);
    steps->setSpacing(space::small);
    steps->addWidget(m_place);
    steps->addStretch(1);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::hair);
    all->addWidget(m_steps);
    for (AnswerBar *bar : QList<AnswerBar *>{m_approval, m_question, m_plan}) {
        all->addWidget(bar);
        connect(bar, &AnswerBar::answered, this, &WaitingBar::answered);
    }
    connect(m_approval, &ApprovalBar::trialAsked, this, &WaitingBar::trialAsked);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    hide();
}

AnswerBar *WaitingBar::barFor(const CallRow &row) const
{
    if (row.call.tool == QLatin1String("AskUserQuestion"))
        return m_question;
    if (row.call.tool == QLatin1String("ExitPlanMode"))
        return m_plan;
    return m_approval;
}

void WaitingBar::ask(const QList<CallRow> &waiting, const QString &workspace, bool cardInSight)
{
    m_waiting = waiting;
    m_workspace = workspace;
    m_cardInSight = cardInSight;
    const auto shown = std::find_if(waiting.begin(), waiting.end(),
                                    [this](const CallRow &row) { return row.call.id == m_shown; });
    if (shown == waiting.end())
        m_shown = waiting.isEmpty() ? CallId() : waiting.first().call.id;
    refresh();
}

void WaitingBar::showCall(const CallId &call)
{
    const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                   [&](const CallRow &row) { return row.call.id == call; });
    if (!waits)
        return;
    m_shown = call;
    refresh();
}

void WaitingBar::step(int by)
{
    const auto shown = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [this](const CallRow &row) { return row.call.id == m_shown; });
    const int at = int(shown - m_waiting.begin()) + by;
    if (at >= 0 && at < m_waiting.size())
        showCall(m_waiting[at].call.id);
}

void WaitingBar::refresh()
{
    const auto shown = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [this](const CallRow &row) { return row.call.id == m_shown; });
    AnswerBar *bar = shown == m_waiting.end() ? nullptr : barFor(*shown);
    const CallId before = m_current ? m_current->call() : CallId();
    for (AnswerBar *other : QList<AnswerBar *>{m_approval, m_question, m_plan}) {
        if (other != bar)
            other->clear();
    }
    m_current = bar;
    if (!bar) {
        hide();
        return;
    }
    const int at = int(shown - m_waiting.begin());
    m_steps->setVisible(m_waiting.size() > 1);
    m_place->setText(tr("%1 of %2", "questions").arg(at + 1).arg(m_waiting.size()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_waiting.size());
    setMostHeight(m_mostHeight);
    QWidget::show();
    bar->ask(*shown, m_workspace, m_cardInSight);
    if (bar->call() != before)
        emit questionShown();
}

void WaitingBar::refuseAnswer(const QString &why)
{
    if (m_current)
        m_current->refuseAnswer(why);
}

void WaitingBar::takeTrials(const RuleTrials &trials)
{
    m_approval->takeTrials(trials);
}

void WaitingBar::setMostHeight(int height)
{
    m_mostHeight = height;
    const int steps = m_waiting.size() > 1 ? m_steps->sizeHint().height() + space::hair : 0;
    for (AnswerBar *bar : QList<AnswerBar *>{m_approval, m_question, m_plan})
        bar->setMostHeight(height - steps);
}

void WaitingBar::focusQuestion()
{
    if (m_current)
        m_current->setFocus(Qt::OtherFocusReason);
}

} // namespace paddock
