#include "ui/panels/plan_panel.h"

#include "ui/approvals/mark_sheet.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/part_document.h"

#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {
namespace {

bool isPlanning(const Row &row)
{
    const auto *call = std::get_if<CallRow>(&row.content);
    return call
           && (call->call.tool == QLatin1String("TodoWrite")
               || call->call.tool == QLatin1String("ExitPlanMode"));
}

MarkRow stepRow(const QJsonObject &todo, const auto &tr)
{
    const QString status = todo["status"].toString();
    MarkRow row;
    row.text = visibleText(todo["content"].toString());
    if (status == QLatin1String("completed")) {
        row.mark = Mark::Good;
        row.word = tr("done");
        row.isQuiet = true;
    } else if (status == QLatin1String("in_progress")) {
        row.mark = Mark::Waiting;
        row.word = tr("now");
    } else {
        row.mark = Mark::Unknown;
        row.word = tr("to do");
    }
    return row;
}

} // namespace

PlanPanel::PlanPanel(const Theme &theme, QWidget *parent)
    : WatchingPanel(parent)
    , m_theme(theme)
    , m_calls(isPlanning)
    , m_empty(new QLabel(this))
    , m_stepsHead(new QLabel(this))
    , m_steps(new MarkSheet(theme, this))
    , m_planHead(new QLabel(tr("Plan"), this))
    , m_text(new TallText(this))
{
    setObjectName("planPanel");
    m_empty->setObjectName("planEmpty");
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", "muted");
    m_stepsHead->setObjectName("planStepsHead");
    m_stepsHead->setProperty("role", "heading");
    m_steps->setObjectName("planSteps");
    m_steps->setAccessibleName(tr("The agent's steps"));
    m_planHead->setProperty("role", "heading");
    m_text->setObjectName("planPanelText");
    m_text->setProperty("bare", true);
    m_text->setAccessibleName(tr("The latest plan"));
    auto *inside = new QWidget(this);
    inside->setProperty("bareBody", true);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(space::large, space::medium, space::large, space::large);
    body->setSpacing(space::medium);
    for (QWidget *one : QList<QWidget *>{m_empty, m_stepsHead, m_steps, m_planHead, m_text})
        body->addWidget(one);
    body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(m_steps);
    connect(&m_calls, &RowList::replacedFrom, this, &PlanPanel::schedule);
    connect(&m_calls, &RowList::changed, this, &PlanPanel::schedule);
    connect(&theme, &Theme::changed, this, &PlanPanel::showPlan);
    refresh();
}

void PlanPanel::watch(LiveSession *session)
{
    m_calls.follow(session ? &session->transcript() : nullptr);
    refresh();
}

void PlanPanel::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void PlanPanel::refresh()
{
    QList<MarkRow> steps;
    QString plan;
    bool stepsKnown = false;
    for (int place = m_calls.size() - 1; place >= 0 && (!stepsKnown || plan.isEmpty()); --place) {
        const auto &call = std::get<CallRow>(m_calls.at(place).content);
        const bool refused = call.state == CallState::Failed || call.state == CallState::Denied;
        if (call.call.tool == QLatin1String("ExitPlanMode")) {
            if (plan.isEmpty())
                plan = inputOf(call)["plan"].toString();
        } else if (!stepsKnown && !refused) {
            stepsKnown = true;
            for (const QJsonValue &value : inputOf(call)["todos"].toArray())
                steps.append(stepRow(value.toObject(), [](const char *text) { return tr(text); }));
        }
    }
    const int done = int(
        std::count_if(steps.begin(), steps.end(), [](const MarkRow &row) { return row.mark == Mark::Good; }));
    m_stepsHead->setText(tr("%1 of %n step(s) done", nullptr, int(steps.size())).arg(done));
    m_stepsHead->setVisible(!steps.isEmpty());
    m_steps->setRows(steps);
    m_steps->setVisible(!steps.isEmpty());
    m_planHead->setVisible(!plan.isEmpty());
    m_text->setVisible(!plan.isEmpty());
    m_empty->setText(session()
                         ? tr("There is no plan yet. In the plan mode the agent makes one before it changes "
                              "anything; for larger tasks it lists its steps here.")
                         : tr("No session is in view."));
    m_empty->setVisible(steps.isEmpty() && plan.isEmpty());
    if (std::exchange(m_plan, plan) != plan)
        showPlan();
}

void PlanPanel::showPlan()
{
    m_text->setContent(
        documentOf(Prose{m_plan}, {m_theme.tokens(), font(), m_theme.monospace(), m_highlighter}));
}

} // namespace paddock
