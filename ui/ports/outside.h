#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QObject>
#include <QUrl>

namespace paddock {

/// A message to a person who looks elsewhere.
struct Notification {
    enum class Kind { NeedsYou, Finished, Failed, Budget };
    Kind kind = Kind::Finished;
    SessionId session;
    QString title; ///< One line.
    QString text; ///< May be empty.
    bool canDeny = false; ///< Offers "Deny" beside "Open".

    bool operator==(const Notification &) const = default;
};

/// The desktop around the window: other programs, notifications, sleep. Everything returns at once. GUI thread only.
class Outside : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void openInEditor(const QString &path, int line = 0) = 0; ///< Line from 1; 0: none.
    virtual void reveal(const QString &path) = 0; ///< In the file manager.
    virtual void openTerminal(const QString &folder) = 0;
    virtual void openUrl(const QUrl &url) = 0; ///< Of http, https or mailto only.

    /// Replaces an earlier one of the same session.
    virtual void notify(const Notification &notification) = 0;
    virtual void withdraw(const SessionId &session) = 0; ///< What it says is no longer so.

    /// Whether any turn runs: then the machine should not fall asleep.
    virtual void setAtWork(bool isAtWork) = 0;

    /// How many sessions wait for a person; for badge and tray.
    virtual void setWaiting(int sessions) = 0;

signals:
    void openAsked(const paddock::SessionId &session); ///< A notification was clicked. Empty id: any window.
    void denyAsked(const paddock::SessionId &session);
    void newSessionAsked(); ///< From the tray.
    void quitAsked();
    void failed(const paddock::Error &error); ///< No editor is known, a program did not start.
};

} // namespace paddock
