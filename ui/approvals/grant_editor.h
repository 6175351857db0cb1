#pragma once

#include "core/protocol/command.h"
#include "core/protocol/rule_trials.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Theme;

/// More than this once: for how long, and the very rules that would be kept, open to be narrowed. Whether a line is
/// a rule is the engine's to say, and so is what the rules would have done so far.
class GrantEditor : public QWidget
{
    Q_OBJECT

public:
    explicit GrantEditor(const Theme &theme, QWidget *parent = nullptr);

    void offer(const QStringList &rules); ///< Begins anew, for the shortest of the usual spans: this session.
    QStringList rules() const; ///< As they stand in the field, without empty lines.
    GrantScope scope() const;
    void focusRules();
    void setTaking(bool taking); ///< Whether the button does anything now.
    void takeTrials(const RuleTrials &trials); ///< Answers to older questions are passed over.

signals:
    void granted();
    void trialAsked(const paddock::TryRules &question); ///< After each pause of editing.
    void heightChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void askTrial();
    void sayTrial(const QString &text, bool isTrouble);

    const Theme &m_theme;
    bool m_taking = false;
    int m_trials = 0; ///< Asked so far.
    QString m_trial; ///< The id of the one that waits for its answer.
    bool m_tried = false; ///< The rules as they stand were asked about.
    QTimer m_pause;
    QPlainTextEdit *m_rules;
    QLabel *m_hidden;
    QLabel *m_effect; ///< What the rules would have done.
    QComboBox *m_scope;
    QPushButton *m_grant;
};

} // namespace paddock
