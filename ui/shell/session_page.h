#pragma once

#include "core/protocol/engine.h"
#include "ui/shell/host.h"
#include "ui/transcript/session_state.h"
#include "ui/transcript/transcript_model.h"

#include <QPointer>
#include <QWidget>

namespace paddock {

class ApprovalBar;
class BoundaryPage;
class Composer;
class Theme;
class TranscriptView;

/// One session: its conversation, the question that waits, the place to write. Talks to the engine and to nobody
/// else; what it shows comes from events alone.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    /// Opens a new session in \a workspace. All references must outlive the page.
    SessionPage(Engine &engine, Host &host, const Theme &theme, const QString &workspace,
                const ProviderChoice &provider, QWidget *parent = nullptr);

    const SessionState &state() const { return m_state; }
    const ProviderChoice &provider() const { return m_provider; }
    QString workspace() const { return m_workspace; }
    QString title() const; ///< The first prompt's beginning, else the folder's name.
    TranscriptView &view() { return *m_view; }

    void setMode(PermissionMode mode);
    void setModel(const QString &model);
    void stop();
    void focusComposer();
    void focusTranscript();
    void showBoundary(); ///< Opens its page, or brings it to the front.
    void focusQuestion(); ///< The one that waits; without one, nothing moves.

signals:
    void changed(); ///< state() says something new. At most once for each event loop turn.

private:
    void take(const Event &event);
    void takePassing(const Happening &happening);
    void refresh();
    void scheduleRefresh();
    void nextMode();

    Engine &m_engine;
    const Theme &m_theme;
    const SessionId m_id = SessionId::fresh();
    const QString m_workspace;
    const ProviderChoice m_provider;
    SessionState m_state;
    TranscriptModel m_model;
    TranscriptView *m_view;
    ApprovalBar *m_approval;
    Composer *m_composer;
    QPointer<BoundaryPage> m_boundary; ///< Null while it is closed.
    bool m_refreshing = false;
    quint64 m_askedAfter = 0; ///< Entries after this number were asked for already.
};

} // namespace paddock
