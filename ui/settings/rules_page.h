#pragma once

#include "core/protocol/rule_trials.h"

#include <QJsonValue>
#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace paddock {

class LiveSession;
class SettingsBook;

/// All permission rules with who says them; a person's own can be added, changed and removed, and be tried on the
/// calls that the session in view made so far.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(SettingsBook &book, QWidget *parent = nullptr); ///< \a book outlives it.

    void setSession(LiveSession *session); ///< Whose calls are tried; may be null.

private:
    struct Editing {
        QString list; ///< "allow", "ask", "deny"; empty: a new rule is written.
        QString rule;
    };

    void refresh();
    void refreshButtons();
    void select();
    void save();
    void removeRule();
    void clearEditor();
    void sayHint(); ///< What trying means, in place of what an earlier try found.
    void tryOut();
    void showTrials(const RuleTrials &trials);
    void change(const QString &list, const QJsonValue &rules, std::function<void()> then);
    QStringList ownRules(const QString &list) const;
    const QTreeWidgetItem *chosenOwn() const; ///< Null when none or another layer's rule is chosen.

    SettingsBook &m_book;
    QPointer<LiveSession> m_session;
    Editing m_editing;
    QString m_trialId; ///< Of the question under way; empty: none.
    QTreeWidget *m_rules;
    QComboBox *m_list;
    QLineEdit *m_rule;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_new;
    QPushButton *m_try;
    QLabel *m_fault;
    QLabel *m_trialState;
    QTreeWidget *m_trials;
};

} // namespace paddock
