#include "ui/panels/watching_panel.h"

namespace paddock {

void WatchingPanel::sessionReplaced()
{
    refreshWatched();
}

void WatchingPanel::showEvent(QShowEvent *event)
{
    SessionPanel::showEvent(event);
    refreshWatched();
}

void WatchingPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    refreshWatched();
}

void WatchingPanel::refreshWatched()
{
    LiveSession *wanted = isVisible() ? session() : nullptr;
    if (m_begun && m_watched == wanted && wanted)
        return;
    m_begun = true;
    if (m_watched)
        m_watched->disconnect(this);
    m_watched = wanted;
    watch(wanted);
}

} // namespace paddock
