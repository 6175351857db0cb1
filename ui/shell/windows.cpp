#include "ui/shell/windows.h"

#include "ui/ports/host.h"
#include "ui/shell/session_page.h"

#include <QApplication>
#include <QUuid>

#include <algorithm>

namespace paddock {
namespace {

const QString windowsKey = QStringLiteral("windows/open");

} // namespace

Windows::Windows(LiveSessions &sessions, Host &host, Theme &theme)
    : m_sessions(sessions)
    , m_host(host)
    , m_theme(theme)
{
    Outside &outside = host.outside();
    connect(&outside, &Outside::openAsked, this, [this](const SessionId &session) {
        if (session.isEmpty())
            raise(front());
        else
            show(session);
    });
    connect(&outside, &Outside::newSessionAsked, this, [this] {
        raise(front());
        front().openStart();
    });
    connect(&outside, &Outside::quitAsked, this, &Windows::quit);
    connect(&outside, &Outside::denyAsked, this, [this](const SessionId &id) {
        LiveSession *session = m_sessions.find(id);
        if (session && !session->state().waiting().isEmpty())
            session->submit(Reply{session->state().waiting().first().call, Decision::Deny});
    });
    connect(&outside, &Outside::failed, this, [this](const Error &error) {
        if (!m_windows.empty())
            front().tell(error);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        auto *window = now ? qobject_cast<MainWindow *>(now->window()) : nullptr;
        if (window && m_used.removeAll(window) > 0)
            m_used.prepend(window);
    });
}

Windows::~Windows() = default;

void Windows::restore()
{
    for (const QString &id : m_host.state().value(windowsKey).toStringList())
        make(id).restore();
    if (m_windows.empty())
        add();
    for (const auto &window : m_windows)
        window->show();
}

MainWindow &Windows::add()
{
    MainWindow &window =
        make(m_windows.empty() ? QStringLiteral("main") : QUuid::createUuid().toString(QUuid::Id128).left(8));
    keepList();
    window.show();
    return window;
}

MainWindow &Windows::front() const
{
    return *m_used.first();
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const auto &window : m_windows)
        windows.append(window.get());
    return windows;
}

void Windows::show(const SessionId &id)
{
    LiveSession &session = m_sessions.resume(id);
    const auto holder = std::find_if(m_used.begin(), m_used.end(),
                                     [&](const MainWindow *window) { return window->pageOf(session); });
    MainWindow &window = holder == m_used.end() ? front() : **holder;
    raise(window);
    window.openSession(session);
}

void Windows::quit()
{
    // Not by closing the windows: they are to come back as they are.
    front().askBeforeEnding([] { QCoreApplication::exit(0); });
}

MainWindow &Windows::make(const QString &id)
{
    m_windows.push_back(std::make_unique<MainWindow>(m_sessions, m_host, m_theme, id));
    MainWindow *window = m_windows.back().get();
    m_used.append(window);
    connect(window, &MainWindow::windowAsked, this, [this] { raise(add()); });
    connect(window, &MainWindow::sessionWindowAsked, this, [this](LiveSession *session) {
        MainWindow &added = add();
        added.openSession(*session);
        raise(added);
    });
    connect(window, &MainWindow::quitAsked, this, &Windows::quit);
    connect(window, &MainWindow::closed, this, [this, window] { remove(window); });
    tellOthers();
    return *window;
}

void Windows::remove(MainWindow *window)
{
    if (m_windows.size() == 1)
        return; // the last one: Qt ends the program, and the next start brings it back
    const auto it = std::find_if(m_windows.begin(), m_windows.end(),
                                 [&](const auto &one) { return one.get() == window; });
    if (it == m_windows.end())
        return;
    it->release()->deleteLater(); // it sent us here
    m_windows.erase(it);
    m_used.removeAll(window);
    m_host.state().forget("windows/" + window->id());
    keepList();
    tellOthers();
}

void Windows::keepList()
{
    QStringList ids;
    for (const auto &window : m_windows)
        ids.append(window->id());
    m_host.state().keep(windowsKey, ids);
}

void Windows::tellOthers()
{
    for (const auto &window : m_windows)
        window->setOthersOpen(m_windows.size() > 1);
}

void Windows::raise(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace paddock
