#include "ui/shell/dock_shelf.h"

#include "ui/actions/action_book.h"
#include "ui/session/session_panel.h"

#include <QDockWidget>
#include <QMainWindow>

namespace paddock {

DockShelf::DockShelf(QMainWindow &window, ActionBook &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{}

QDockWidget *DockShelf::add(const QString &id, const QString &title, Qt::DockWidgetArea area,
                            QWidget *content)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName("dock." + id);
    dock->setWidget(content);
    QDockWidget *before = nullptr;
    for (QDockWidget *other : m_docks) {
        if (m_window.dockWidgetArea(other) == area)
            before = other;
    }
    m_window.addDockWidget(area, dock);
    if (before)
        m_window.tabifyDockWidget(before, dock);
    m_docks.append(dock);
    if (auto *panel = qobject_cast<SessionPanel *>(content))
        m_panels.append(panel);
    QList<QKeySequence> keys;
    if (m_docks.size() < 10)
        keys.append(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + m_docks.size())));
    m_actions.add("view." + id, tr("View"), title, keys, [this, id] {
        QDockWidget *dock = this->dock(id);
        if (dock->isVisible() && dock->isAncestorOf(m_window.focusWidget()))
            dock->close();
        else
            raise(id);
    });
    return dock;
}

void DockShelf::setSession(LiveSession *session)
{
    for (SessionPanel *panel : m_panels)
        panel->setSession(session);
}

QDockWidget *DockShelf::dock(const QString &id) const
{
    for (QDockWidget *dock : m_docks) {
        if (dock->objectName() == "dock." + id)
            return dock;
    }
    return nullptr;
}

void DockShelf::raise(const QString &id)
{
    QDockWidget *found = dock(id);
    if (!found)
        return;
    found->show();
    found->raise();
    found->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace paddock
