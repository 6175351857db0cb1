#include "ui/actions/action_book.h"
#include "ui/composer/composer.h"
#include "ui/review/changes_panel.h"
#include "ui/review/files_panel.h"
#include "ui/review/review_actions.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"

// The docks of changes and files, and what they have to do with the rest of the window.

namespace paddock {

void MainWindow::buildReviewDocks()
{
    auto *changes = new ChangesPanel(m_host, m_theme);
    m_docks->add("changes", tr("Changes"), Qt::RightDockWidgetArea, changes);
    addReviewActions(*m_actions, *changes);
    connect(changes, &ChangesPanel::pageAsked, this, [this](QWidget *page) {
        if (auto *large = qobject_cast<ChangesPanel *>(page))
            shareReviewActions(*m_actions, *large);
        openPage(page);
    });
    auto *files = new FilesPanel(m_host, m_theme);
    m_docks->add("files", tr("Files"), Qt::RightDockWidgetArea, files);
    connect(files, &FilesPanel::pageAsked, this, &MainWindow::openPage);
    connect(files, &FilesPanel::mentionAsked, this, [this](const QString &path) {
        LiveSession *session = currentSession();
        SessionPage *page = session ? pageOf(*session) : nullptr;
        if (!page)
            return;
        openSession(*session); // It may stand behind the page of the file.
        page->composer().mention(path);
    });
    m_actions->add("files.find", tr("Files"), tr("&Find a File …"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                   [this, files] {
                       m_docks->raise("files");
                       files->focusFilter();
                   });
}

} // namespace paddock
