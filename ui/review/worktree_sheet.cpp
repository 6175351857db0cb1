#include "ui/review/worktree_sheet.h"

#include "ui/session/live_session.h"
#include "ui/style/announce.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace paddock {

WorktreeSheet::WorktreeSheet(LiveSession &session, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_head(new QLabel(tr("Looking at the repository …"), this))
    , m_list(new QTreeWidget(this))
    , m_consequence(new QLabel(this))
    , m_evenIfLost(new QCheckBox(this))
    , m_state(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("worktreeSheet");
    setWindowTitle(tr("Worktrees"));
    resize(620, 420);
    for (QLabel *label : {m_head, m_consequence, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_head->setObjectName("worktreeHead");
    m_consequence->setObjectName("worktreeConsequence");
    m_state->setObjectName("worktreeState");
    m_list->setObjectName("worktreeList");
    m_list->setAccessibleName(tr("Worktrees"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Branch"), tr("What only it holds"), tr("Folder")});
    m_list->header()->setStretchLastSection(true);
    m_evenIfLost->setObjectName("worktreeEvenIfLost");
    m_remove->setObjectName("worktreeRemove");
    m_remove->setAutoDefault(false);
    m_close->setObjectName("worktreeClose");
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addWidget(m_head);
    all->addWidget(m_list, 1);
    all->addWidget(m_consequence);
    all->addWidget(m_evenIfLost);
    all->addWidget(m_state);
    all->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &WorktreeSheet::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_evenIfLost, &QCheckBox::toggled, this, &WorktreeSheet::refresh);
    connect(&session, &LiveSession::happened, this, &WorktreeSheet::take);
    connect(&session, &LiveSession::changed, this, &WorktreeSheet::refresh);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    m_state->hide();
    refresh();
    session.submit(AskRepository{});
}

void WorktreeSheet::take(const Happening &happening)
{
    if (const auto *known = std::get_if<RepositoryKnown>(&happening)) {
        fill(known->state);
    } else if (const auto *notice = std::get_if<Notice>(&happening); notice && m_removing) {
        m_removing = false;
        say(visibleText(notice->error.message), true);
        m_session.submit(AskRepository{});
        refresh();
    }
}

void WorktreeSheet::fill(const RepositoryState &state)
{
    const bool hadOwn = m_own.has_value();
    m_own.reset();
    m_list->clear();
    const QString workspace = m_session.workspace();
    for (const Worktree &tree : state.worktrees) {
        QStringList holds;
        if (tree.uncommitted > 0)
            holds.append(tr("%Ln file(s) not committed", nullptr, int(tree.uncommitted)));
        if (tree.unmerged > 0)
            holds.append(tr("%Ln commit(s) on no other branch", nullptr, int(tree.unmerged)));
        const QString what = !tree.fault.isEmpty() ? visibleText(tree.fault)
                             : holds.isEmpty()     ? tr("Nothing")
                                                   : holds.join(QStringLiteral(" · "));
        const QString branch = tree.branch.isEmpty() ? tr("(no branch)") : visibleText(tree.branch);
        const bool isOwn = tree.isOurs && (workspace == tree.path || workspace.startsWith(tree.path + u'/'));
        auto *item = new QTreeWidgetItem(
            m_list, {isOwn ? tr("%1 (this session)").arg(branch) : branch, what, visibleText(tree.path)});
        item->setToolTip(2, visibleText(tree.path).toHtmlEscaped());
        if (isOwn)
            m_own = tree;
    }
    for (int column : {0, 1})
        m_list->resizeColumnToContents(column);
    m_head->setText(!state.fault.isEmpty()      ? visibleText(state.fault)
                    : !state.isRepository       ? tr("This folder lies in no git repository.")
                    : state.worktrees.isEmpty() ? tr("The repository has no worktrees besides the main one.")
                                                : tr("Worktrees of %1").arg(visibleText(state.root)));
    if (m_removing && (hadOwn && !m_own)) {
        m_removing = false;
        say(tr("✔ The worktree was removed. The session can still be read."), false);
    }
    refresh();
}

void WorktreeSheet::remove()
{
    if (!m_own)
        return;
    m_removing = true;
    say(tr("Removing …"), false);
    m_session.submit(RemoveWorktree{m_evenIfLost->isVisible() && m_evenIfLost->isChecked()});
    refresh();
}

void WorktreeSheet::refresh()
{
    const bool holds = m_own && (m_own->uncommitted > 0 || m_own->unmerged > 0);
    const bool runs = m_session.state().isTurnRunning();
    m_consequence->setText(
        !m_own  ? tr("A worktree that a session was given is removed from its own session.")
        : runs  ? tr("A turn is running; the worktree can be removed when it has ended.")
        : holds ? tr("Removing it would lose %1 and %2 for good. Commit and merge them first, or say that "
                     "they may go.")
                      .arg(tr("%Ln file(s) not committed", nullptr, int(m_own->uncommitted)),
                           tr("%Ln commit(s) on no other branch", nullptr, int(m_own->unmerged)))
                : tr("It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.")
                      .arg(visibleText(m_own->path)));
    m_evenIfLost->setVisible(holds);
    m_evenIfLost->setText(tr("They may be lost"));
    m_remove->setVisible(m_own.has_value());
    m_remove->setText(holds && m_evenIfLost->isChecked() ? tr("Remove and lose them")
                                                         : tr("Remove worktree"));
    m_remove->setEnabled(m_own && !runs && !m_removing && (!holds || m_evenIfLost->isChecked()));
}

void WorktreeSheet::say(const QString &sentence, bool isTrouble)
{
    m_state->setText(sentence);
    m_state->setProperty("role", isTrouble ? "bad" : "muted");
    m_state->style()->polish(m_state);
    m_state->show();
    announce(*this, sentence, isTrouble ? Urgency::Assertive : Urgency::Polite);
}

} // namespace paddock
