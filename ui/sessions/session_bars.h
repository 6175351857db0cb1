#pragma once

#include <QWidget>

namespace paddock {

class InlineBar;
class LiveSession;
class Theme;

/// What a session needs before or beside its next message: a turn that a restart cut, a folder that is gone, a budget
/// that is near its end or used up. Takes no room while there is nothing. GUI thread only.
class SessionBars : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionBars(LiveSession &session, const Theme &theme, QWidget *parent = nullptr);

signals:
    void reviewAsked(); ///< What did the turn do that was cut?

private:
    void refresh();
    void showInterrupted();
    void showBudget();
    void showRefusal();
    void locate();

    LiveSession &m_session;
    InlineBar *m_interrupted;
    InlineBar *m_budget;
    InlineBar *m_refusal;
    bool m_budgetLeft = false; ///< Its end was put away.
    QString m_budgetSaid;
};

} // namespace paddock
