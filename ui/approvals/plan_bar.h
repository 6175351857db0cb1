#pragma once

#include "ui/approvals/answer_bar.h"
#include "ui/transcript/code_highlighter.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class TallText;

/// A plan that the model would carry out (ExitPlanMode): to be read, changed, approved, or sent back with a note.
class PlanBar : public AnswerBar
{
    Q_OBJECT

public:
    explicit PlanBar(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill(bool cardInSight) override;
    void refreshAnswers() override;
    void allowByKey() override;
    void denyByKey() override;

private:
    QString plan() const; ///< As the model wrote it.
    bool isEdited() const;
    void showPlan();
    void toggleEditor();
    void approve(const QString &mode); ///< Empty: everything asks as usual.

    CodeHighlighter m_highlighter;
    TallText *m_text;
    QPlainTextEdit *m_editor;
    QLineEdit *m_note;
    QPushButton *m_edit;
    QPushButton *m_keepPlanning;
    QPushButton *m_approve;
    QPushButton *m_approveEdits;
};

} // namespace paddock
