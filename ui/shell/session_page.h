#pragma once

#include "ui/composer/slash_command.h"
#include "ui/session/live_session.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace paddock {

class ActionBook;
class BoundaryPage;
class Composer;
class FindBar;
class ReviewLine;
class Theme;
class TranscriptView;
class WaitingBar;

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
    Composer &composer() { return *m_composer; }

    /// What commands that begin with a slash may do in this window; only those whose action is there are offered.
    void setActions(const ActionBook &actions);

    void focusComposer();
    void focusTranscript();
    void showBoundary(); ///< Opens its page, or brings it to the front.
    void find(); ///< Opens the bar that finds words in the conversation.
    void findNext();
    void findPrevious();
    void focusQuestion(); ///< The one that waits; without one, nothing moves.

signals:
    void forkAsked(qint64 entry); ///< The session is to go on in a copy, from this entry.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void connectConversation();
    void take(const Happening &happening);
    void refresh();
    void shareHeight();
    void questionShown();
    void nextMode();
    void run(const SlashCommand &command, const QString &argument);
    bool trigger(const QString &action); ///< False: this window has none of this id, or it can do nothing.
    void setModeNamed(const QString &name);

    LiveSession &m_session;
    Host &m_host;
    const Theme &m_theme;
    QPointer<const ActionBook> m_actions; ///< Null: commands that need one are not there.
    TranscriptView *m_view;
    FindBar *m_find;
    QVBoxLayout *m_below;
    ReviewLine *m_review;
    WaitingBar *m_waiting;
    Composer *m_composer;
    QPointer<BoundaryPage> m_boundary; ///< Null while it is closed.
};

} // namespace paddock
