#pragma once

#include "core/protocol/event.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace paddock {

class LiveSession;

/// The names of a session's files, asked for once for everything that lists them, and again when files came or went.
/// One for each session. GUI thread only.
class SessionFiles : public QObject
{
    Q_OBJECT

public:
    static SessionFiles &of(LiveSession &session); ///< The session owns it.

    /// While nobody watches, nothing is asked. \a watcher that dies watches no more.
    void setWatched(QObject *watcher, bool watched);
    bool isKnown() const { return m_known; }
    const FileList &list() const { return m_list; }
    void refresh();

signals:
    void replaced();

private:
    explicit SessionFiles(LiveSession &session);
    void take(const Happening &happening);
    void ask();

    LiveSession &m_session;
    QSet<QObject *> m_watchers;
    FileList m_list;
    bool m_known = false;
    bool m_stale = true;
    QTimer m_asking; ///< Runs only between a reason to ask and the question.
};

} // namespace paddock
