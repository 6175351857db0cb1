#include "ui/settings/key_form.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"
#include "ui/shell/start_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/transcript_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTabWidget>

namespace paddock {

QAction *MainWindow::sessionAction(const QString &text, const QKeySequence &keys,
                                   std::function<void(SessionPage &)> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, act] {
        if (SessionPage *page = currentSession())
            act(*page);
    });
    m_sessionActions.append(action);
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New Session"), QKeySequence::New, this, &MainWindow::newSession);
    menu->addAction(tr("&Open Folder …"), QKeySequence::Open, this, [this] {
        showStart();
        m_start->chooseFolder();
    });
    menu->addAction(tr("&Start Page"), this, &MainWindow::showStart);
    QAction *back = menu->addAction(tr("Back to the &Session"), this, [this] {
        m_stack->setCurrentWidget(m_tabs);
        refresh();
    });
    connect(menu, &QMenu::aboutToShow, back,
            [this, back] { back->setEnabled(m_tabs->count() > 0 && m_stack->currentWidget() != m_tabs); });
    menu->addSeparator();
    QAction *close = sessionAction(tr("&Close Session"), QKeySequence::Close,
                                   [this](SessionPage &page) { closeSession(m_tabs->indexOf(&page)); });
    menu->addAction(close);
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(sessionAction(tr("&Copy from the Conversation"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                  [](SessionPage &page) { page.view().copy(); }));
    menu->addAction(sessionAction(tr("Select &All of the Conversation"), {},
                                  [](SessionPage &page) { page.view().selectAll(); }));
    menu->addSeparator();
    QAction *keys =
        menu->addAction(tr("&Keys …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::showKeys);
    keys->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const auto zoom = [](double factor) {
        return [factor](SessionPage &page) {
            page.view().setZoom(factor > 0 ? page.view().zoom() * factor : 1);
        };
    };
    menu->addAction(sessionAction(tr("Zoom &In"), QKeySequence::ZoomIn, zoom(1.1)));
    menu->addAction(sessionAction(tr("Zoom &Out"), QKeySequence::ZoomOut, zoom(1 / 1.1)));
    menu->addAction(sessionAction(tr("&Normal Size"), QKeySequence(Qt::CTRL | Qt::Key_0), zoom(0)));
    menu->addSeparator();
    auto *themes = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, ThemeChoice choice) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice] { m_theme.setChoice(choice); });
    };
    addTheme(tr("&Follow the System"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
    menu->addActions(themes->actions());
}

void MainWindow::buildSessionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Session"));
    menu->addAction(sessionAction(tr("&Stop"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                                  [](SessionPage &page) { page.stop(); }));
    menu->addAction(sessionAction(tr("&Boundary …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                                  [](SessionPage &page) { page.showBoundary(); }));
    menu->addSeparator();
    menu->addAction(sessionAction(tr("Go to the &Message Field"), QKeySequence(Qt::CTRL | Qt::Key_L),
                                  [](SessionPage &page) { page.focusComposer(); }));
    menu->addAction(sessionAction(tr("Go to the &Conversation"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                                  [](SessionPage &page) { page.focusTranscript(); }));
    menu->addAction(sessionAction(tr("Go to the &Question"), QKeySequence(Qt::CTRL | Qt::Key_J),
                                  [](SessionPage &page) { page.focusQuestion(); }));
    menu->addAction(sessionAction(tr("Go to the &End"), QKeySequence(Qt::CTRL | Qt::Key_End),
                                  [](SessionPage &page) { page.view().scrollToEnd(); }));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *about = menu->addAction(tr("&About Paddock"), this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Paddock"),
                                    tr("Paddock %1\nA coding agent that works inside one folder.")
                                        .arg(QApplication::applicationVersion()),
                                    QMessageBox::Close, this);
        box->setIconPixmap(windowIcon().pixmap(48));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_host, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace paddock
