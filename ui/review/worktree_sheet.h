#pragma once

#include "core/protocol/event.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace paddock {

class LiveSession;
class Theme;

/// The worktrees of the session's repository, with what each holds that is nowhere else, and a safe end for the one that
/// the session was given. Closes with its session.
class WorktreeSheet : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it, or the session ends first.
    WorktreeSheet(LiveSession &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void take(const Happening &happening);
    void fill(const RepositoryState &state);
    void remove();
    void refresh();
    void say(const QString &sentence, bool isTrouble);

    LiveSession &m_session;
    const Theme &m_theme;
    std::optional<Worktree> m_own; ///< The session's.
    bool m_removing = false;
    QLabel *m_head;
    QTreeWidget *m_list;
    QLabel *m_consequence;
    QCheckBox *m_evenIfLost;
    QLabel *m_state;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace paddock
