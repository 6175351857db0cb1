#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Theme;

/// A command that is corrected before it is allowed. Says what in it cannot be seen.
class CommandEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CommandEditor(const Theme &theme, QWidget *parent = nullptr);

    void begin(const QString &command); ///< Shows itself.
    QString command() const;
    void focusCommand();
    void setTaking(bool taking); ///< Whether the button does anything now.

signals:
    void allowed();
    void heightChanged();

private:
    void refresh();

    const Theme &m_theme;
    bool m_taking = false;
    QPlainTextEdit *m_command;
    QLabel *m_hidden;
    QPushButton *m_allow;
};

} // namespace paddock
