#include "ui/shell/main_window.h"

#include "ui/actions/action_book.h"
#include "ui/session/session_standing.h"
#include "ui/sessions/session_filing.h"
#include "ui/sessions/sessions_panel.h"
#include "ui/shell/context_bar.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/session_page.h"
#include "ui/shell/status_strip.h"
#include "ui/start/folder_trust_sheet.h"
#include "ui/start/start_page.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace paddock {

MainWindow::MainWindow(LiveSessions &sessions, Host &host, Theme &theme, const QString &id)
    : m_sessions(sessions)
    , m_host(host)
    , m_theme(theme)
    , m_id(id)
    , m_actions(new ActionBook(host.state(), *this))
    , m_docks(new DockShelf(*this, *m_actions))
    , m_middle(nullptr)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(host, theme, m_stack))
    , m_trust(new FolderTrustSheet(host, theme, m_stack))
    , m_tabs(new PageTabs(m_stack))
    , m_context(new ContextBar(theme, this))
    , m_status(new StatusStrip(sessions.attention(), sessions.spending(), theme, this))
{
    setObjectName("mainWindow");
    setWindowTitle(QStringLiteral("Paddock"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/paddock.svg")));
    setMinimumSize(480, 360);
    setUnifiedTitleAndToolBarOnMac(true);
    setDockOptions(dockOptions() | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_tabs->setObjectName("sessions");
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_trust);
    m_stack->addWidget(m_tabs);
    auto *middle = new QWidget(this);
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_stack, 1);
    setCentralWidget(middle);
    addToolBar(m_context);
    setStatusBar(m_status);
    m_placeTime.setSingleShot(true);
    m_placeTime.setInterval(300);

    buildActions();
    buildDocks();
    buildMenus();
    bindSettings();

    connectParts();
    if (!restoreGeometry(m_host.state().value(stateKey("geometry")).toByteArray()))
        resize(1120, 780);
    restoreState(m_host.state().value(stateKey("docks")).toByteArray());
    refresh();
}

MainWindow::~MainWindow()
{
    // What goes now is not what a person closed.
    m_restoring = true;
    m_sessions.disconnect(this);
    m_docks->disconnect(this);
    m_tabs->disconnect(this);
}

void MainWindow::connectParts()
{
    connect(m_start, &StartPage::folderChosen, this,
            [this](const QString &folder, const QString &provider) { openFolder(folder, provider); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::keepTabs);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);
    connect(m_tabs, &PageTabs::reordered, this, &MainWindow::keepTabs);
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
    connect(&m_sessions.spending(), &Spending::changed, this, &MainWindow::refresh);
    connect(&m_sessions, &LiveSessions::closing, this, [this](const LiveSession *session) {
        if (SessionPage *page = pageOf(*session))
            dropPage(m_tabs->indexOf(page)); // before its session
    });
    connect(m_context, &ContextBar::paletteAsked, m_actions->action("view.palette"), &QAction::trigger);
    connect(m_context, &ContextBar::sessionsAsked, m_actions->action("view.sessions"), &QAction::trigger);
    connect(&m_context->folderMenu(), &QMenu::aboutToShow, this,
            [this] { fillFolderMenu(m_context->folderMenu()); });
    connect(&m_context->branchMenu(), &QMenu::aboutToShow, this,
            [this] { fillBranchMenu(m_context->branchMenu()); });
    connect(m_status, &StatusStrip::phaseAsked, this, [this] {
        if (SessionPage *page = currentPage())
            page->focusTranscript();
    });
    connect(m_status, &StatusStrip::boundaryAsked, m_context, &ContextBar::boundaryAsked);
    connect(m_status, &StatusStrip::contextAsked, this, [this] { m_docks->raise("context"); });
    connect(m_status, &StatusStrip::costAsked, this, [this] {
        if (LiveSession *session = currentSession())
            askForBudget(*session);
    });
    connect(m_status, &StatusStrip::attentionAsked, this, &MainWindow::showAttention);
    connect(&m_placeTime, &QTimer::timeout, this, &MainWindow::keepPlace);
    connect(m_docks, &DockShelf::changed, &m_placeTime, qOverload<>(&QTimer::start));
}

void MainWindow::openFolder(const QString &folder, const QString &provider, const QString &branch)
{
    const QString wanted = provider.isEmpty() ? m_start->provider() : provider;
    const QList<ProviderChoice> choices = m_host.providers();
    const auto choice = std::find_if(choices.begin(), choices.end(),
                                     [&](const ProviderChoice &one) { return one.id == wanted; });
    if (choice == choices.end() || (choice->isScript && provider.isEmpty())) {
        openStart();
        m_start->say(tr("Choose the model that shall work in %1, then the folder again.").arg(folder));
        return;
    }
    Open wish{folder, choice->id, m_host.chosenModel(choice->id)};
    wish.branch = branch;
    if (choice->isScript) {
        openSession(m_sessions.begin(wish)); // its folder is ours, and fresh
        return;
    }
    m_wish = wish;
    m_trust->begin(folder);
}

void MainWindow::openSession(LiveSession &session)
{
    SessionPage *page = pageOf(session);
    if (!page) {
        page = new SessionPage(session, m_host, m_theme, m_tabs);
        page->setActions(*m_actions);
        m_sessions.look(session, *this);
        connect(page, &SessionPage::forkAsked, this,
                [this, page](qint64 entry) { m_panel->filing().fork(page->session().id(), entry); });
        page->view().setZoom(m_host.windowSettings().zoom());
        m_tabs->add(page, session.title());
    }
    m_tabs->setCurrentWidget(page);
    m_stack->setCurrentWidget(m_tabs);
    refresh();
    page->focusComposer();
}

void MainWindow::openPage(QWidget *page)
{
    if (m_tabs->indexOf(page) < 0) {
        m_tabs->add(page, page->windowTitle());
        connect(page, &QWidget::windowTitleChanged, this, &MainWindow::refresh);
    }
    m_tabs->setCurrentWidget(page);
    m_stack->setCurrentWidget(m_tabs);
    refresh();
    page->setFocus(Qt::OtherFocusReason);
}

SessionPage *MainWindow::currentPage() const
{
    if (m_stack->currentWidget() != m_tabs)
        return nullptr;
    return qobject_cast<SessionPage *>(m_tabs->currentWidget());
}

LiveSession *MainWindow::currentSession() const
{
    if (SessionPage *page = currentPage())
        return &page->session();
    return m_stack->currentWidget() == m_tabs ? m_inView.data() : nullptr;
}

SessionPage *MainWindow::pageOf(const LiveSession &session) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i));
        if (page && &page->session() == &session)
            return page;
    }
    return nullptr;
}

void MainWindow::openStart()
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
    auto *bar = new InlineBar(m_theme, centralWidget());
    bar->setObjectName("troubleBar");
    bar->say(visibleText(error.message), InlineBar::Kind::Trouble);
    bar->addDismiss();
    showBar(bar);
}

void MainWindow::showBar(InlineBar *bar)
{
    for (InlineBar *other : findChildren<InlineBar *>(bar->objectName(), Qt::FindChildrenRecursively)) {
        if (other == bar || other->parentWidget() != centralWidget())
            continue;
        other->hide();
        other->deleteLater();
    }
    m_middle->insertWidget(0, bar);
    connect(bar, &InlineBar::dismissed, bar, &QObject::deleteLater);
}

void MainWindow::closePage(int index)
{
    auto *page = qobject_cast<SessionPage *>(m_tabs->widget(index));
    if (!page) {
        dropPage(index);
        return;
    }
    LiveSession &session = page->session();
    if (session.isAtWork()) {
        askBeforeClosing(session);
        return;
    }
    dropPage(index);
}

void MainWindow::dropPage(int index)
{
    QWidget *page = m_tabs->widget(index);
    auto *one = qobject_cast<SessionPage *>(page);
    if (one) {
        m_closedPages.removeAll(one->session().id());
        m_closedPages.append(one->session().id());
    }
    LiveSession *session = one ? &one->session() : nullptr;
    m_tabs->removeTab(index);
    delete page;
    if (session)
        m_sessions.leave(*session, *this);
    if (m_tabs->count() == 0)
        openStart();
    else
        refresh();
}

void MainWindow::askBeforeClosing(LiveSession &session)
{
    const QPointer<LiveSession> asked(&session);
    const auto drop = [this, asked] {
        if (SessionPage *page = asked ? pageOf(*asked) : nullptr)
            dropPage(m_tabs->indexOf(page));
    };
    auto *bar = new InlineBar(m_theme, centralWidget());
    bar->setObjectName("closeRunningBar");
    bar->say(tr("“%1” is still at work.").arg(visibleText(session.title())), InlineBar::Kind::Care);
    bar->addButton("keepRunningButton", tr("Keep running in the background"), [bar, drop] {
        bar->deleteLater();
        drop();
    });
    bar->addButton("stopAndCloseButton", tr("Stop and close"), [bar, drop, asked] {
        bar->deleteLater();
        if (asked)
            asked->stop();
        drop();
    });
    bar->addButton("keepOpenButton", tr("Leave it open"), [bar] { bar->deleteLater(); });
    showBar(bar);
}

void MainWindow::reopenPage()
{
    while (!m_closedPages.isEmpty()) {
        const SessionId id = m_closedPages.takeLast();
        if (const LiveSession *open = m_sessions.find(id); open && pageOf(*open))
            continue;
        openSession(m_sessions.resume(id));
        return;
    }
}

QString MainWindow::stateKey(const QString &name) const
{
    return "windows/" + m_id + u'/' + name;
}

void MainWindow::keepTabs()
{
    if (m_restoring)
        return;
    QStringList ids;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i)))
            ids.append(page->session().id().value);
    }
    m_host.state().keep(stateKey("tabs"), ids.isEmpty() ? QVariant() : QVariant(ids));
    const SessionPage *page = currentPage();
    m_host.state().keep(stateKey("tab"), page ? QVariant(page->session().id().value) : QVariant());
}

void MainWindow::restore()
{
    m_restoring = true;
    const QString front = m_host.state().value(stateKey("tab")).toString();
    for (const QString &id : m_host.state().value(stateKey("tabs")).toStringList())
        openSession(m_sessions.resume({id}));
    if (LiveSession *session = m_sessions.find({front}); session && pageOf(*session))
        openSession(*session);
    m_restoring = false;
}

void MainWindow::refresh()
{
    if (SessionPage *page = currentPage())
        m_inView = &page->session();
    LiveSession *session = currentSession();
    m_context->show(session);
    m_status->show(session);
    m_docks->setSession(session);
    m_panel->setCurrent(session);
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(currentPage() != nullptr);
    showTabs();
    setWindowTitle(session ? tr("%1 – Paddock").arg(visibleText(session->title()))
                           : QStringLiteral("Paddock"));
    m_docks->fit(width(), session != nullptr);
    m_sessions.attention().setInView(*this, isActiveWindow() && currentPage() ? session->id() : SessionId());
}

void MainWindow::showTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i));
        if (!page) {
            const QWidget *other = m_tabs->widget(i);
            m_tabs->setTitle(i, other->windowTitle(), other->windowIcon(), {});
            continue;
        }
        const Standing standing = standingOf(page->session());
        const QString title = visibleText(page->session().title());
        const QString sign = signOf(standing);
        m_tabs->setTitle(i, needsYou(standing) ? tr("%1 (needs you)").arg(title) : title,
                         sign.isEmpty() ? QIcon() : Theme::icon(sign, inkOf(standing, m_theme.tokens())),
                         tr("%1\n%2").arg(title, wordOf(standing)));
    }
}

void MainWindow::keepPlace()
{
    if (m_restoring || !isVisible() || isMinimized())
        return;
    m_host.state().keep(stateKey("geometry"), saveGeometry());
    // What is folded away for want of room is not what a person put away.
    if (!m_docks->isFolded(Qt::LeftDockWidgetArea) && !m_docks->isFolded(Qt::RightDockWidgetArea))
        m_host.state().keep(stateKey("docks"), saveState());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->fit(width(), currentSession() != nullptr);
    m_placeTime.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_placeTime.start();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_docks->fit(width(), currentSession() != nullptr);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        refresh();
}

bool MainWindow::isAnyRunning() const
{
    const QList<LiveSession *> all = m_sessions.all();
    return std::any_of(all.begin(), all.end(),
                       [](const LiveSession *session) { return session->isAtWork(); });
}

void MainWindow::askBeforeEnding(std::function<void()> end)
{
    if (!isAnyRunning()) {
        end();
        return;
    }
    auto *bar = new InlineBar(m_theme, centralWidget());
    bar->setObjectName("closeWindowBar");
    bar->say(tr("A session is still at work. It stops when Paddock ends."), InlineBar::Kind::Care);
    bar->addButton("stopAndQuitButton", tr("Stop and close"), [this, end = std::move(end)] {
        for (LiveSession *session : m_sessions.all())
            session->stop();
        end();
    });
    bar->addButton("keepWorkingButton", tr("Keep working"), [bar] { bar->deleteLater(); });
    showBar(bar);
}

void MainWindow::leaveAll()
{
    m_restoring = true; // its tabs are no longer kept
    QList<LiveSession *> shown;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i)))
            shown.append(&page->session());
    }
    for (LiveSession *session : std::as_const(shown))
        m_sessions.leave(*session, *this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || m_othersOpen || !isAnyRunning()) {
        keepPlace();
        event->accept();
        if (m_othersOpen)
            leaveAll();
        emit closed();
        return;
    }
    event->ignore();
    askBeforeEnding([this] {
        m_closing = true;
        close();
    });
}

} // namespace paddock
