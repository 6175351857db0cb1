#pragma once

#include "core/protocol/engine.h"
#include "ui/shell/host.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace paddock {

class ContextBar;
class SessionPage;
class StartPage;
class Theme;

/// The window: a start page, or sessions side by side in tabs, with what holds for the one in view above and
/// below it. Knows the engine by its port alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Engine &engine, Host &host, Theme &theme);

    /// Begins a session in \a folder with \a provider, or the one chosen last when it is empty.
    void openFolder(const QString &folder, const QString &provider = {});
    SessionPage *currentSession() const; ///< Null on the start page.

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildSessionMenu();
    void buildHelpMenu();
    QAction *sessionAction(const QString &text, const QKeySequence &keys,
                           std::function<void(SessionPage &)> act);

    void showStart();
    void newSession(); ///< Another one in the folder in view.
    void closeSession(int index);
    void showKeys();
    void tell(const Error &error);
    void refresh();
    bool isAnyRunning() const;

    Engine &m_engine;
    Host &m_host;
    Theme &m_theme;
    QStackedWidget *m_stack;
    StartPage *m_start;
    QTabWidget *m_tabs;
    ContextBar *m_context;
    QLabel *m_phase;
    QLabel *m_tokens;
    QLabel *m_cost;
    QList<QAction *> m_sessionActions; ///< Enabled only while a session is in view.
    bool m_closing = false;
};

} // namespace paddock
