#pragma once

#include "core/protocol/event.h"

#include <QTimer>
#include <QWidget>

namespace paddock {

class InlineBar;
class LiveSession;
class Theme;

/// What a turn did to the files, in one line when it has ended, with the way to look at it. Hidden while a turn runs
/// and when it changed nothing. For the page of a session.
class ReviewLine : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it, or the session ends first.
    ReviewLine(LiveSession &session, const Theme &theme, QWidget *parent = nullptr);

    void setKeys(const QString &keys); ///< Of the action that looks at changes, as people read them.

signals:
    void reviewAsked();

private:
    void take(const Happening &happening);

    LiveSession &m_session;
    InlineBar *m_bar;
    QString m_keys;
    bool m_changed = false; ///< The turn under way changed files.
    bool m_hasAsked = false; ///< About the turn that ended last.
    QTimer
        m_asking; ///< Runs only between the end of a turn and the question; reading history ends many at once.
};

} // namespace paddock
