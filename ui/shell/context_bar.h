#pragma once

#include "core/protocol/mode.h"
#include "ui/boundary/boundary_text.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QPushButton;

namespace paddock {

class LiveSession;
class Theme;

/// What holds for the session in view: its folder, model, mode, and how strong the walls are.
class ContextBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ContextBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const LiveSession *session); ///< Null: there is no session in view.

signals:
    void modeChosen(paddock::PermissionMode mode);
    void modelChosen(const QString &model);
    void boundaryAsked();

private:
    void showBoundary();
    void restyle();

    const Theme &m_theme;
    QLabel *m_folderIcon;
    QLabel *m_folder;
    QLabel *m_script;
    QComboBox *m_model;
    QComboBox *m_mode;
    QPushButton *m_boundary;
    BoundaryWord m_word;
    QList<QAction *> m_actions;
    QAction *m_scriptAction;
};

} // namespace paddock
