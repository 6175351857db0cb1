#include "ui/composer/queue_view.h"

#include "ui/composer/prompt_queue.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace paddock {
namespace {

constexpr int queueLinesShown = 4;

} // namespace

QueueView::QueueView(PromptQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_head(new QPushButton(this))
    , m_held(new QLabel(this))
    , m_next(new QPushButton(tr("Send the next"), this))
    , m_body(new QWidget(this))
    , m_list(new QListWidget(m_body))
    , m_edit(new QPushButton(tr("Edit"), m_body))
    , m_up(new QPushButton(tr("Earlier"), m_body))
    , m_down(new QPushButton(tr("Later"), m_body))
    , m_send(new QPushButton(m_body))
    , m_remove(new QPushButton(tr("Remove"), m_body))
{
    setObjectName("queueView");
    m_head->setObjectName("queueHead");
    m_head->setProperty("flat", true);
    m_held->setObjectName("queueHeld");
    m_held->setProperty("role", "muted");
    m_held->setWordWrap(true);
    m_held->setMinimumWidth(1);
    m_next->setObjectName("queueNext");
    m_list->setObjectName("queueList");
    m_list->setAccessibleName(tr("Queued messages, the next one first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_edit->setObjectName("queueEdit");
    m_up->setObjectName("queueUp");
    m_down->setObjectName("queueDown");
    m_send->setObjectName("queueSend");
    m_remove->setObjectName("queueRemove");
    for (QPushButton *button : {m_head, m_next, m_edit, m_up, m_down, m_send, m_remove})
        button->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_head);
    head->addWidget(m_held, 1);
    head->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    for (QPushButton *button : {m_edit, m_up, m_down, m_send, m_remove})
        buttons->addWidget(button);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::small);
    body->addWidget(m_list);
    body->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::medium, 0, space::medium, 0);
    all->setSpacing(space::small);
    all->addLayout(head);
    all->addWidget(m_body);

    connect(m_head, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
        if (m_open)
            m_list->setFocus();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { m_queue.sendNow(0); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editAsked(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit editAsked(current()); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_queue.sendNow(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(current()); });
    const auto moveBy = [this](int by) {
        const int from = current();
        m_queue.move(from, from + by);
        m_list->setCurrentRow(qBound(0, from + by, m_list->count() - 1));
    };
    connect(m_up, &QPushButton::clicked, this, [moveBy] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [moveBy] { moveBy(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &QueueView::refresh);
    connect(&queue, &PromptQueue::changed, this, &QueueView::refill);
    refill();
}

void QueueView::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        refresh();
}

void QueueView::refill()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const PromptQueue::Queued &one : m_queue.all()) {
        QString line = visibleText(one.prompt.text.simplified().left(200));
        if (!one.prompt.images.isEmpty())
            line = tr("%1 (with %n picture(s))", nullptr, int(one.prompt.images.size())).arg(line);
        if (one.lostPictures > 0)
            line = tr("%1 (%n picture(s) did not outlast the restart)", nullptr, one.lostPictures).arg(line);
        m_list->addItem(line);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, before, m_list->count() - 1));
    if (m_queue.all().isEmpty())
        m_open = false;
    refresh();
}

void QueueView::refresh()
{
    const int count = m_list->count();
    const int at = m_list->currentRow();
    setVisible(count > 0);
    m_head->setText(m_open ? tr("%n queued  ▴", nullptr, count) : tr("%n queued  ▾", nullptr, count));
    m_head->setAccessibleName(m_open ? tr("%n message(s) queued. Hides them.", nullptr, count)
                                     : tr("%n message(s) queued. Shows them.", nullptr, count));
    const QString held = m_queue.heldBecause();
    m_held->setText(held.isEmpty() ? tr("One is sent at the end of each turn.") : held);
    m_next->setVisible(!m_running && count > 0);
    m_body->setVisible(m_open);
    const int line = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMax(1, qMin(count, queueLinesShown)) * qMax(line, 24) + space::small);
    m_send->setText(m_running ? tr("Steer with it now") : tr("Send it now"));
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    for (QPushButton *button : {m_edit, m_send, m_remove})
        button->setEnabled(at >= 0);
}

int QueueView::current() const
{
    return m_list->currentRow();
}

} // namespace paddock
