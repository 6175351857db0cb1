#include "ui/shell/dock_shelf.h"

#include "ui/actions/action_book.h"
#include "ui/session/session_panel.h"

#include <QDockWidget>
#include <QMainWindow>

namespace paddock {
namespace {

constexpr int roomForLeft = 900; ///< Width of the window below which what stands at the left is folded away.
constexpr int roomForBoth = 1100; ///< Below which what stands at the right is.

/// Somebody hid it; as against one that was not shown yet.
bool isPutAway(const QDockWidget &dock)
{
    return dock.isHidden() && dock.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

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
    if (area == Qt::BottomDockWidgetArea)
        dock->hide(); // until somebody wants it
    connect(dock, &QDockWidget::visibilityChanged, this, &DockShelf::changed);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DockShelf::changed);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockShelf::changed);
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

void DockShelf::fit(int width, bool hasSession)
{
    fold(Qt::LeftDockWidgetArea, width < roomForLeft);
    fold(Qt::RightDockWidgetArea, width < roomForBoth || !hasSession);
    fold(Qt::BottomDockWidgetArea, !hasSession);
}

void DockShelf::fold(Qt::DockWidgetArea area, bool folded)
{
    if (folded == m_folded.contains(area))
        return;
    if (!folded) {
        const QList<QDockWidget *> docks = m_folded.take(area);
        for (QDockWidget *dock : docks) {
            dock->show();
            dock->raise(); // the front one comes last
        }
        return;
    }
    QList<QDockWidget *> docks;
    QDockWidget *front = nullptr;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (m_window.dockWidgetArea(dock) != area || dock->isFloating() || isPutAway(*dock))
            continue;
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            front = dock;
        docks.append(dock);
    }
    // Behind each other the first one is in front, until somebody chose another.
    if (!front && !docks.isEmpty())
        front = docks.first();
    if (front && docks.removeAll(front) > 0)
        docks.append(front);
    m_folded.insert(area, docks);
    for (QDockWidget *dock : std::as_const(docks))
        dock->hide();
}

void DockShelf::arrange(Preset preset)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const Qt::DockWidgetArea area = m_window.dockWidgetArea(dock);
        const bool shown = preset == Preset::Review && area != Qt::BottomDockWidgetArea;
        dock->setVisible(shown && !isFolded(area));
        if (!isFolded(area))
            continue;
        QList<QDockWidget *> &waiting = m_folded[area];
        waiting.removeAll(dock);
        if (shown)
            waiting.prepend(dock);
    }
}

} // namespace paddock
