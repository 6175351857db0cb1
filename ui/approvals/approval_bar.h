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
class QTextEdit;

namespace paddock {

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
    void clear(); ///< Nothing waits; the bar hides.

    bool isGuarded() const { return m_guard.isActive(); }

signals:
    void answered(const paddock::Reply &reply);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void raiseGuard();
    void refreshButtons();
    void answer(Decision decision, const QString &reason, GrantScope scope = GrantScope::Once);
    void fillPreview();
    void fitBody();
    void restyle();
    QString accessText(const QString &workspace) const;

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
        *m_scroll; ///< All between the title and the buttons, which stay in sight whatever its length.
    QLabel *m_access;
    QLabel *m_reason;
    QTextEdit *m_preview;
    QLineEdit *m_note;
    QLabel *m_rule;
    QPushButton *m_details;
    QPushButton *m_deny;
    QPushButton *m_denyNote;
    QPushButton *m_allowSession;
    QPushButton *m_allowOnce;
};

} // namespace paddock
