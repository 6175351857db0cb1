#include "ui/panels/processes_panel.h"

#include "ui/panels/command_row.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/row_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTreeWidget>

namespace paddock {
namespace {

constexpr int callRole = Qt::UserRole;
constexpr int beganRole = Qt::UserRole + 1;

/// Tasks of an earlier run of Paddock ended with it.
const QDateTime processBegan = QDateTime::currentDateTimeUtc();

struct Process {
    CallId call;
    QString what;
    QString kind;
    QDateTime began;
};

/// The id of the background task that a call asked about or stopped, when the answer says that it has ended.
QString endedTask(const CallRow &call)
{
    const QString status = call.details["status"].toString();
    const bool ended = status == QLatin1String("ended") || status == QLatin1String("stopping");
    return ended ? call.details["task_id"].toString() : QString();
}

/// What runs, or may run on in the background, or tells that such a task has ended.
bool isOfInterest(const Row &row)
{
    if (const auto *own = std::get_if<RanRow>(&row.content))
        return own->state == CallState::Running;
    const auto *call = std::get_if<CallRow>(&row.content);
    return call
           && (call->state == CallState::Running || call->details.contains(QLatin1String("backgroundTaskId"))
               || !endedTask(*call).isEmpty());
}

} // namespace

ProcessesPanel::ProcessesPanel(const Theme &theme, QWidget *parent)
    : WatchingPanel(parent)
    , m_theme(theme)
    , m_rows(isOfInterest)
    , m_head(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName("processesPanel");
    m_head->setObjectName("processesHead");
    m_head->setProperty("role", "muted");
    m_stop->setObjectName("processStop");
    m_list->setObjectName("processList");
    m_list->setAccessibleName(tr("What runs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({tr("What"), tr("Kind"), tr("For")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_head, 1);
    row->addWidget(m_stop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::medium, space::small, space::medium, space::small);
    all->setSpacing(space::small);
    all->addLayout(row);
    all->addWidget(m_list, 1);
    setFocusProxy(m_list);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ProcessesPanel::countTime);
    connect(&m_rows, &RowList::replacedFrom, this, &ProcessesPanel::schedule);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_stop->setEnabled(item != nullptr); });
    connect(m_stop, &QPushButton::clicked, this, &ProcessesPanel::stopCurrent);
    auto *stop = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    stop->setContext(Qt::WidgetShortcut);
    connect(stop, &QShortcut::activated, this, &ProcessesPanel::stopCurrent);
    connect(&theme, &Theme::changed, this, &ProcessesPanel::restyle);
    restyle();
    refill();
}

void ProcessesPanel::watch(LiveSession *session)
{
    m_live = session;
    m_rows.follow(session ? &session->transcript() : nullptr);
    refill();
}

void ProcessesPanel::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            refill();
        },
        Qt::QueuedConnection);
}

void ProcessesPanel::refill()
{
    QList<Process> processes;
    QSet<QString> ended;
    for (int place = m_rows.size() - 1; place >= 0; --place) {
        const Row &row = m_rows.at(place);
        const auto *call = std::get_if<CallRow>(&row.content);
        if (call) {
            if (const QString task = endedTask(*call); !task.isEmpty())
                ended.insert(task);
        }
        const auto command = commandOf(row);
        if (command && command->state == CallState::Running) {
            processes.prepend({command->call, command->command,
                               command->isOwn ? tr("your command") : tr("command"), command->began});
        } else if (command && !command->backgroundTask.isEmpty() && !ended.contains(command->backgroundTask)
                   && row.at > processBegan) {
            processes.prepend(
                {command->call, command->command,
                 tr("in the background, %1", "task-1").arg(visibleText(command->backgroundTask)),
                 command->began.isValid() ? command->began : row.at});
        } else if (call && call->state == CallState::Running) {
            const Card card = cardOf(*call, m_live ? m_live->workspace() : QString());
            processes.prepend({call->call.id, tr("%1 %2", "Read a.cpp").arg(card.verb, card.target),
                               tr("call"), call->began});
        }
    }
    const QTreeWidgetItem *before = m_list->currentItem();
    const QString current = before ? before->data(0, callRole).toString() : QString();
    m_list->clear();
    for (const Process &process : processes) {
        auto *item = new QTreeWidgetItem(m_list, {process.what, process.kind, {}});
        item->setData(0, callRole, process.call.value);
        item->setData(0, beganRole, process.began);
        item->setToolTip(0, process.what.toHtmlEscaped());
        item->setSizeHint(0, QSize(0, qMax(24, fontMetrics().height() + 2 * space::small)));
        if (process.call.value == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_head->setText(!m_live               ? tr("No session is in view.")
                    : processes.isEmpty() ? tr("Nothing runs.")
                                          : tr("%Ln at work", nullptr, int(processes.size())));
    m_stop->setEnabled(m_list->currentItem() != nullptr);
    countTime();
    if (processes.isEmpty() || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void ProcessesPanel::countTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QDateTime began = item->data(0, beganRole).toDateTime();
        const auto seconds = std::chrono::seconds(qMax<qint64>(0, began.secsTo(now)));
        item->setText(2, began.isValid() ? durationText(seconds) : QString());
    }
}

void ProcessesPanel::stopCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (m_live && item && !item->data(0, callRole).toString().isEmpty())
        m_live->submit(StopCall{CallId{item->data(0, callRole).toString()}});
}

void ProcessesPanel::restyle()
{
    m_stop->setIcon(Theme::icon("stop", m_theme.tokens().bad));
}

} // namespace paddock
