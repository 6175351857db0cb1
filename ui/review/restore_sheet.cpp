#include "ui/review/restore_sheet.h"

#include "ui/review/turn_places.h"
#include "ui/session/live_session.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {
namespace {

constexpr qsizetype mostTurns = 500;

qsizetype restorable(const RewindPlan &plan)
{
    return std::count_if(plan.files.begin(), plan.files.end(),
                         [](const RewindPlan::File &file) { return file.obstacle.isEmpty(); });
}

} // namespace

RestoreSheet::RestoreSheet(LiveSession &session, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_places(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_files(new QTreeWidget(this))
    , m_parts(new QButtonGroup(this))
    , m_bar(new InlineBar(theme, this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("restoreSheet");
    setWindowTitle(tr("Restore"));
    resize(620, 560);
    auto *before = new QLabel(tr("Bring back what was &before this message:"), this);
    before->setBuddy(m_places);
    before->setWordWrap(true);
    m_places->setObjectName("restorePlaces");
    m_places->setAccessibleName(tr("Messages to go back to"));
    m_places->setMinimumHeight(80);
    m_summary->setObjectName("restoreSummary");
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_files->setObjectName("restoreFiles");
    m_files->setAccessibleName(tr("What becomes of the files"));
    m_files->setHeaderLabels({tr("File"), tr("Note")});
    m_files->header()->setStretchLastSection(true);
    m_files->setMinimumHeight(80);
    auto *parts = new QVBoxLayout;
    parts->setSpacing(0);
    const auto add = [&](Part part, const char *name, const QString &text) {
        auto *choice = new QRadioButton(text, this);
        choice->setObjectName(QLatin1String(name));
        choice->setMinimumHeight(24);
        m_parts->addButton(choice, part);
        parts->addWidget(choice);
    };
    add(FilesOnly, "restoreFilesOnly", tr("&Files only; the conversation stays"));
    add(Both, "restoreBoth", tr("Files &and conversation"));
    add(ConversationOnly, "restoreConversation", tr("&Conversation only; the files stay"));
    m_parts->button(FilesOnly)->setChecked(true);
    m_restore->setObjectName("restoreButton");
    m_restore->setProperty("main", true);
    m_restore->setAutoDefault(false);
    m_close->setObjectName("restoreClose");
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addWidget(before);
    all->addWidget(m_places, 1);
    all->addWidget(m_summary);
    all->addWidget(m_files, 1);
    all->addLayout(parts);
    all->addWidget(m_bar);
    all->addLayout(buttons);

    connect(m_places, &QListWidget::currentRowChanged, this, &RestoreSheet::ask);
    connect(m_parts, &QButtonGroup::idToggled, this, &RestoreSheet::refresh);
    connect(m_restore, &QPushButton::clicked, this, &RestoreSheet::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&session, &LiveSession::happened, this, &RestoreSheet::take);
    connect(&session, &LiveSession::changed, this, &RestoreSheet::refresh);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    fillPlaces();
    m_places->setFocus();
    refresh();
}

void RestoreSheet::fillPlaces()
{
    const QDateTime now = QDateTime::currentDateTime();
    for (const TurnPlace &turn : turnPlaces(m_session.transcript(), mostTurns)) {
        //: A message to go back to: when it was written, how it begins.
        auto *item = new QListWidgetItem(tr("%1   %2").arg(shortTime(turn.at, now), turn.prompt), m_places);
        item->setData(Qt::UserRole, turn.before);
    }
}

void RestoreSheet::choose(qint64 to)
{
    for (int i = 0; i < m_places->count(); ++i) {
        if (m_places->item(i)->data(Qt::UserRole).toLongLong() == to) {
            m_places->setCurrentRow(i);
            return;
        }
    }
    auto *item = new QListWidgetItem(tr("The place that you chose in the conversation"));
    item->setData(Qt::UserRole, to);
    m_places->insertItem(0, item);
    m_places->setCurrentRow(0);
}

void RestoreSheet::ask()
{
    const QListWidgetItem *item = m_places->currentItem();
    if (!item)
        return;
    m_to = item->data(Qt::UserRole).toLongLong();
    m_plan.reset();
    m_files->clear();
    m_session.submit(AskRewind{*m_to});
    refresh();
}

void RestoreSheet::take(const Happening &happening)
{
    if (const auto *preview = std::get_if<RewindPreview>(&happening)) {
        if (preview->plan.to == m_to)
            showPlan(preview->plan);
        return;
    }
    if (const auto *notice = std::get_if<Notice>(&happening)) {
        if (!m_restoring && !m_undoing)
            return;
        m_restoring = m_undoing = false;
        m_bar->say(visibleText(notice->error.message), InlineBar::Kind::Trouble);
        refresh();
        return;
    }
    const auto *appended = std::get_if<Appended>(&happening);
    if (!appended)
        return;
    const auto *changed = std::get_if<Changed>(&appended->entry.fact);
    const bool isRestored = changed && changed->cause == ChangeCause::Restore;
    const bool isRewound = std::holds_alternative<Rewound>(appended->entry.fact);
    if (m_undoing && (isRestored || isRewound)) {
        m_undoing = false;
        m_undoTo = -1;
        m_bar->say(tr("Undone: everything is as it was before."));
        m_bar->addDismiss();
    } else if (m_restoring && (isRestored || isRewound)) {
        // Both together are two entries; the way back leads before the first of them.
        if (m_undoTo < 0)
            m_undoTo = qint64(m_session.state().seq()) - 1;
        m_undoFiles = m_undoFiles || isRestored;
        m_undoConversation = m_undoConversation || isRewound;
        finish(m_undoFiles ? tr("%Ln file(s) restored.", nullptr,
                                isRestored ? int(changed->files.size()) : int(restorable(*m_plan)))
                           : tr("The conversation goes on from there."));
    } else if (changed && m_to && !m_restoring) {
        m_session.submit(AskRewind{*m_to}); // What would be done is different now.
    }
    refresh();
}

void RestoreSheet::showPlan(const RewindPlan &plan)
{
    m_plan = plan;
    m_files->clear();
    const auto group = [&](RewindPlan::Act act, const QString &title) {
        QTreeWidgetItem *head = nullptr;
        for (const RewindPlan::File &file : plan.files) {
            if (file.act != act)
                continue;
            if (!head) {
                head = new QTreeWidgetItem(m_files, {title});
                head->setFirstColumnSpanned(true);
            }
            const QString note = !file.obstacle.isEmpty() ? tr("✖ %1").arg(visibleText(file.obstacle))
                                 : file.editedSince ? tr("⚠ Changed by others since; that would be lost too")
                                                    : QString();
            auto *item = new QTreeWidgetItem(head, {visibleText(file.path), note});
            item->setToolTip(1, note.toHtmlEscaped());
            if (!file.obstacle.isEmpty())
                item->setForeground(1, m_theme.tokens().bad);
            else if (file.editedSince)
                item->setForeground(1, m_theme.tokens().waiting);
        }
    };
    group(RewindPlan::Act::Modify, tr("Get earlier content"));
    group(RewindPlan::Act::Recreate, tr("Come back"));
    group(RewindPlan::Act::Remove, tr("Are removed"));
    m_files->expandAll();
    m_files->resizeColumnToContents(0);
    m_files->setColumnWidth(0, std::min(m_files->columnWidth(0), m_files->width() * 2 / 3));
    refresh();
}

RestoreSheet::Part RestoreSheet::part() const
{
    return Part(m_parts->checkedId());
}

void RestoreSheet::restore()
{
    if (!m_plan)
        return;
    m_restoring = true;
    m_undoTo = -1;
    m_undoFiles = m_undoConversation = false;
    m_bar->hide();
    m_session.submit(Rewind{m_plan->to, part() != ConversationOnly, part() != FilesOnly});
    refresh();
}

void RestoreSheet::finish(const QString &sentence)
{
    const bool isComplete = (part() == ConversationOnly || m_undoFiles || restorable(*m_plan) == 0)
                            && (part() == FilesOnly || m_undoConversation);
    m_bar->say(sentence);
    m_bar->addButton("restoreUndo", tr("Undo"), [this] { undo(); });
    m_bar->addDismiss();
    if (isComplete)
        m_restoring = false;
}

void RestoreSheet::undo()
{
    if (m_undoTo < 0 || m_session.state().isTurnRunning())
        return;
    m_restoring = false;
    m_undoing = true;
    m_session.submit(Rewind{m_undoTo, m_undoFiles, m_undoConversation});
    refresh();
}

void RestoreSheet::refresh()
{
    const bool runs = m_session.state().isTurnRunning();
    const qsizetype files = m_plan ? restorable(*m_plan) : 0;
    QString summary;
    if (m_places->count() == 0)
        summary = tr("There is nothing to go back to yet.");
    else if (!m_to)
        summary = tr("Choose a message.");
    else if (!m_plan)
        summary = tr("Looking at the files …");
    else if (!m_plan->remark.isEmpty())
        summary = visibleText(m_plan->remark);
    else if (m_plan->files.isEmpty())
        summary = tr("The files are already as they were then.");
    if (runs)
        summary = tr("A turn is running. Files can be restored when it has ended.");
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    const int count = int(files);
    m_restore->setText(part() == ConversationOnly    ? tr("Go back in the conversation")
                       : part() == Both && count > 0 ? tr("Restore %Ln file(s) and go back", nullptr, count)
                       : part() == Both              ? tr("Go back in the conversation")
                                                     : tr("Restore %Ln file(s)", nullptr, count));
    m_restore->setEnabled(m_plan && !runs && !m_restoring && !m_undoing
                          && (part() != FilesOnly || count > 0));
}

} // namespace paddock
