#include "ui/actions/action_book.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/style/inline_bar.h"
#include "ui/style/visible_text.h"

#include <QDir>

// Ways to what the window can do that lead through no menu: the palette, the cheat sheet, and a link of elsewhere.

namespace paddock {

void MainWindow::buildPalette()
{
    m_palette = new CommandPalette(*m_actions, m_host.state(), m_theme, *this);
    m_palette->addSource([this] {
        QList<PaletteEntry> entries;
        for (const LiveSession *session : m_sessions.all()) {
            const SessionId id = session->id();
            entries.append({"session:" + id.value,
                            tr("Open sessions"),
                            visibleText(session->title()),
                            {},
                            true,
                            [this, id] {
                                if (LiveSession *open = m_sessions.find(id))
                                    openSession(*open);
                            }});
        }
        return entries;
    });
    m_palette->addSource([this] {
        QList<PaletteEntry> entries;
        for (const QString &folder : m_host.recentFolders())
            entries.append({"folder:" + folder,
                            tr("Recent folders"),
                            visibleText(QDir::toNativeSeparators(folder)),
                            {},
                            true,
                            [this, folder] { openFolder(folder); }});
        return entries;
    });

    m_actions->add("view.palette", tr("View"), tr("Command &Palette …"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { m_palette->open(); });
    m_actions->add("help.keys", tr("Help"), tr("&Keyboard Shortcuts"),
                   {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
                   [this] { showCheatSheet(); });

    const auto keys = [](auto... combinations) { return QList<QKeySequence>{QKeySequence(combinations)...}; };
    const QString message = tr("Message field");
    m_actions->addFixed(message, tr("New line"), keys(Qt::SHIFT | Qt::Key_Return));
    m_actions->addFixed(message, tr("Next mode"), keys(Qt::SHIFT | Qt::Key_Tab));
    m_actions->addFixed(message, tr("Stop, when the field is empty"), keys(Qt::Key_Escape));
    const QString question = tr("Question");
    m_actions->addFixed(question, tr("Allow once"), keys(Qt::CTRL | Qt::Key_Return));
    m_actions->addFixed(question, tr("Deny"), keys(Qt::CTRL | Qt::Key_Backspace));
    m_actions->addFixed(question, tr("Details"), keys(Qt::CTRL | Qt::Key_I));
}

void MainWindow::showCheatSheet()
{
    if (!m_cheatSheet) {
        m_cheatSheet = new CheatSheet(*m_actions, this);
        m_cheatSheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_cheatSheet, &CheatSheet::changeAsked, this, [this] {
            if (QAction *change = m_actions->action("edit.keys"))
                change->trigger();
        });
    }
    m_cheatSheet->show();
    m_cheatSheet->raise();
    m_cheatSheet->activateWindow();
}

void MainWindow::askToOpen(const QString &folder)
{
    auto *bar = new InlineBar(m_theme, this);
    bar->setObjectName("linkBar");
    bar->say(tr("A link from outside asks to open the folder %1. Nothing runs there until you ask for it.")
                 .arg(visibleText(QDir::toNativeSeparators(folder))),
             InlineBar::Kind::Care);
    // Neither has the focus, so that a key that was meant for something else answers nothing.
    bar->addButton("linkRefuse", tr("Do Not Open"), [bar] { bar->deleteLater(); });
    bar->addButton("linkOpen", tr("Open the Folder"), [this, bar, folder] {
        bar->deleteLater();
        openFolder(folder);
    });
    showBar(bar);
}

} // namespace paddock
