#pragma once

#include "ui/session/live_sessions.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace paddock {

class ActionBook;
class CheatSheet;
class CommandPalette;
class ContextBar;
class DockShelf;
class InlineBar;
class PageTabs;
class SessionsPanel;
class StatusStrip;
class SessionPage;
class FolderTrustSheet;
class SettingsWindow;
class StartPage;
enum class SettingsCategory;
class Theme;

/// A window: a start page, or sessions side by side in tabs, with docks around them and what holds for the one in view
/// above and below. Knows the engine by its port alone. What it shows is kept when it changes, under its id.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. \a id names it in the StateStore.
    MainWindow(LiveSessions &sessions, Host &host, Theme &theme, const QString &id = QStringLiteral("main"));
    ~MainWindow() override;

    const QString &id() const { return m_id; }

    /// Begins a session in \a folder with \a provider, or the one chosen last when it is empty. With a \a branch it
    /// works in a worktree of its own.
    void openFolder(const QString &folder, const QString &provider = {}, const QString &branch = {});
    void openSession(LiveSession &session); ///< Brings its tab to the front, or makes one.
    /// One of the list, at entry number \a entry unless that is 0. One of another agent (\a source) is not changed.
    void openStored(const SessionId &id, const QString &source = {}, qint64 entry = 0);

    /// A tab for a page that is no session, such as a large diff or a list of hits; its windowTitle() names the tab.
    /// Takes it over; closing the tab deletes it. One that is open comes to the front.
    void openPage(QWidget *page);

    SessionPage *currentPage() const; ///< Null on the start page and on pages that are no session.
    LiveSession *currentSession()
        const; ///< On other pages the one that was in view before; null on the start page.
    SessionPage *pageOf(const LiveSession &session) const; ///< Null when no tab shows it.
    ActionBook &actions() { return *m_actions; }
    DockShelf &docks() { return *m_docks; }

    void restore(); ///< The tabs that it had when its state was kept last.

    /// Other windows stay when this one goes: closing it ends no session that runs.
    void setOthersOpen(bool open) { m_othersOpen = open; }

    void openStart(); ///< Brings the start page to the front.
    /// Calls \a end, now when nothing is at work, else when the person wants what is at work to be stopped.
    void askBeforeEnding(std::function<void()> end);
    void tell(const Error &error); ///< In a bar above the pages; nothing has to be answered.
    /// Asks whether to open a folder that a link from outside named; opens nothing by itself.
    void askToOpen(const QString &folder);
    /// Shows \a bar above the pages and takes it over; one of the same object name goes.
    void showBar(InlineBar *bar);

signals:
    void windowAsked(); ///< Another one, with the start page.
    void sessionWindowAsked(paddock::LiveSession *session); ///< Another one, with this session.
    void quitAsked();
    void closed(); ///< The window was closed; it still lives during this signal.

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void buildSessionActions();
    void buildSessionsDock();
    void buildReviewDocks();
    void buildMenus();
    void connectParts();
    void buildPalette();
    void buildDocks();
    QAction *pageAction(const QString &id, const QString &group, const QString &text,
                        const QList<QKeySequence> &keys, std::function<void(SessionPage &)> act);

    void newSession(); ///< Another one in the folder in view.
    void closePage(int index);
    void dropPage(int index); ///< Takes the tab away; its session goes on.
    void askBeforeClosing(LiveSession &session);
    void reopenPage();
    void showEntry(LiveSession &session, qint64 entry);
    void openSearch(
        const QString &words); ///< The page for it; its field stays as it is when \a words is empty.
    void nextAttention();
    void showAttention();
    void askForBranch();
    void askForBudget(LiveSession &session);
    void fillFolderMenu(QMenu &menu);
    void fillBranchMenu(QMenu &menu);
    void fillRecent(QMenu &menu);
    void bindSettings();
    void showSettings(SettingsCategory category);
    void showCheatSheet();
    void showAbout();
    void refresh();
    bool isAnyRunning() const;
    QString stateKey(const QString &name) const;
    void keepTabs();
    void leaveAll(); ///< Shows its sessions no more; other windows may.
    void keepPlace(); ///< Where the window is, and its docks.
    void showTabs();

    LiveSessions &m_sessions;
    Host &m_host;
    Theme &m_theme;
    const QString m_id;
    ActionBook *m_actions;
    DockShelf *m_docks;
    QVBoxLayout *m_middle;
    QStackedWidget *m_stack;
    StartPage *m_start;
    FolderTrustSheet *m_trust;
    std::optional<Open> m_wish; ///< Waits until its folder was looked at.
    SettingsWindow *m_settings = nullptr; ///< Null until it is asked for.
    PageTabs *m_tabs;
    ContextBar *m_context;
    StatusStrip *m_status;
    SessionsPanel *m_panel = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<CheatSheet> m_cheatSheet; ///< Null while it is closed.
    QList<QAction *> m_pageActions; ///< Enabled only while a session is in view.
    QPointer<LiveSession> m_inView; ///< The one that was in view last.
    QList<SessionId> m_closedPages; ///< Latest last.
    SessionId m_attended; ///< Whose question was gone to last.
    QTimer m_placeTime; ///< Until a place that changes is kept; runs only after it changed.
    bool m_othersOpen = false;
    bool m_restoring = false;
    bool m_closing = false;
};

} // namespace paddock
