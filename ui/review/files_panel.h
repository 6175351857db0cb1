#pragma once

#include "ui/review/files_model.h"
#include "ui/session/session_panel.h"

class QLabel;
class QLineEdit;
class QTreeView;

namespace paddock {

class Host;
class Review;
class SessionFiles;
class Theme;

/// The workspace's files: to look at, to open elsewhere, to drag out, to mention in a message. Asks for their names
/// only while it is visible.
class FilesPanel : public SessionPanel
{
    Q_OBJECT

public:
    FilesPanel(Host &host, const Theme &theme, QWidget *parent = nullptr); ///< Both outlive it.

    void focusFilter();
    void showFile(const QString &path); ///< In a page: emits pageAsked().
    FilesModel &tree() { return *m_tree; }

signals:
    void pageAsked(QWidget *page); ///< Whoever takes it owns it.
    void mentionAsked(const QString &path); ///< Relative to the workspace.

protected:
    void sessionReplaced() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(bool watched);
    void fill();
    void markChanges();
    void filter(const QString &typed);
    void activate(const QModelIndex &index);
    void askMenu(const QPoint &point);
    void restyle();
    QString absolute(const QString &path) const;
    QStringList openFolders() const;

    Host &m_host;
    const Theme &m_theme;
    QPointer<SessionFiles> m_files;
    QPointer<Review> m_review;
    FilesModel *m_tree;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_remark;
};

} // namespace paddock
