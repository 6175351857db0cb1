#pragma once

#include "ui/session/live_session.h"

#include <QPointer>
#include <QWidget>

namespace paddock {

class ApprovalBar;
class BoundaryPage;
class Composer;
class Theme;
class TranscriptView;

/// One session in the middle of a window: its conversation, the question that waits, the place to write. Several
/// pages may show one session.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive the page.
    SessionPage(LiveSession &session, Host &host, const Theme &theme, QWidget *parent = nullptr);

    LiveSession &session() { return m_session; }
    const LiveSession &session() const { return m_session; }
    TranscriptView &view() { return *m_view; }

    void focusComposer();
    void focusTranscript();
    void showBoundary(); ///< Opens its page, or brings it to the front.
    void focusQuestion(); ///< The one that waits; without one, nothing moves.

private:
    void take(const Happening &happening);
    void refresh();
    void nextMode();

    LiveSession &m_session;
    Host &m_host;
    const Theme &m_theme;
    TranscriptView *m_view;
    ApprovalBar *m_approval;
    Composer *m_composer;
    QPointer<BoundaryPage> m_boundary; ///< Null while it is closed.
};

} // namespace paddock
