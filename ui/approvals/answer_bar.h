#pragma once

#include "core/protocol/command.h"
#include "ui/transcript/row.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace paddock {

class Theme;

/// A question that waits, above where one writes: a title, a body that scrolls, and answers that always stay in sight.
/// Never modal and never answered by accident: no button is a default, and for a moment after the question appeared, or
/// the window was activated, none of them takes anything. Kinds of questions derive from it.
class AnswerBar : public QFrame
{
    Q_OBJECT

public:
    /// Milliseconds; longer than a click or a keystroke that was meant for something else is under way.
    static constexpr int guardMs = 400;

    explicit AnswerBar(const Theme &theme, QWidget *parent = nullptr);
    ~AnswerBar() override;

    /// Shows \a call, whose ruling asks. Asking again for the same call with the same ruling changes nothing. The change
    /// itself is shown too, unless its card is in sight anyway.
    void ask(const CallRow &call, const QString &workspace, bool cardInSight);
    /// The answer was not taken, and this is why: the question takes another one. Without an answer nothing happens.
    void refuseAnswer(const QString &why);
    void clear(); ///< Nothing waits; the bar hides.
    void setMostHeight(int height); ///< Of the whole bar, as far as its answers allow.

    bool isGuarded() const { return m_guard.isActive(); }
    const CallId &call() const { return m_call.call.id; } ///< Empty: nothing waits.

signals:
    void answered(const paddock::Reply &reply);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    virtual void fill(bool cardInSight) = 0; ///< From question(), which is another one.
    virtual void refreshAnswers() = 0; ///< takesAnswers() may say something else.
    virtual void allowByKey() = 0; ///< Ctrl+Return, while the bar or something in it has the focus.
    virtual void denyByKey() = 0; ///< Ctrl+Backspace.

    const Theme &theme() const { return m_theme; }
    const CallRow &question() const { return m_call; }
    const QString &workspace() const { return m_workspace; }
    bool takesAnswers() const;
    void setTitle(const QString &title); ///< Safe to look at.
    void answer(const Reply &reply); ///< Once, and not while the guard is up.
    void fitBody();
    /// Scrolls the body until \a inBody, which stands in it, is in sight.
    void reveal(QWidget &inBody);
    /// With places to break inside of very long words, or one of them would set the width of the window.
    static QString breakable(const QString &text);

    QHBoxLayout *head() { return m_head; } ///< Behind the title.
    QVBoxLayout *body() { return m_body; } ///< What scrolls.
    QVBoxLayout *below() { return m_below; } ///< Between the body and the answers.
    QHBoxLayout *answers() { return m_answers; }
    QScrollArea *scroll() { return m_scroll; }

private:
    void raiseGuard();
    void restyle();

    const Theme &m_theme;
    CallRow m_call;
    QString m_workspace;
    bool m_answered = false;
    int m_mostHeight = 400;
    bool m_fitting = false;
    QTimer m_guard;

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_trouble;
    QScrollArea *m_scroll;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QVBoxLayout *m_below;
    QHBoxLayout *m_answers;
};

} // namespace paddock
