#pragma once

#include "ui/review/changes_view.h"
#include "ui/session/session_panel.h"

#include <QDialog>

class QActionGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace paddock {

class Host;
class InlineBar;

/// What is different in the files, and what a person makes of it: in a dock, or large in a page of its own. Asks the
/// engine only while it is visible.
class ChangesPanel : public SessionPanel
{
    Q_OBJECT

public:
    enum class Place { Dock, Page };

    /// Both outlive it.
    ChangesPanel(Host &host, const Theme &theme, Place place = Place::Dock, QWidget *parent = nullptr);

    ChangesView &view() { return *m_view; }
    Review *review() const { return m_view->review(); } ///< Null: no session is in view.

    void goToChange(bool forward); ///< And takes the focus.
    void showCommit(); ///< The sheets stand beside the window; nothing waits for them.
    void showRestore(qint64 to = -1); ///< With what to go back to already chosen, when it is given.
    void showWorktrees();
    void showLarge(const QString &path = {}); ///< Emits pageAsked().

signals:
    void pageAsked(QWidget *page); ///< A new page, with its title; whoever takes it owns it.

protected:
    void sessionReplaced() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void fillScopes();
    void chooseScope(int index);
    void askForPlace(); ///< Which checkpoint to compare with.
    void compareWith(const ChangeScope &scope);
    void refresh();
    void applyOptions(const DiffOptions &options);
    void sayReverted(const QStringList &paths);
    void open(QDialog *sheet);

    Host &m_host;
    const Theme &m_theme;
    const Place m_place;
    QComboBox *m_scope;
    QLabel *m_counts;
    QLabel *m_remark;
    InlineBar *m_bar;
    ChangesView *m_view;
    QPushButton *m_send;
    QPushButton *m_acceptAll;
    QPushButton *m_rejectAll;
    QPushButton *m_restore;
    QPushButton *m_commit;
    QAction *m_split;
    QAction *m_wrap;
    QAction *m_blanks;
};

} // namespace paddock
