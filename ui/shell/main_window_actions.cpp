#include "ui/actions/action_book.h"
#include "ui/composer/composer.h"
#include "ui/panels/audit_panel.h"
#include "ui/panels/context_panel.h"
#include "ui/panels/plan_panel.h"
#include "ui/panels/processes_panel.h"
#include "ui/panels/terminal_panel.h"
#include "ui/ports/window_settings.h"
#include "ui/session/live_session.h"
#include "ui/settings/settings_window.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/session_page.h"
#include "ui/start/start_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/transcript_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

// What the window can be told to do, and where its menus say so.

namespace paddock {

QAction *MainWindow::pageAction(const QString &id, const QString &group, const QString &text,
                                const QList<QKeySequence> &keys, std::function<void(SessionPage &)> act)
{
    QAction *action = m_actions->add(id, group, text, keys, [this, act = std::move(act)] {
        if (SessionPage *page = currentPage())
            act(*page);
    });
    m_pageActions.append(action);
    return action;
}

void MainWindow::buildActions()
{
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    const auto keys = [](auto combination) { return QList<QKeySequence>{QKeySequence(combination)}; };
    const QString file = tr("File");
    m_actions->add("file.new", file, tr("&New Session"), standard(QKeySequence::New),
                   [this] { newSession(); });
    m_actions->add("file.open", file, tr("&Open Folder …"), standard(QKeySequence::Open), [this] {
        openStart();
        m_start->chooseFolder();
    });
    m_actions->add("file.start", file, tr("&Start Page"), {}, [this] { openStart(); });
    m_actions->add("file.back", file, tr("Back to the &Session"), {}, [this] {
        if (m_tabs->count() > 0)
            m_stack->setCurrentWidget(m_tabs);
        refresh();
    });
    m_actions->add("file.window", file, tr("New &Window"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                   [this] { emit windowAsked(); });
    m_actions->add("file.close", file, tr("&Close Tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] {
        if (m_stack->currentWidget() == m_tabs)
            closePage(m_tabs->currentIndex());
        else
            close();
    });
    m_actions->add("file.reopen", file, tr("&Reopen Closed Tab"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                   [this] { reopenPage(); });
    m_actions->add("file.quit", file, tr("&Quit"), standard(QKeySequence::Quit), [this] { emit quitAsked(); })
        ->setMenuRole(QAction::QuitRole);

    const QString edit = tr("Edit");
    pageAction("edit.copy", edit, tr("&Copy from the Conversation"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
               [](SessionPage &page) { page.view().copy(); });
    pageAction("edit.selectAll", edit, tr("Select &All of the Conversation"), {},
               [](SessionPage &page) { page.view().selectAll(); });
    pageAction("edit.find", edit, tr("&Find in the Conversation …"), standard(QKeySequence::Find),
               [](SessionPage &page) { page.find(); });
    pageAction("edit.findNext", edit, tr("Find &Next"), keys(Qt::Key_F3),
               [](SessionPage &page) { page.findNext(); });
    pageAction("edit.findPrevious", edit, tr("Find &Previous"), keys(Qt::SHIFT | Qt::Key_F3),
               [](SessionPage &page) { page.findPrevious(); });
    m_actions
        ->add("edit.settings", edit, tr("&Settings …"), keys(Qt::CTRL | Qt::Key_Comma),
              [this] { showSettings(SettingsCategory::General); })
        ->setMenuRole(QAction::PreferencesRole);
    m_actions->add("edit.keys", edit, tr("&Keyboard …"), {},
                   [this] { showSettings(SettingsCategory::Keyboard); });
    m_actions->add("edit.providers", edit, tr("&Providers and Keys …"), {},
                   [this] { showSettings(SettingsCategory::Providers); });
    m_actions->add("edit.usage", edit, tr("&Usage and Budgets …"), {},
                   [this] { showSettings(SettingsCategory::Cost); });

    const QString view = tr("View");
    const auto zoom = [this](double factor) {
        return [this, factor](SessionPage &page) {
            m_host.windowSettings().set(QLatin1String(WindowSettings::zoomKey),
                                        factor > 0 ? page.view().zoom() * factor : 1);
        };
    };
    pageAction("view.zoomIn", view, tr("Zoom &In"), standard(QKeySequence::ZoomIn), zoom(1.1));
    pageAction("view.zoomOut", view, tr("Zoom &Out"), standard(QKeySequence::ZoomOut), zoom(1 / 1.1));
    pageAction("view.normal", view, tr("&Normal Size"), keys(Qt::CTRL | Qt::Key_0), zoom(0));
    auto *themes = new QActionGroup(this);
    const auto addTheme = [&](const QString &id, const QString &text, ThemeChoice choice) {
        QAction *action = m_actions->add(id, view, text, {}, [this, choice] {
            m_theme.setChoice(choice);
            m_host.windowSettings().set(QLatin1String(WindowSettings::themeKey), themeName(choice));
        });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        themes->addAction(action);
        connect(&m_theme, &Theme::changed, action,
                [this, action, choice] { action->setChecked(m_theme.choice() == choice); });
    };
    addTheme("view.themeSystem", tr("&Follow the System"), ThemeChoice::System);
    addTheme("view.themeLight", tr("&Light"), ThemeChoice::Light);
    addTheme("view.themeDark", tr("&Dark"), ThemeChoice::Dark);
    addTheme("view.themeHighContrastLight", tr("&High Contrast, Light"), ThemeChoice::HighContrastLight);
    addTheme("view.themeHighContrastDark", tr("High &Contrast, Dark"), ThemeChoice::HighContrastDark);

    const QString session = tr("Session");
    pageAction("session.stop", session, tr("&Stop"), keys(Qt::CTRL | Qt::Key_Period),
               [](SessionPage &page) { page.session().stop(); });
    pageAction("session.queue", session, tr("&Queue the Message"),
               {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)},
               [](SessionPage &page) { page.composer().queue(); });
    pageAction("session.attach", session, tr("&Attach to the Message …"),
               keys(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
               [](SessionPage &page) { page.composer().chooseFiles(); });
    pageAction("session.boundary", session, tr("&Boundary …"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
               [](SessionPage &page) { page.showBoundary(); });
    pageAction("session.composer", session, tr("Go to the &Message Field"), keys(Qt::CTRL | Qt::Key_L),
               [](SessionPage &page) { page.focusComposer(); });
    pageAction("session.transcript", session, tr("Go to the &Conversation"),
               keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [](SessionPage &page) { page.focusTranscript(); });
    pageAction("session.question", session, tr("Go to the &Question"), {},
               [](SessionPage &page) { page.focusQuestion(); });
    pageAction("session.end", session, tr("Go to the &End"), keys(Qt::CTRL | Qt::Key_End),
               [](SessionPage &page) { page.view().scrollToEnd(); });

    buildPalette();
    buildSessionActions();
    m_actions->add("help.about", tr("Help"), tr("&About Paddock"), {}, [this] { showAbout(); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildDocks()
{
    // The order gives the keys Alt+1 and so on, and the tabs their places. Left: sessions.
    buildSessionsDock();
    // Right: changes, files, plan, context.
    buildReviewDocks();
    m_docks->add("plan", tr("Plan"), Qt::RightDockWidgetArea, new PlanPanel(m_theme));
    m_docks->add("context", tr("Context"), Qt::RightDockWidgetArea, new ContextPanel(m_theme));
    // Below: terminal, audit, processes.
    m_docks->add("terminal", tr("Terminal"), Qt::BottomDockWidgetArea, new TerminalPanel(m_theme));
    m_docks->add("audit", tr("Audit"), Qt::BottomDockWidgetArea, new AuditPanel);
    m_docks->add("processes", tr("Processes"), Qt::BottomDockWidgetArea, new ProcessesPanel(m_theme));
}

void MainWindow::buildMenus()
{
    // A menu is its actions in their order; an empty name is a separator, and "changes." stands for all whose id begins
    // so, in the order of the book. A name that nothing has yet is left out.
    const auto build = [this](const QString &title, const QStringList &ids) {
        QMenu *menu = menuBar()->addMenu(title);
        menu->setSeparatorsCollapsible(true);
        for (const QString &id : ids) {
            if (id.isEmpty()) {
                menu->addSeparator();
            } else if (id.endsWith(u'.')) {
                for (const ActionBook::Listed &listed : m_actions->all()) {
                    if (listed.id.startsWith(id))
                        menu->addAction(listed.action);
                }
            } else if (QAction *action = m_actions->action(id)) {
                menu->addAction(action);
            }
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
        return menu;
    };
    QMenu *file = build(tr("&File"), {"file.new", "file.newBranch", "file.window", "file.open", "file.start",
                                      "file.back", "", "file.exportMarkdown", "file.exportHtml",
                                      "file.exportJsonLines", "", "file.reopen", "file.close", "file.quit"});
    auto *recent = new QMenu(tr("Open &Recent"), file);
    file->insertMenu(m_actions->action("file.start"), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        fillRecent(*recent);
    });
    QAction *back = m_actions->action("file.back");
    connect(file, &QMenu::aboutToShow, back,
            [this, back] { back->setEnabled(m_tabs->count() > 0 && m_stack->currentWidget() != m_tabs); });
    build(tr("&Edit"), {"edit.copy", "edit.selectAll", "edit.find", "edit.searchAll", "", "edit.settings",
                        "edit.providers", "edit.keys", "edit.usage"});
    QMenu *view = build(tr("&View"), {"view.palette", "", "view.focus", "view.review", "view.fullScreen", "",
                                      "view.zoomIn", "view.zoomOut", "view.normal", "", "view.themeSystem",
                                      "view.themeLight", "view.themeDark", "view.themeHighContrastLight",
                                      "view.themeHighContrastDark"});
    view->addSeparator();
    for (const QDockWidget *dock : m_docks->all())
        view->addAction(dock->toggleViewAction());
    build(tr("&Session"), {"session.rename",     "session.fork",
                           "session.rewind",     "session.compact",
                           "session.pin",        "session.tags",
                           "session.archive",    "session.delete",
                           "session.window",     "",
                           "session.stop",       "session.queue",
                           "session.attach",     "session.mode",
                           "session.model",      "session.budget",
                           "session.boundary",   "",
                           "session.attention",  "session.composer",
                           "session.transcript", "session.question",
                           "session.end"});
    build(tr("&Changes"), {"changes.", "", "files."});
    build(tr("&Tools"), {"tools."});
    build(tr("&Window"), {"tabs.next", "tabs.previous", "tabs.latest", "", "file.reopen"});
    build(tr("&Help"), {"help.keys", "", "help.about"});
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Paddock"),
                                tr("Paddock %1\nA coding agent that works inside one folder.")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(48));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace paddock
