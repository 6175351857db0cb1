#pragma once

#include "core/protocol/rule_trials.h"
#include "ui/approvals/answer_bar.h"
#include "ui/transcript/code_highlighter.h"

class QLineEdit;
class QPushButton;

namespace paddock {

class CommandEditor;
class GrantEditor;
class RulingView;
class TallText;

/// May this call run? Shows what it would do and how each part of it was judged.
class ApprovalBar : public AnswerBar
{
    Q_OBJECT

public:
    explicit ApprovalBar(const Theme &theme, QWidget *parent = nullptr);
    ~ApprovalBar() override;

    void takeTrials(const RuleTrials &trials); ///< Answers to older questions are passed over.

signals:
    void trialAsked(const paddock::TryRules &question);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void fill(bool cardInSight) override;
    void refreshAnswers() override;
    void allowByKey() override;
    void denyByKey() override;

private:
    void build();
    void connectAnswers();
    void showGrant(bool visible);
    void showEditor();
    void grant();
    void allowEdited();
    void fillChange();
    bool isFinal() const; ///< No answer of a person allows it.
    QString titleText() const;

    CodeHighlighter m_highlighter;
    RulingView *m_ruling;
    TallText *m_change; ///< Of a file.
    CommandEditor *m_editor;
    GrantEditor *m_grant;
    QLineEdit *m_note;
    QPushButton *m_details;
    QPushButton *m_deny;
    QPushButton *m_denyNote;
    QPushButton *m_edit;
    QPushButton *m_allowMore;
    QPushButton *m_allowOnce;
};

} // namespace paddock
