#include "ui/review/changes_panel.h"

#include "ui/ports/host.h"
#include "ui/review/commit_sheet.h"
#include "ui/review/restore_sheet.h"
#include "ui/review/turn_places.h"
#include "ui/review/worktree_sheet.h"
#include "ui/session/live_session.h"
#include "ui/style/inline_bar.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace paddock {
namespace {

enum ScopeItem { TurnItem, SessionItem, HeadItem, PlaceItem };

constexpr qsizetype mostPlaces = 40; // a menu that is longer is not read

} // namespace

ChangesPanel::ChangesPanel(Host &host, const Theme &theme, Place place, QWidget *parent)
    : SessionPanel(parent)
    , m_host(host)
    , m_theme(theme)
    , m_place(place)
    , m_bar(new InlineBar(theme, this))
    , m_view(new ChangesView(theme, this))
{
    setObjectName(place == Place::Dock ? "changesPanel" : "changesPage");
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(m_bar);
    all->addWidget(m_view, 1);
    all->addWidget(buildFoot());
    setFocusProxy(m_view);

    StateStore &state = host.state();
    const bool splits = state.value("review/split").toBool();
    m_split->setChecked(splits);
    m_wrap->setChecked(state.value("review/wraps").isNull() || state.value("review/wraps").toBool());
    m_blanks->setChecked(state.value("review/blanks").toBool());
    const auto optionsChanged = [this] {
        DiffOptions options;
        options.shape = m_split->isChecked() ? DiffLayout::Shape::Split : DiffLayout::Shape::Unified;
        options.wraps = m_wrap->isChecked();
        options.showsBlanks = m_blanks->isChecked();
        applyOptions(options);
    };
    for (QAction *action : {m_split, m_wrap, m_blanks})
        connect(action, &QAction::toggled, this, optionsChanged);
    optionsChanged();

    const auto absolute = [this](const QString &path) { return QDir(session()->workspace()).filePath(path); };
    connect(m_view, &ChangesView::openAsked, this, [this, absolute](const QString &path, int line) {
        m_host.outside().openInEditor(absolute(path), line);
    });
    connect(m_view, &ChangesView::revealAsked, this,
            [this, absolute](const QString &path) { m_host.outside().reveal(absolute(path)); });
    connect(m_view, &ChangesView::largeAsked, this, [this](const QString &path) {
        if (m_place == Place::Dock)
            showLarge(path);
    });
    fillScopes();
    refresh();
}

QWidget *ChangesPanel::buildHead()
{
    auto *head = new QWidget(this);
    m_scope = new QComboBox(head);
    m_scope->setObjectName("changesScope");
    m_scope->setAccessibleName(tr("Changes since"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(10);
    auto *look = new QToolButton(head);
    look->setObjectName("contextButton");
    look->setText(tr("View"));
    look->setAccessibleName(tr("How the changes are shown"));
    look->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(look);
    const auto add = [&](const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        return action;
    };
    m_split = add(tr("Side by side where there is room"));
    m_wrap = add(tr("Wrap long lines"));
    m_blanks = add(tr("Show blanks and tabs"));
    menu->addSeparator();
    const auto fold = [this](bool folded) {
        if (!review())
            return;
        for (const ChangedFile &file : review()->changes().files)
            m_view->setFolded(file.path, folded);
    };
    menu->addAction(tr("Fold all files"), this, [fold] { fold(true); });
    menu->addAction(tr("Unfold all files"), this, [fold] { fold(false); });
    if (m_place == Place::Dock)
        menu->addAction(tr("Show large"), this, [this] { showLarge(m_view->currentPath()); });
    menu->addSeparator();
    menu->addAction(tr("Worktrees …"), this, &ChangesPanel::showWorktrees);
    look->setMenu(menu);
    m_counts = new QLabel(head);
    m_counts->setObjectName("changesCounts");
    m_counts->setWordWrap(true);
    m_remark = new QLabel(head);
    m_remark->setObjectName("changesRemark");
    m_remark->setProperty("role", "muted");
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_scope, 1);
    row->addWidget(look);
    auto *all = new QVBoxLayout(head);
    all->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    all->setSpacing(space::small);
    all->addLayout(row);
    all->addWidget(m_counts);
    all->addWidget(m_remark);
    connect(m_scope, &QComboBox::activated, this, &ChangesPanel::chooseScope);
    return head;
}

QWidget *ChangesPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [&](const char *name, const QString &text, auto act) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_send = button("sendComments", QString(), [this] {
        if (review())
            review()->sendComments();
    });
    m_send->setProperty("main", true);
    m_acceptAll = button("acceptAll", tr("Accept all"), [this] {
        if (review())
            review()->setAccepted(review()->allIds(), true);
    });
    m_rejectAll = button("rejectAll", tr("Reject all"), [this] {
        if (review())
            review()->rejectAll();
    });
    m_restore = button("restoreFiles", tr("Restore …"), [this] { showRestore(); });
    m_commit = button("commitChanges", tr("Commit …"), [this] { showCommit(); });
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    grid->setSpacing(space::small);
    grid->addWidget(m_send, 0, 0, 1, 2);
    grid->addWidget(m_acceptAll, 1, 0);
    grid->addWidget(m_rejectAll, 1, 1);
    grid->addWidget(m_restore, 2, 0);
    grid->addWidget(m_commit, 2, 1);
    return foot;
}

void ChangesPanel::fillScopes()
{
    m_scope->clear();
    m_scope->addItem(scopeText(SinceTurn{}));
    m_scope->addItem(scopeText(SinceSession{}));
    m_scope->addItem(scopeText(SinceHead{}));
    m_scope->addItem(tr("Since checkpoint …"));
    const ChangeScope scope = review() ? review()->scope() : ChangeScope(SinceTurn{});
    if (const auto *since = std::get_if<SinceEntry>(&scope)) {
        QString text = scopeText(scope);
        for (const TurnPlace &turn : turnPlaces(session()->transcript(), mostPlaces)) {
            if (turn.before == since->entry)
                text = tr("Since %1: %2").arg(shortTime(turn.at, QDateTime::currentDateTime()), turn.prompt);
        }
        m_scope->addItem(text);
        m_scope->setCurrentIndex(PlaceItem + 1);
    } else {
        m_scope->setCurrentIndex(std::holds_alternative<SinceTurn>(scope)      ? TurnItem
                                 : std::holds_alternative<SinceSession>(scope) ? SessionItem
                                                                               : HeadItem);
    }
}

void ChangesPanel::chooseScope(int index)
{
    if (!review())
        return;
    switch (index) {
    case TurnItem:
        return compareWith(SinceTurn{});
    case SessionItem:
        return compareWith(SinceSession{});
    case HeadItem:
        return compareWith(SinceHead{});
    case PlaceItem:
        return askForPlace();
    default:
        return;
    }
}

void ChangesPanel::askForPlace()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("checkpointMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime now = QDateTime::currentDateTime();
    for (const TurnPlace &turn : turnPlaces(session()->transcript(), mostPlaces)) {
        //: A place to compare with: the time and the beginning of a person's message.
        const QString text = tr("%1 before “%2”")
                                 .arg(shortTime(turn.at, now),
                                      fontMetrics().elidedText(turn.prompt, Qt::ElideRight,
                                                               40 * fontMetrics().averageCharWidth()));
        menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this,
                        [this, turn] { compareWith(SinceEntry{turn.before}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no checkpoint yet"))->setEnabled(false);
    // Whatever becomes of the menu, the box says what is shown.
    connect(menu, &QMenu::aboutToHide, this, &ChangesPanel::fillScopes);
    menu->popup(m_scope->mapToGlobal(QPoint(0, m_scope->height())));
}

void ChangesPanel::compareWith(const ChangeScope &scope)
{
    review()->setScope(scope);
    fillScopes();
}

void ChangesPanel::applyOptions(const DiffOptions &options)
{
    m_view->setOptions(options);
    m_host.state().keep("review/split", options.shape == DiffLayout::Shape::Split);
    m_host.state().keep("review/wraps", options.wraps);
    m_host.state().keep("review/blanks", options.showsBlanks);
}

void ChangesPanel::sessionReplaced()
{
    if (review()) {
        review()->setWatched(this, false);
        disconnect(review(), nullptr, this, nullptr);
    }
    m_bar->hide();
    Review *next = session() ? &Review::of(*session(), m_host.state()) : nullptr;
    m_view->setReview(next);
    if (next) {
        connect(next, &Review::changesReplaced, this, [this] {
            fillScopes();
            refresh();
        });
        connect(next, &Review::marksChanged, this, &ChangesPanel::refresh);
        connect(next, &Review::reverted, this, &ChangesPanel::sayReverted);
        connect(next, &Review::undoGone, m_bar, &QWidget::hide);
        connect(next, &Review::refused, this, [this](const QString &message) {
            m_bar->say(visibleText(message), InlineBar::Kind::Trouble);
            m_bar->addDismiss();
        });
        next->setWatched(this, isVisible());
    }
    fillScopes();
    refresh();
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    SessionPanel::showEvent(event);
    if (review())
        review()->setWatched(this, true);
}

void ChangesPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    if (review())
        review()->setWatched(this, false);
}

void ChangesPanel::refresh()
{
    const Review *now = review();
    const bool isThere = now && !now->changes().files.isEmpty();
    m_scope->setEnabled(now);
    m_view->setEmptyText(!now              ? tr("No session is open.")
                         : !now->isKnown() ? tr("Looking at the files …")
                                           : nothingText(now->scope()));
    const qint64 parts = now ? qint64(now->allIds().size()) : 0;
    m_counts->setVisible(isThere);
    if (isThere) {
        QString text = tr("%1 · %L2/%L3 reviewed")
                           .arg(countsText(countsOf(now->changes())))
                           .arg(now->reviewedCount())
                           .arg(parts);
        if (now->queuedCount() > 0) {
            //: %1 is what stands before it in the line: files, lines, reviewed.
            text = tr("%1 · %Ln to be taken back at the end of the turn", nullptr, int(now->queuedCount()))
                       .arg(text);
        }
        m_counts->setText(text);
    }
    m_remark->setVisible(now && !now->changes().remark.isEmpty());
    m_remark->setText(now ? visibleText(now->changes().remark) : QString());
    const int comments = now ? int(now->comments().size()) : 0;
    m_send->setVisible(comments > 0);
    m_send->setText(tr("Send %Ln comment(s)", nullptr, comments));
    m_acceptAll->setEnabled(isThere);
    m_rejectAll->setEnabled(isThere);
    m_restore->setEnabled(now);
    m_commit->setEnabled(now);
}

void ChangesPanel::sayReverted(const QStringList &paths)
{
    m_bar->say(paths.size() == 1 ? tr("Taken back in %1.").arg(visibleText(paths.first()))
                                 : tr("Taken back in %Ln file(s).", nullptr, int(paths.size())));
    m_bar->addButton("undoRevert", tr("Undo"), [this] {
        if (!review())
            return;
        if (session()->state().isTurnRunning()) {
            m_bar->say(tr("It can be undone when the turn has ended."), InlineBar::Kind::Care);
            m_bar->addButton("undoRevert", tr("Undo"), [this] { review()->undoRevert(); });
            return;
        }
        review()->undoRevert();
        m_bar->hide();
    });
    m_bar->addDismiss();
}

void ChangesPanel::goToChange(bool forward)
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->goToChange(forward);
}

void ChangesPanel::open(QDialog *sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

void ChangesPanel::showCommit()
{
    if (!review())
        return;
    open(new CommitSheet(*session(), *review(), m_theme, window()));
}

void ChangesPanel::showRestore(qint64 to)
{
    if (!review())
        return;
    auto *sheet = new RestoreSheet(*session(), m_theme, window());
    if (to >= 0)
        sheet->choose(to);
    open(sheet);
}

void ChangesPanel::showWorktrees()
{
    if (session())
        open(new WorktreeSheet(*session(), m_theme, window()));
}

void ChangesPanel::showLarge(const QString &path)
{
    if (!session())
        return;
    auto *page = new ChangesPanel(m_host, m_theme, Place::Page);
    page->setSession(session());
    page->setWindowTitle(tr("Changes: %1").arg(session()->title()));
    emit pageAsked(page);
    if (!path.isEmpty())
        page->view().goToFile(path);
    page->view().setFocus();
}

} // namespace paddock
