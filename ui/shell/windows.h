#pragma once

#include "ui/shell/main_window.h"

#include <memory>
#include <vector>

namespace paddock {

/// All windows of this process: makes them, brings back those of the last run, and brings to the front what a person
/// asks for from outside. GUI thread only.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Windows(LiveSessions &sessions, Host &host, Theme &theme);
    ~Windows() override;

    void restore(); ///< Shows the windows of the last run, or one with the start page.
    MainWindow &add(); ///< A new one; shown.
    MainWindow &front() const; ///< The one used last. There is always one, from restore() or add() on.
    QList<MainWindow *> all() const; ///< In the order in which they were made.

    void show(const SessionId &session); ///< In the window that has it, else in the one in front. Opens it.
    /// Closes all windows and keeps them for the next start; asks first when something runs.
    void quit();

private:
    MainWindow &make(const QString &id);
    void remove(MainWindow *window);
    void keepList();
    void tellOthers();
    void raise(MainWindow &window);

    LiveSessions &m_sessions;
    Host &m_host;
    Theme &m_theme;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    QList<MainWindow *> m_used; ///< Latest first.
};

} // namespace paddock
