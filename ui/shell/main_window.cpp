#include "ui/shell/main_window.h"

#include "ui/actions/action_book.h"
#include "ui/shell/context_bar.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/session_page.h"
#include "ui/shell/status_text.h"
#include "ui/start/start_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/row_text.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace paddock {

MainWindow::MainWindow(LiveSessions &sessions, Host &host, Theme &theme)
    : m_sessions(sessions)
    , m_host(host)
    , m_theme(theme)
    , m_actions(new ActionBook(host.state(), *this))
    , m_docks(new DockShelf(*this, *m_actions))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(host, theme, m_stack))
    , m_tabs(new QTabWidget(m_stack))
    , m_context(new ContextBar(theme, this))
    , m_phase(new QLabel(this))
    , m_tokens(new QLabel(this))
    , m_cost(new QLabel(this))
{
    setObjectName("mainWindow");
    setWindowTitle(QStringLiteral("Paddock"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/paddock.svg")));
    setMinimumSize(480, 360);
    setUnifiedTitleAndToolBarOnMac(true);
    m_tabs->setObjectName("sessions");
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_tabs);
    setCentralWidget(m_stack);
    addToolBar(m_context);
    m_phase->setObjectName("phaseLabel");
    m_tokens->setObjectName("tokensLabel");
    m_cost->setObjectName("costLabel");
    m_phase->setContentsMargins(8, 3, 8, 3);
    m_cost->setContentsMargins(8, 3, 8, 3);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_phase, 1);
    statusBar()->addPermanentWidget(m_tokens);
    statusBar()->addPermanentWidget(m_cost);

    buildActions();
    buildDocks();
    buildMenus();

    connect(m_start, &StartPage::folderChosen, this, &MainWindow::openFolder);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::refresh);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);
    connect(m_context, &ContextBar::modeChosen, this, [this](PermissionMode mode) {
        if (LiveSession *session = currentSession())
            session->setMode(mode);
        refresh();
    });
    connect(m_context, &ContextBar::boundaryAsked, this, [this] {
        if (SessionPage *page = currentPage())
            page->showBoundary();
    });
    connect(m_context, &ContextBar::modelChosen, this, [this](const QString &model) {
        if (LiveSession *session = currentSession())
            session->setModel(model);
        refresh();
    });
    connect(&m_sessions, &LiveSessions::changed, this, &MainWindow::refresh);
    connect(&m_sessions, &LiveSessions::closing, this, [this](const LiveSession *session) {
        for (int i = m_tabs->count() - 1; i >= 0; --i) {
            auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i));
            if (!page || &page->session() != session)
                continue;
            m_tabs->removeTab(i);
            delete page; // before its session
        }
        if (m_tabs->count() == 0)
            showStart();
    });
    if (!restoreGeometry(m_host.state().value("window/geometry").toByteArray()))
        resize(1120, 780);
    refresh();
}

void MainWindow::openFolder(const QString &folder, const QString &provider)
{
    const QString wanted = provider.isEmpty() ? m_start->provider() : provider;
    const QList<ProviderChoice> choices = m_host.providers();
    const auto choice = std::find_if(choices.begin(), choices.end(),
                                     [&](const ProviderChoice &one) { return one.id == wanted; });
    if (choice == choices.end() || (choice->isScript && provider.isEmpty())) {
        showStart();
        m_start->say(tr("Choose the model that shall work in %1, then the folder again.").arg(folder));
        return;
    }
    if (!choice->isScript)
        m_host.rememberFolder(folder);
    openSession(m_sessions.begin(Open{folder, choice->id, m_host.chosenModel(choice->id)}));
}

void MainWindow::openSession(LiveSession &session)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i));
        if (page && &page->session() == &session)
            m_tabs->setCurrentIndex(i);
    }
    if (currentSession() != &session) {
        auto *page = new SessionPage(session, m_host, m_theme, m_tabs);
        m_tabs->setCurrentIndex(m_tabs->addTab(page, session.title()));
    }
    m_stack->setCurrentWidget(m_tabs);
    refresh();
    currentPage()->focusComposer();
}

SessionPage *MainWindow::currentPage() const
{
    if (m_stack->currentWidget() != m_tabs)
        return nullptr;
    return qobject_cast<SessionPage *>(m_tabs->currentWidget());
}

LiveSession *MainWindow::currentSession() const
{
    SessionPage *page = currentPage();
    return page ? &page->session() : nullptr;
}

void MainWindow::showStart()
{
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    refresh();
}

void MainWindow::newSession()
{
    const LiveSession *session = currentSession();
    if (!session) {
        m_start->chooseFolder();
    } else if (session->provider().isScript) {
        // The script's project is used up when it has been through it.
        if (const Result<QString> folder = m_host.makePracticeFolder())
            openFolder(*folder, session->provider().id);
        else
            tell(folder.error());
    } else {
        openFolder(session->workspace(), session->provider().id);
    }
}

void MainWindow::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), error.message, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closePage(int index)
{
    auto *page = qobject_cast<SessionPage *>(m_tabs->widget(index));
    if (page)
        m_sessions.close(page->session().id()); // Its log stays; what it did can be looked up later.
}

void MainWindow::refresh()
{
    LiveSession *session = currentSession();
    m_context->show(session);
    m_docks->setSession(session);
    for (QAction *action : m_pageActions)
        action->setEnabled(session != nullptr);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *one = qobject_cast<SessionPage *>(m_tabs->widget(i))) {
            const bool waits = one->session().state().phase() == SessionState::Phase::Waiting;
            const QString title = one->session().title().replace(u'&', QStringLiteral("&&"));
            m_tabs->setTabText(i, waits ? tr("%1 (needs you)").arg(title) : title);
        }
    }
    if (!session) {
        m_phase->setText(tr("No session"));
        m_tokens->clear();
        m_cost->clear();
        setWindowTitle(QStringLiteral("Paddock"));
        return;
    }
    m_phase->setText(phaseText(session->state().phase()));
    m_tokens->setText(tokensText(session->state().usage()));
    m_cost->setText(costText(session->state(), session->provider().isScript));
    setWindowTitle(tr("%1 – Paddock").arg(session->title()));
}

bool MainWindow::isAnyRunning() const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i));
        if (page && page->session().state().isTurnRunning())
            return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_host.state().keep("window/geometry", saveGeometry());
    if (m_closing || !isAnyRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Stop and close?"),
                        tr("A session is still at work. Closing stops it at the next safe point."),
                        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *stop = question->addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep working"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, stop](const QAbstractButton *button) {
        if (button != stop)
            return;
        m_closing = true;
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i)))
                page->session().stop();
        }
        close();
    });
    question->open();
}

} // namespace paddock
