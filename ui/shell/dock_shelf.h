#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace paddock {

class ActionBook;
class LiveSession;
class SessionPanel;

/// The docks of one window: where they stand, which session they are about, the actions that show and hide them.
class DockShelf : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DockShelf(QMainWindow &window, ActionBook &actions);

    /// Takes over \a content. \a id is stable ("changes"); the dock of number n (from 1) answers to Alt+n. Docks of one
    /// area stand behind each other as tabs, in the order in which they came.
    QDockWidget *add(const QString &id, const QString &title, Qt::DockWidgetArea area, QWidget *content);

    void setSession(LiveSession *session); ///< Null: none is in view.
    QDockWidget *dock(const QString &id) const; ///< Null when there is none.
    void raise(const QString &id); ///< Shows it in front, with the focus.
    const QList<QDockWidget *> &all() const { return m_docks; }

    /// What the window has room for. Docks that it has none for are folded away, and come back by themselves; one that
    /// a person shows all the same stays.
    void fit(int width, bool hasSession);
    bool isFolded(Qt::DockWidgetArea area) const { return m_folded.contains(area); }

    enum class Preset { Focus, Review }; ///< The conversation alone; or all that stands beside it.
    void arrange(Preset preset);

signals:
    void changed(); ///< A dock came, went or moved.

private:
    QMainWindow &m_window;
    ActionBook &m_actions;
    QList<QDockWidget *> m_docks;
    void fold(Qt::DockWidgetArea area, bool folded);

    QList<SessionPanel *> m_panels;
    QHash<Qt::DockWidgetArea, QList<QDockWidget *>>
        m_folded; ///< What each folded area had; the front one last.
};

} // namespace paddock
