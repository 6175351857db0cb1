#pragma once

#include "ui/panels/row_list.h"
#include "ui/panels/watching_panel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Theme;

/// What commands printed, one at a time: the agent's and the person's own, those that run and those that ran.
class TerminalPanel : public WatchingPanel
{
    Q_OBJECT

public:
    explicit TerminalPanel(const Theme &theme, QWidget *parent = nullptr);

protected:
    void watch(LiveSession *session) override;

private:
    void fillChoices();
    void refresh();
    void showOutput(const QString &output);
    void restyle();
    const Row *shownRow() const; ///< Null: there is none.

    static constexpr int frameMs = 50; ///< Output that comes faster is shown together.

    const Theme &m_theme;
    RowList m_commands;
    QPointer<LiveSession> m_live;
    quint64 m_shown = 0; ///< Row::id of the command in sight; 0: none.
    QString m_raw; ///< What m_text shows, before it was made safe to look at.
    QTimer m_frame;
    QComboBox *m_choice;
    QLabel *m_state;
    QCheckBox *m_follow;
    QPushButton *m_copy;
    QPushButton *m_stop;
    QPlainTextEdit *m_text;
};

} // namespace paddock
