#pragma once

#include "core/protocol/entry.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Theme;

/// More than this once: for how long, and the very rules that would be kept, open to be narrowed. Whether a line is
/// a rule is the engine's to say.
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

signals:
    void granted();

private:
    void refresh();

    const Theme &m_theme;
    bool m_taking = false;
    QPlainTextEdit *m_rules;
    QLabel *m_hidden;
    QComboBox *m_scope;
    QPushButton *m_grant;
};

} // namespace paddock
