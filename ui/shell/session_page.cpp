#include "ui/shell/session_page.h"

#include "ui/actions/action_book.h"
#include "ui/approvals/waiting_bar.h"
#include "ui/boundary/boundary_page.h"
#include "ui/boundary/boundary_text.h"
#include "ui/composer/composer.h"
#include "ui/review/review_line.h"
#include "ui/sessions/session_bars.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int leastConversation = 30; // in a small window the question and the composer come first

/// Folders that lie elsewhere are opened by the window; they are nothing to attach.
bool isFolderElsewhere(const QMimeData &given, const QString &workspace)
{
    const QList<QUrl> urls = given.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return false;
    const QString path = urls.first().toLocalFile();
    return !path.startsWith(workspace + u'/') && QFileInfo(path).isDir();
}

} // namespace

SessionPage::SessionPage(LiveSession &session, Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_host(host)
    , m_theme(theme)
    , m_view(new TranscriptView(session.transcript(), theme, this))
    , m_find(new FindBar(*m_view, theme, this))
    , m_below(nullptr)
    , m_review(nullptr)
    , m_waiting(new WaitingBar(theme, this))
    , m_composer(new Composer(session, host.state(), theme, this))
{
    setObjectName("sessionPage");
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *column = new QWidget(this);
    column->setMaximumWidth(space::column);
    m_below = new QVBoxLayout(column);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setSpacing(space::medium);
    auto *bars = new SessionBars(session, theme, this);
    m_review = new ReviewLine(session, theme, this);
    m_below->addWidget(bars);
    m_below->addWidget(m_review);
    m_below->addWidget(m_waiting);
    m_below->addWidget(m_composer);
    for (QWidget *bar : QList<QWidget *>{bars, m_review, m_composer})
        bar->installEventFilter(this);
    connect(bars, &SessionBars::reviewAsked, this, [this] { trigger(QStringLiteral("view.changes")); });
    connect(m_review, &ReviewLine::reviewAsked, this, [this] { trigger(QStringLiteral("view.changes")); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_find);
    all->addWidget(m_view, 1);
    m_view->setMinimumHeight(leastConversation);
    // In one line with the text above it, which leaves room for a scroll bar.
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(space::wide, 0, space::wide + m_view->verticalScrollBar()->sizeHint().width(),
                              space::large);
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    all->addLayout(sides);
    setFocusProxy(m_composer);
    connectParts();
    connectConversation();
    if (session.provider().isScript)
        m_composer->setInvitation(tr("Send any message, and the script begins"));
    QList<SlashCommand> commands = slashCommands();
    commands.removeIf(
        [](const SlashCommand &one) { return !one.action.isEmpty() && one.argument.isEmpty(); });
    m_composer->setCommands(commands);
    refresh();
}

void SessionPage::connectParts()
{
    connect(&m_session, &LiveSession::happened, this, &SessionPage::take);
    connect(&m_session, &LiveSession::changed, this, &SessionPage::refresh);
    connect(m_composer, &Composer::sent, m_view, &TranscriptView::scrollToEnd);
    connect(m_composer, &Composer::modeAsked, this, &SessionPage::nextMode);
    connect(m_composer, &Composer::commandAsked, this, &SessionPage::run);
    connect(m_waiting, &WaitingBar::answered, this, [this](const Reply &reply) {
        m_session.submit(reply);
        focusComposer();
    });
    connect(m_waiting, &WaitingBar::trialAsked, this,
            [this](const TryRules &question) { m_session.submit(question); });
    connect(m_waiting, &WaitingBar::questionShown, this, &SessionPage::questionShown);
}

void SessionPage::setActions(const ActionBook &actions)
{
    m_actions = &actions;
    QList<SlashCommand> commands = slashCommands();
    commands.removeIf([&](const SlashCommand &one) {
        return one.argument.isEmpty() && !one.action.isEmpty() && !actions.action(one.action);
    });
    m_composer->setCommands(commands);
    if (const QAction *next = actions.action(QStringLiteral("changes.next")))
        m_review->setKeys(next->shortcut().toString(QKeySequence::NativeText));
}

bool SessionPage::trigger(const QString &action)
{
    QAction *known = m_actions ? m_actions->action(action) : nullptr;
    if (!known || !known->isEnabled())
        return false;
    known->trigger();
    return true;
}

void SessionPage::focusComposer()
{
    m_composer->focusInput();
}

void SessionPage::focusTranscript()
{
    m_view->setFocus();
}

void SessionPage::showBoundary()
{
    if (!m_boundary) {
        m_boundary = new BoundaryPage(m_theme, m_session.workspace(), this);
        m_boundary->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_boundary, &BoundaryPage::checkAsked, this,
                [this](const CheckCall &question) { m_session.submit(question); });
        connect(m_boundary, &BoundaryPage::boundaryAsked, this,
                [this](const AskBoundary &question) { m_session.submit(question); });
        m_boundary->setReport(m_session.state().boundary());
        m_session.submit(AskBoundary{}); // what was known may be old
    }
    m_boundary->show();
    m_boundary->raise();
    m_boundary->activateWindow();
}

void SessionPage::focusQuestion()
{
    m_waiting->focusQuestion();
}

bool SessionPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool sized =
        event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (sized && watched != m_view)
        shareHeight();
    return QWidget::eventFilter(watched, event);
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void SessionPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &given = *event->mimeData();
    if ((given.hasUrls() || given.hasImage() || given.hasText())
        && !isFolderElsewhere(given, m_session.workspace()))
        event->acceptProposedAction();
}

void SessionPage::dropEvent(QDropEvent *event)
{
    m_composer->attach(*event->mimeData());
    event->acceptProposedAction();
    focusComposer();
}

void SessionPage::take(const Happening &happening)
{
    if (const auto *notice = std::get_if<Notice>(&happening)) {
        m_waiting->refuseAnswer(notice->error.message);
        if (m_boundary)
            m_boundary->refuse(notice->error.message);
    } else if (const auto *tried = std::get_if<RulesTried>(&happening)) {
        m_waiting->takeTrials(tried->trials);
    } else if (!m_boundary) {
        return;
    } else if (const auto *checked = std::get_if<Checked>(&happening)) {
        m_boundary->take(*checked);
    } else if (const auto *state = std::get_if<BoundaryState>(&happening)) {
        m_boundary->setReport(state->report);
    }
}

void SessionPage::refresh()
{
    m_view->setEmptyText(
        tr("Working in %1\n\n%2")
            .arg(m_session.workspace(), boundaryWord(m_session.state().boundary()).sentence));
    QList<CallRow> waiting;
    for (const Ruling &ruling : m_session.state().waiting()) {
        if (const int row = m_session.transcript().rowOf(ruling.call); row >= 0)
            waiting.append(std::get<CallRow>(m_session.transcript().row(row).content));
    }
    m_waiting->ask(waiting, m_session.workspace(), m_view->isFollowing());
}

void SessionPage::shareHeight()
{
    // Of the bars only those that are shown; the question has what the composer and they leave.
    int taken = leastConversation + layout()->spacing() + space::large;
    for (int i = 0; i < m_below->count(); ++i) {
        QWidget *one = m_below->itemAt(i)->widget();
        if (one && one != m_waiting && !one->isHidden())
            taken += one->sizeHint().height() + m_below->spacing();
    }
    m_composer->setMostHeight(height() * 2 / 5);
    m_waiting->setMostHeight(height() - taken);
}

void SessionPage::questionShown()
{
    // Whoever writes, or is at something else, goes on undisturbed: the bar is there to be seen, and Ctrl+J leads to it.
    const QWidget *at = QApplication::focusWidget();
    const bool mine = at && (at == m_view || m_composer->isAncestorOf(at) || m_waiting->isAncestorOf(at));
    if (mine && isVisible() && window()->isActiveWindow() && m_composer->isLeftAlone())
        m_waiting->focusQuestion();
}

void SessionPage::nextMode()
{
    // The mode that never asks is not reached by a slip of the fingers; the list in the bar above has it.
    switch (m_session.state().configured().mode) {
    case PermissionMode::Default:
        m_session.setMode(PermissionMode::AcceptEdits);
        return;
    case PermissionMode::AcceptEdits:
        m_session.setMode(PermissionMode::Plan);
        return;
    case PermissionMode::Plan:
    case PermissionMode::BypassPermissions:
        m_session.setMode(PermissionMode::Default);
        return;
    }
}

void SessionPage::run(const SlashCommand &command, const QString &argument)
{
    if (command.name == QLatin1String("compact")) {
        m_session.submit(Compact{argument});
        return;
    }
    if (command.name == QLatin1String("mode") && !argument.isEmpty()) {
        setModeNamed(argument.toLower());
        return;
    }
    if (command.name == QLatin1String("model") && !argument.isEmpty()) {
        m_session.setModel(argument);
        return;
    }
    if (command.name == QLatin1String("rename") && !argument.isEmpty()) {
        Described change;
        change.title = argument;
        m_session.submit(Describe{change});
        return;
    }
    if (trigger(command.action))
        return;
    if (!command.argument.isEmpty())
        m_composer->say(tr("/%1 needs more: %2.").arg(command.name, command.argument));
    else
        m_composer->say(tr("/%1 can do nothing at the moment.").arg(command.name));
}

void SessionPage::setModeNamed(const QString &name)
{
    if (name == QLatin1String("ask") || name == QLatin1String("default"))
        m_session.setMode(PermissionMode::Default);
    else if (name == QLatin1String("edit") || name == QLatin1String("acceptedits"))
        m_session.setMode(PermissionMode::AcceptEdits);
    else if (name == QLatin1String("plan"))
        m_session.setMode(PermissionMode::Plan);
    else
        m_composer->say(tr("There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.")
                            .arg(visibleText(name)));
}

} // namespace paddock
