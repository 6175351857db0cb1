#pragma once

#include "ui/session/live_session.h"
#include "ui/session/session_panel.h"

namespace paddock {

/// A panel that costs nothing while nobody sees it: it watches its session only while it is visible.
class WatchingPanel : public SessionPanel
{
    Q_OBJECT

public:
    using SessionPanel::SessionPanel;

protected:
    void sessionReplaced() final;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// From here on this one is watched, and the one before no more: read everything anew. Null: none is.
    virtual void watch(LiveSession *session) = 0;

private:
    void refreshWatched();

    QPointer<LiveSession> m_watched;
    bool m_begun = false; ///< watch() was called at all.
};

} // namespace paddock
