#include "ui/review/review_actions.h"

#include "ui/actions/action_book.h"
#include "ui/review/changes_panel.h"

#include <QApplication>
#include <QCoreApplication>

namespace paddock {
namespace {

struct ReviewActionWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewActions)
};

const QStringList &ownKeys()
{
    static const QStringList ids{"changes.accept", "changes.reject", "changes.reviewed", "changes.comment"};
    return ids;
}

/// The view that has the focus, or the dock's.
ChangesView &viewInUse(ChangesPanel &panel)
{
    for (QWidget *one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (auto *view = qobject_cast<ChangesView *>(one))
            return *view;
    }
    return panel.view();
}

} // namespace

void addReviewActions(ActionBook &book, ChangesPanel &panel)
{
    const QString group = ReviewActionWords::tr("Changes");
    const auto keys = [](auto key) { return QList<QKeySequence>{QKeySequence(key)}; };
    const auto verb = [&panel](HunkVerb one) { return [&panel, one] { viewInUse(panel).act(one); }; };
    const auto go = [&panel](bool forward) {
        return [&panel, forward] {
            ChangesView &view = viewInUse(panel);
            if (&view != &panel.view()) {
                view.goToChange(forward);
                return;
            }
            for (QWidget *dock = &panel; dock && !dock->isWindow(); dock = dock->parentWidget()) {
                dock->show();
                dock->raise();
            }
            panel.goToChange(forward);
        };
    };
    book.add("changes.next", group, ReviewActionWords::tr("&Next Change"), keys(Qt::Key_F7), go(true));
    book.add("changes.previous", group, ReviewActionWords::tr("&Previous Change"),
             keys(Qt::SHIFT | Qt::Key_F7), go(false));
    book.add("changes.accept", group, ReviewActionWords::tr("&Accept"), keys(Qt::Key_A),
             verb(HunkVerb::Accept));
    book.add("changes.reject", group, ReviewActionWords::tr("&Reject"), keys(Qt::Key_R),
             verb(HunkVerb::Reject));
    book.add("changes.reviewed", group, ReviewActionWords::tr("Re&viewed"), keys(Qt::Key_Space),
             verb(HunkVerb::Reviewed));
    book.add("changes.comment", group, ReviewActionWords::tr("&Comment"), keys(Qt::Key_C),
             verb(HunkVerb::Comment));
    book.add("changes.send", group, ReviewActionWords::tr("&Send the Comments"), {}, [&panel] {
        if (panel.review())
            panel.review()->sendComments();
    });
    book.add("changes.large", group, ReviewActionWords::tr("Show the Changes &Large"), {},
             [&panel] { panel.showLarge(panel.view().currentPath()); });
    book.add("changes.commit", group, ReviewActionWords::tr("C&ommit …"), {},
             [&panel] { panel.showCommit(); });
    book.add("changes.restore", group, ReviewActionWords::tr("Res&tore …"), {},
             [&panel] { panel.showRestore(); });
    book.add("session.rewind", ReviewActionWords::tr("Session"), ReviewActionWords::tr("Re&wind …"), {},
             [&panel] { panel.showRestore(); });
    book.add("changes.worktrees", group, ReviewActionWords::tr("&Worktrees …"), {},
             [&panel] { panel.showWorktrees(); });
    for (const QString &id : ownKeys()) {
        QAction *action = book.action(id);
        action->setShortcutContext(Qt::WidgetShortcut);
        panel.window()->removeAction(action);
    }
    shareReviewActions(book, panel);
}

void shareReviewActions(ActionBook &book, ChangesPanel &page)
{
    for (const QString &id : ownKeys())
        page.view().addAction(book.action(id));
}

} // namespace paddock
