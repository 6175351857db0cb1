#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/protocol/session_library.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QTreeView;

namespace paddock {

class Host;
class InlineBar;
class LiveSession;
class LiveSessions;
class MissingFolders;
class SessionFiling;
class SessionsModel;
class Theme;
struct SessionLine;

/// The dock of all sessions: those that need a person on top, then by folder, the archive, and those of other agents.
/// What a person does to them here can be undone here. GUI thread only.
class SessionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    SessionsPanel(LiveSessions &sessions, Host &host, const Theme &theme, QWidget *parent = nullptr);
    ~SessionsPanel() override;

    SessionFiling &filing() { return *m_filing; }
    SessionsModel &model() { return *m_model; }
    void setCurrent(const LiveSession *session); ///< The one in view in the window; null: none.

    // Each asks for what it needs to know in this panel or in a dialog that stops nothing.
    void rename(const SessionId &session);
    void editTags(const SessionId &session);
    void exportAs(const SessionId &session, ExportFormat format);
    void remove(const QList<SessionId> &sessions);

    static constexpr int undoTime = 10'000; ///< Milliseconds for which a removal can be undone at a click.

signals:
    void openAsked(const paddock::SessionId &session,
                   const QString &source); ///< Source as in SessionSummary.
    void windowAsked(const paddock::SessionId &session); ///< To be opened in a window of its own.
    void newAsked();
    void searchAsked(const QString &words); ///< In the text of all sessions.
    void failed(const paddock::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void takeLive(const LiveSession &session);
    void takeAttention();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void fillMenu(QMenu &menu, const SessionLine &line);
    void askFor(const SessionId &session, const QString &label, const QString &text,
                std::function<void(const QString &)> act);
    void offerUndo(const QList<SessionId> &removed);
    void forgetRemoved(); ///< What was kept of sessions whose removal can be undone no more.
    void fold();
    SessionId chosen() const;

    LiveSessions &m_sessions;
    Host &m_host;
    SessionFiling *m_filing;
    SessionsModel *m_model;
    MissingFolders *m_missing;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    InlineBar *m_undo;
    InlineBar *m_clean;
    QTimer m_undoTime;
    QSet<QString> m_gone;
    SessionId m_current;
    bool m_listed = false;
    bool m_folding = false;
};

} // namespace paddock
