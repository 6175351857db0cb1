#pragma once

#include <QPointer>
#include <QWidget>

namespace paddock {

class LiveSession;

/// The content of a dock: about the session in view, or about none.
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null: there is no session in view. Called for each change of it, also with the same one again.
    void setSession(LiveSession *session);
    LiveSession *session() const;

protected:
    /// The session in view became another one; read everything anew. Work that nobody sees can wait for showEvent().
    virtual void sessionReplaced() = 0;

private:
    QPointer<LiveSession> m_session;
};

} // namespace paddock
