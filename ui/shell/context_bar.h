#pragma once

#include "core/protocol/mode.h"
#include "ui/boundary/boundary_text.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace paddock {

class LiveSession;
class Theme;

/// What holds for the session in view: its folder and branch, model, mode, and how strong the walls are.
class ContextBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ContextBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const LiveSession *session); ///< Null: there is no session in view.
    void openModels(); ///< Unfolds the list of models.
    void openModes();

    QMenu &folderMenu()
    {
        return *m_folderMenu;
    } ///< Whoever owns the bar fills it when it is about to be shown.
    QMenu &branchMenu() { return *m_branchMenu; } ///< Likewise.

signals:
    void modeChosen(paddock::PermissionMode mode);
    void modelChosen(const QString &model);
    void boundaryAsked();
    void paletteAsked();
    void sessionsAsked(); ///< The dock, where it is folded away.

private:
    QToolButton *part(const QString &name, const QString &words);
    void showBranch(const LiveSession &session);
    void showBoundary();
    void restyle();

    const Theme &m_theme;
    QToolButton *m_sessions;
    QToolButton *m_folder;
    QMenu *m_folderMenu;
    QToolButton *m_branch;
    QMenu *m_branchMenu;
    QLabel *m_script;
    QComboBox *m_model;
    QComboBox *m_mode;
    QPushButton *m_boundary;
    QToolButton *m_palette;
    BoundaryWord m_word;
    QAction *m_branchAction;
    QAction *m_scriptAction;
    QAction *m_modelAction;
    QList<QAction *> m_ofSession; ///< All that a session in view is needed for.
};

} // namespace paddock
