#include "ui/actions/action_book.h"
#include "ui/sessions/foreign_page.h"
#include "ui/sessions/search_page.h"
#include "ui/sessions/session_filing.h"
#include "ui/sessions/sessions_model.h"
#include "ui/sessions/sessions_panel.h"
#include "ui/shell/context_bar.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/session_page.h"
#include "ui/shell/status_strip.h"
#include "ui/start/start_page.h"
#include "ui/style/inline_bar.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/transcript_view.h"

#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>
#include <QStackedWidget>

// What the window does with all sessions: the dock, the search, what a person files, and the list of those that need a
// look.

namespace paddock {

void MainWindow::buildSessionsDock()
{
    m_panel = new SessionsPanel(m_sessions, m_host, m_theme);
    m_docks->add("sessions", tr("Sessions"), Qt::LeftDockWidgetArea, m_panel);
    connect(m_panel, &SessionsPanel::openAsked, this, [this](const SessionId &id, const QString &source) {
        openStored(id, source);
        if (m_docks->isFolded(Qt::LeftDockWidgetArea))
            m_docks->dock("sessions")->hide(); // it covers what was asked for
    });
    connect(m_panel, &SessionsPanel::windowAsked, this,
            [this](const SessionId &id) { emit sessionWindowAsked(&m_sessions.resume(id)); });
    connect(m_panel, &SessionsPanel::newAsked, this, &MainWindow::newSession);
    connect(m_panel, &SessionsPanel::searchAsked, this, &MainWindow::openSearch);
    connect(m_panel, &SessionsPanel::failed, this, &MainWindow::tell);
    connect(&m_panel->filing(), &SessionFiling::forked, this,
            [this](const SessionId &to) { openSession(m_sessions.resume(to)); });
    connect(&m_panel->filing(), &SessionFiling::exported, this, [this](const QString &path) {
        auto *bar = new InlineBar(m_theme, centralWidget());
        bar->setObjectName("exportedBar");
        bar->say(tr("The session was written to %1.").arg(visibleText(path)));
        bar->addButton("revealButton", tr("Show in Folder"), [this, path] { m_host.outside().reveal(path); });
        bar->addDismiss();
        showBar(bar);
    });
}

void MainWindow::buildSessionActions()
{
    const auto keys = [](auto... combinations) { return QList<QKeySequence>{QKeySequence(combinations)...}; };
    const QString file = tr("File");
    pageAction("file.newBranch", file, tr("New Session on a &Branch …"), {},
               [this](SessionPage &) { askForBranch(); });
    const auto exporting = [this](const QString &id, const QString &text, ExportFormat format) {
        pageAction(id, tr("File"), text, {},
                   [this, format](SessionPage &page) { m_panel->exportAs(page.session().id(), format); });
    };
    exporting("file.exportMarkdown", tr("Export as &Markdown …"), ExportFormat::Markdown);
    exporting("file.exportHtml", tr("Export as &HTML …"), ExportFormat::Html);
    exporting("file.exportJsonLines", tr("Export as &JSON Lines …"), ExportFormat::JsonLines);

    m_actions->add("edit.searchAll", tr("Edit"), tr("Search in All &Sessions …"),
                   keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { openSearch({}); });

    const QString session = tr("Session");
    const auto act = [&](const QString &id, const QString &text, const QList<QKeySequence> &bound,
                         std::function<void(LiveSession &)> what) {
        pageAction(id, session, text, bound,
                   [what = std::move(what)](SessionPage &page) { what(page.session()); });
    };
    act("session.rename", tr("&Rename …"), keys(Qt::Key_F2),
        [this](LiveSession &one) { m_panel->rename(one.id()); });
    act("session.fork", tr("&Fork"), {}, [this](LiveSession &one) { m_panel->filing().fork(one.id()); });
    act("session.pin", tr("&Pin or Unpin"), {}, [this](LiveSession &one) {
        const SessionLine *line = m_panel->model().line(one.id());
        Described change;
        change.pinned = !(line && line->summary.isPinned);
        m_panel->filing().describe(one.id(), change);
    });
    act("session.tags", tr("&Tags …"), {}, [this](LiveSession &one) { m_panel->editTags(one.id()); });
    act("session.archive", tr("&Archive"), {}, [this](LiveSession &one) {
        Described change;
        change.archived = true;
        m_panel->filing().describe(one.id(), change);
    });
    act("session.delete", tr("&Delete"), {}, [this](LiveSession &one) { m_panel->remove({one.id()}); });
    act("session.budget", tr("B&udget …"), {}, [this](LiveSession &one) { askForBudget(one); });
    act("session.window", tr("Open in New &Window"), {},
        [this](LiveSession &one) { emit sessionWindowAsked(&one); });
    pageAction("session.model", session, tr("&Model …"), keys(Qt::CTRL | Qt::Key_M),
               [this](SessionPage &) { m_context->openModels(); });
    pageAction("session.mode", session, tr("M&ode …"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
               [this](SessionPage &) { m_context->openModes(); });
    m_actions->add("session.attention", session, tr("&Next That Needs You"), keys(Qt::CTRL | Qt::Key_J),
                   [this] { nextAttention(); });

    const QString window = tr("Window");
    m_actions->add("tabs.next", window, tr("&Next Tab"), keys(Qt::CTRL | Qt::Key_PageDown),
                   [this] { m_tabs->step(1); });
    m_actions->add("tabs.previous", window, tr("&Previous Tab"), keys(Qt::CTRL | Qt::Key_PageUp),
                   [this] { m_tabs->step(-1); });
    m_actions->add("tabs.latest", window, tr("&Latest Tab"), keys(Qt::CTRL | Qt::Key_Tab),
                   [this] { m_tabs->stepBack(); });

    const QString view = tr("View");
    m_actions->add("view.focus", view, tr("&Focus: Conversation Alone"), {},
                   [this] { m_docks->arrange(DockShelf::Preset::Focus); });
    m_actions->add("view.review", view, tr("&Review: All Beside It"), {},
                   [this] { m_docks->arrange(DockShelf::Preset::Review); });
    m_actions->add("view.fullScreen", view, tr("F&ull Screen"),
                   QKeySequence::keyBindings(QKeySequence::FullScreen),
                   [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::openStored(const SessionId &id, const QString &source, qint64 entry)
{
    if (source.isEmpty()) {
        LiveSession &session = m_sessions.resume(id);
        openSession(session);
        if (entry > 0)
            showEntry(session, entry);
        return;
    }
    const QString name = "foreignPage." + id.value;
    if (auto *open = m_tabs->findChild<QWidget *>(name)) {
        openPage(open);
        return;
    }
    const SessionLine *line = m_panel->model().line(id);
    if (!line)
        return;
    auto *page = new ForeignPage(line->summary, m_host, m_theme);
    connect(page, &ForeignPage::forkAsked, this, [this](const SessionId &from, qint64 at) {
        m_panel->filing().fork(from, at > 0 ? std::optional(at) : std::nullopt);
    });
    openPage(page);
}

void MainWindow::showEntry(LiveSession &session, qint64 entry)
{
    const auto tried = [this, asked = QPointer(&session), entry] {
        SessionPage *page = asked ? pageOf(*asked) : nullptr;
        if (!page || asked->transcript().isPartial() || asked->transcript().entryCount() < entry)
            return false;
        if (const int row = asked->transcript().rowOfEntry(entry); row >= 0)
            page->view().scrollToRow(row);
        return true;
    };
    if (tried())
        return;
    // Its log is still being read.
    auto *wait = new QObject(&session);
    connect(&session, &LiveSession::changed, wait, [wait, tried] {
        if (tried())
            wait->deleteLater();
    });
}

void MainWindow::openSearch(const QString &words)
{
    auto *page = m_tabs->findChild<SearchPage *>("searchPage");
    if (!page) {
        page = new SearchPage(m_host.library(), m_theme);
        connect(page, &SearchPage::openAsked, this, &MainWindow::openStored);
    }
    openPage(page);
    if (!words.isEmpty())
        page->search(words);
}

void MainWindow::nextAttention()
{
    LiveSession *here = currentSession();
    const bool waitsHere = here && !here->state().waiting().isEmpty();
    LiveSession *next = m_sessions.attention().next(here);
    if (waitsHere && (!next || m_attended != here->id())) {
        m_attended = here->id();
        if (SessionPage *page = pageOf(*here)) {
            openSession(*here);
            page->focusQuestion();
        }
    } else if (next) {
        m_attended = next->id();
        openSession(*next);
        pageOf(*next)->focusQuestion();
    }
}

void MainWindow::showAttention()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("attentionMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Attention::Item &item : m_sessions.attention().items()) {
        LiveSession *session = m_sessions.find(item.session);
        if (!session)
            continue;
        const QString title = visibleText(session->title()).replace(u'&', QStringLiteral("&&"));
        const QString words = item.why == Attention::Why::NeedsYou ? tr("%1 needs you").arg(title)
                              : item.why == Attention::Why::Failed ? tr("%1 failed").arg(title)
                              : item.why == Attention::Why::Budget
                                  ? tr("%1 has used up its budget").arg(title)
                                  : tr("%1 has finished").arg(title);
        menu->addAction(words, this, [this, id = item.session] {
            if (LiveSession *open = m_sessions.find(id))
                openSession(*open);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing needs you"))->setEnabled(false);
    menu->popup(m_status->mapToGlobal(
        QPoint(m_status->width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

void MainWindow::askForBranch()
{
    const LiveSession *session = currentSession();
    if (!session)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName("branchDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New session on a branch"));
    dialog->setLabelText(
        tr("Name of the new branch. The session works in a worktree of its own, so it does not get in "
           "the way of what is under way here."));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, folder = session->workspace(), provider = session->provider().id](const QString &name) {
                if (!name.trimmed().isEmpty())
                    openFolder(folder, provider, name.trimmed());
            });
    dialog->show();
}

void MainWindow::askForBudget(LiveSession &session)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName("budgetDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setWindowTitle(tr("Budget"));
    dialog->setLabelText(
        tr("What this session may cost in all, in US dollars. 0 is without a limit of its own."));
    dialog->setDoubleRange(0, 100'000);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleValue(session.state().configured().maxBudgetUsd);
    connect(dialog, &QInputDialog::doubleValueSelected, &session, [&session](double value) {
        Configure change;
        change.maxBudgetUsd = value;
        session.submit(change);
    });
    dialog->show();
}

void MainWindow::fillFolderMenu(QMenu &menu)
{
    menu.clear();
    const LiveSession *session = currentSession();
    if (session) {
        menu.addAction(m_actions->action("file.new"));
        menu.addAction(m_actions->action("file.newBranch"));
        const QString folder = session->workspace();
        menu.addAction(tr("Show in File Manager"), this, [this, folder] { m_host.outside().reveal(folder); });
        menu.addAction(tr("Open Terminal Here"), this,
                       [this, folder] { m_host.outside().openTerminal(folder); });
        menu.addSeparator();
    }
    fillRecent(menu);
    menu.addSeparator();
    menu.addAction(m_actions->action("file.open"));
}

void MainWindow::fillRecent(QMenu &menu)
{
    const QStringList folders = m_host.recentFolders();
    for (const QString &folder : folders) {
        const QString shown = visibleText(folder).replace(u'&', QStringLiteral("&&"));
        menu.addAction(shown, this, [this, folder] { openFolder(folder); });
    }
    if (folders.isEmpty())
        menu.addAction(tr("No folder was open yet"))->setEnabled(false);
}

void MainWindow::fillBranchMenu(QMenu &menu)
{
    menu.clear();
    menu.addAction(m_actions->action("file.newBranch"));
    if (QAction *worktrees = m_actions->action("changes.worktrees"))
        menu.addAction(worktrees);
}

} // namespace paddock
