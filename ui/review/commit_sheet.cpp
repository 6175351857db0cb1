#include "ui/review/commit_sheet.h"

#include "ui/session/live_session.h"
#include "ui/style/announce.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {

CommitSheet::CommitSheet(LiveSession &session, Review &review, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_review(review)
    , m_branch(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_message(new QPlainTextEdit(this))
    , m_signOff(new QCheckBox(tr("&Sign off"), this))
    , m_state(new QLabel(this))
    , m_output(new QPlainTextEdit(this))
    , m_commit(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("commitSheet");
    setWindowTitle(tr("Commit"));
    resize(560, 560);
    for (QLabel *label : {m_branch, m_hint, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_branch->setObjectName("commitBranch");
    m_branch->setProperty("role", "heading");
    m_hint->setObjectName("commitHint");
    m_hint->setProperty("role", "muted");
    m_state->setObjectName("commitState");
    m_files->setObjectName("commitFiles");
    m_files->setAccessibleName(tr("Files of the commit"));
    m_files->setMinimumHeight(72);
    m_message->setObjectName("commitMessage");
    m_message->setAccessibleName(tr("Message of the commit"));
    m_message->setPlaceholderText(tr("What changes, and why"));
    m_message->setProperty("field", true);
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(72);
    m_message->setFont(theme.monospace());
    m_signOff->setObjectName("commitSignOff");
    m_signOff->setToolTip(tr("Adds a Signed-off-by line with your name."));
    m_output->setObjectName("commitOutput");
    m_output->setAccessibleName(tr("What git and the hooks said"));
    m_output->setProperty("field", true);
    m_output->setReadOnly(true);
    m_output->setFont(theme.monospace());
    m_output->setMinimumHeight(60);
    m_output->hide();
    m_commit->setObjectName("commitButton");
    m_commit->setProperty("main", true);
    m_commit->setAutoDefault(false);
    m_close->setObjectName("commitClose");
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signOff);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_commit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addWidget(m_branch);
    all->addWidget(m_hint);
    all->addWidget(m_files, 2);
    all->addWidget(m_message, 2);
    all->addWidget(m_state);
    all->addWidget(m_output, 2);
    all->addLayout(buttons);

    connect(m_commit, &QPushButton::clicked, this, &CommitSheet::commit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_message, &QPlainTextEdit::textChanged, this, &CommitSheet::refresh);
    connect(m_files, &QListWidget::itemChanged, this, &CommitSheet::refresh);
    connect(&session, &LiveSession::happened, this, &CommitSheet::take);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    enter(Stage::Loading);
    m_message->setFocus();
    session.submit(AskRepository{});
    session.submit(AskChanges{SinceHead{}});
}

void CommitSheet::take(const Happening &happening)
{
    if (const auto *known = std::get_if<RepositoryKnown>(&happening)) {
        const RepositoryState &state = known->state;
        m_canCommit = state.isRepository && state.fault.isEmpty();
        m_branch->setText(!state.fault.isEmpty()   ? visibleText(state.fault)
                          : !state.isRepository    ? tr("This folder lies in no git repository.")
                          : state.branch.isEmpty() ? tr("On no branch: the commit is only found by its id.")
                                                   : tr("On branch %1").arg(visibleText(state.branch)));
        refresh();
    } else if (const auto *state = std::get_if<ChangesState>(&happening)) {
        if (m_stage == Stage::Loading && std::holds_alternative<SinceHead>(state->changes.scope))
            fill(state->changes);
    } else if (const auto *committed = std::get_if<Committed>(&happening)) {
        if (m_stage != Stage::Running)
            return;
        const CommitOutcome &outcome = committed->outcome;
        finish(outcome.ok,
               outcome.ok ? tr("✔ Committed as %1. Nothing was pushed.").arg(outcome.commit.left(10))
                          : tr("✖ Nothing was committed. What git and the hooks said stands below."),
               outcome.output);
    } else if (const auto *notice = std::get_if<Notice>(&happening)) {
        if (m_stage == Stage::Running)
            finish(false, tr("✖ %1").arg(visibleText(notice->error.message)), {});
    }
}

void CommitSheet::fill(const ChangeSet &changes)
{
    const QStringList accepted = m_review.acceptedPaths();
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    bool anyAccepted = false;
    for (const ChangedFile &file : changes.files) {
        const QStringList ids = Review::idsOf(file);
        const auto wanted = std::count_if(ids.begin(), ids.end(), [this](const QString &id) {
            return m_review.standOf(id) == Review::Stand::Accepted;
        });
        const bool isTicked = wanted > 0 || accepted.contains(file.path);
        anyAccepted = anyAccepted || isTicked;
        //: A file of a commit: its path, then how many lines came and went.
        QString text = tr("%1  %2").arg(visibleText(file.path), linesText(countsOf(file)));
        if (wanted > 0 && wanted < ids.size()) {
            //: A file of a commit of which not all was accepted: the file, how many parts were, of how many.
            text = tr("%1 – %L2 of %L3 accepted, all of the file is committed")
                       .arg(text)
                       .arg(wanted)
                       .arg(ids.size());
        }
        auto *item = new QListWidgetItem(text, m_files);
        item->setData(Qt::UserRole, file.path);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_hint->setText(changes.files.isEmpty() ? !changes.remark.isEmpty() ? visibleText(changes.remark)
                                                                        : tr("There is nothing to commit.")
                    : anyAccepted ? tr("Ticked are the files with changes that you accepted.")
                                  : tr("No change was accepted yet. Tick what belongs in the commit."));
    enter(Stage::Writing);
}

QStringList CommitSheet::chosen() const
{
    QStringList paths;
    for (int i = 0; i < m_files->count(); ++i) {
        if (m_files->item(i)->checkState() == Qt::Checked)
            paths.append(m_files->item(i)->data(Qt::UserRole).toString());
    }
    return paths;
}

void CommitSheet::commit()
{
    const QStringList paths = chosen();
    m_output->hide();
    enter(Stage::Running);
    m_session.submit(Commit{paths, m_message->toPlainText().trimmed(), m_signOff->isChecked()});
}

void CommitSheet::finish(bool ok, const QString &sentence, const QString &output)
{
    enter(ok ? Stage::Done : Stage::Writing);
    m_state->setText(sentence);
    m_state->setProperty("role", ok ? "ok" : "bad");
    m_state->style()->polish(m_state);
    m_state->show();
    m_output->setPlainText(visibleOutput(output));
    m_output->setVisible(!output.trimmed().isEmpty());
    announce(*this, sentence, ok ? Urgency::Polite : Urgency::Assertive);
    if (ok) {
        m_close->setFocus();
        m_review.refresh();
    }
}

void CommitSheet::enter(Stage stage)
{
    m_stage = stage;
    const bool isWriting = stage == Stage::Writing;
    m_files->setEnabled(isWriting);
    m_message->setReadOnly(stage == Stage::Running || stage == Stage::Done);
    m_signOff->setEnabled(isWriting);
    m_state->setProperty("role", "muted");
    m_state->style()->polish(m_state);
    m_state->setText(stage == Stage::Loading   ? tr("Looking at the files …")
                     : stage == Stage::Running ? tr("Committing. Hooks of the repository may take a while …")
                                               : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    refresh();
}

void CommitSheet::refresh()
{
    const QStringList paths = chosen();
    const bool hasWords = !m_message->toPlainText().trimmed().isEmpty();
    m_commit->setText(paths.isEmpty() ? tr("Commit") : tr("Commit %Ln file(s)", nullptr, int(paths.size())));
    m_commit->setEnabled(m_canCommit && m_stage == Stage::Writing && !paths.isEmpty() && hasWords);
    m_commit->setToolTip(paths.isEmpty() ? tr("Tick at least one file.")
                         : !hasWords     ? tr("Write a message first.")
                                         : QString());
    m_commit->setVisible(m_stage != Stage::Done);
}

} // namespace paddock
