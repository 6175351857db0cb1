#pragma once

#include "ui/session/live_sessions.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace paddock {

class ActionBook;
class ContextBar;
class DockShelf;
class SessionPage;
class StartPage;
class Theme;

/// A window: a start page, or sessions side by side in tabs, with docks around them and what holds for the one in view
/// above and below. Knows the engine by its port alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(LiveSessions &sessions, Host &host, Theme &theme);

    /// Begins a session in \a folder with \a provider, or the one chosen last when it is empty.
    void openFolder(const QString &folder, const QString &provider = {});
    void openSession(LiveSession &session); ///< Brings its tab to the front, or makes one.
    SessionPage *currentPage() const; ///< Null on the start page.
    LiveSession *currentSession() const; ///< Likewise.
    ActionBook &actions() { return *m_actions; }
    DockShelf &docks() { return *m_docks; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildDocks();
    QAction *pageAction(const QString &id, const QString &group, const QString &text,
                        const QList<QKeySequence> &keys, std::function<void(SessionPage &)> act);

    void showStart();
    void newSession(); ///< Another one in the folder in view.
    void closePage(int index);
    void showKeys();
    void showAbout();
    void tell(const Error &error);
    void refresh();
    bool isAnyRunning() const;

    LiveSessions &m_sessions;
    Host &m_host;
    Theme &m_theme;
    ActionBook *m_actions;
    DockShelf *m_docks;
    QStackedWidget *m_stack;
    StartPage *m_start;
    QTabWidget *m_tabs;
    ContextBar *m_context;
    QLabel *m_phase;
    QLabel *m_tokens;
    QLabel *m_cost;
    QList<QAction *> m_pageActions; ///< Enabled only while a session is in view.
    bool m_closing = false;
};

} // namespace paddock
