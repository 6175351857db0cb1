#pragma once

#include "core/protocol/command.h"
#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/row.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace paddock {

class GrantEditor;
class RulingView;
class TallText;
class Theme;

/// The question that waits, and its answers. Never modal and never answered by accident: no button is a default,
/// and for a moment after the question appeared, or the window was activated, none of them takes anything.
class ApprovalBar : public QFrame
{
    Q_OBJECT

public:
    /// Longer than a click or a keystroke that was meant for something else is under way.
    static constexpr int guardMs = 400;

    explicit ApprovalBar(const Theme &theme, QWidget *parent = nullptr);
    ~ApprovalBar() override;

    /// Shows \a call, whose ruling asks; \a more others wait behind it. Asking again for the same call with the
    /// same ruling changes nothing. The change itself is shown too, unless its card is in sight anyway.
    void ask(const CallRow &call, int more, const QString &workspace, bool cardInSight);
    /// The answer was not taken, and this is why: the question takes another one. Without an answer nothing happens.
    void refuseAnswer(const QString &why);
    void clear(); ///< Nothing waits; the bar hides.

    bool isGuarded() const { return m_guard.isActive(); }

signals:
    void answered(const paddock::Reply &reply);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void buildAnswers();
    void raiseGuard();
    void refreshButtons();
    void showGrant(bool visible);
    void allowByKey();
    void deny();
    void answer(const Reply &reply);
    void fillChange();
    void fitBody();
    void restyle();
    QString titleText() const;

    const Theme &m_theme;
    CodeHighlighter m_highlighter;
    CallRow m_call;
    QString m_workspace;
    bool m_answered = false;
    QTimer m_guard;

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_more;
    QScrollArea
        *m_scroll; ///< All between the title and the answers, which stay in sight whatever its length.
    RulingView *m_ruling;
    TallText *m_change; ///< Of a file.
    GrantEditor *m_grant;
    QLineEdit *m_note;
    QLabel *m_trouble;
    QPushButton *m_details;
    QPushButton *m_deny;
    QPushButton *m_denyNote;
    QPushButton *m_allowMore;
    QPushButton *m_allowOnce;
};

} // namespace paddock
