#pragma once

#include "core/protocol/session_library.h"

#include <QObject>
#include <QSet>

namespace paddock {

class LiveSessions;

/// Files sessions as a person says: names, pins, archives, forks, exports, removes. One that is open is told by its
/// engine, any other by the library. GUI thread only.
class SessionFiling : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionFiling(LiveSessions &sessions, SessionLibrary &library, QObject *parent = nullptr);

    void describe(const SessionId &session, const Described &change);
    void reveal(const SessionId &session); ///< located() follows.
    void fork(const SessionId &session, std::optional<qint64> at = {}); ///< forked() follows.
    void exportTo(const SessionId &session, ExportFormat format, const QString &path);
    /// Into the trash; one that is open is closed first. removed() follows when all of them are there.
    void remove(const QList<SessionId> &sessions);
    void restore(const QList<SessionId> &sessions); ///< Back from the trash.

signals:
    void forked(const paddock::SessionId &to);
    void exported(const QString &path);
    void located(const QString &path); ///< The session's file.
    void removed(const QList<paddock::SessionId> &sessions);
    void failed(const paddock::Error &error); ///< Of something that was asked for here.

private:
    void removeNow(const SessionId &session);

    LiveSessions &m_sessions;
    SessionLibrary &m_library;
    QSet<SessionId> m_asked; ///< What the library is doing for us.
    QSet<SessionId> m_closing; ///< To be removed when the engine has let go of them.
    QSet<SessionId> m_removing;
    QList<SessionId> m_removed;
};

} // namespace paddock
