#include "ui/shell/session_page.h"

#include "ui/approvals/approval_bar.h"
#include "ui/boundary/boundary_page.h"
#include "ui/boundary/boundary_text.h"
#include "ui/composer/composer.h"
#include "ui/style/theme.h"
#include "ui/transcript/transcript_view.h"

#include <QDir>
#include <QScrollBar>
#include <QVBoxLayout>

namespace paddock {

SessionPage::SessionPage(Engine &engine, Host &host, const Theme &theme, const QString &workspace,
                         const ProviderChoice &provider, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_provider(provider)
    , m_state([&host](const Configured &configured, const ModelMessage &message) {
        return host.costOf(configured, message);
    })
    , m_view(new TranscriptView(m_model, theme, this))
    , m_approval(new ApprovalBar(theme, this))
    , m_composer(new Composer(theme, this))
{
    setObjectName("sessionPage");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QWidget(this);
    column->setMaximumWidth(space::column);
    auto *below = new QVBoxLayout(column);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::medium);
    below->addWidget(m_approval);
    below->addWidget(m_composer);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_view, 1);
    m_view->setMinimumHeight(30); // in a small window the question and the composer come first
    // In one line with the text above it, which leaves room for a scroll bar.
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(space::wide, 0, space::wide + m_view->verticalScrollBar()->sizeHint().width(),
                              space::large);
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    all->addLayout(sides);
    setFocusProxy(m_composer);

    connect(&engine, &Engine::happened, this, &SessionPage::take);
    connect(m_composer, &Composer::submitted, this, [this](const Prompt &prompt) {
        m_engine.submit(m_id, prompt);
        m_view->scrollToEnd();
    });
    connect(m_composer, &Composer::stopAsked, this, &SessionPage::stop);
    connect(m_composer, &Composer::modeAsked, this, &SessionPage::nextMode);
    connect(m_approval, &ApprovalBar::answered, this, [this](const Reply &reply) {
        m_engine.submit(m_id, reply);
        focusComposer();
    });
    engine.submit(m_id, Open{workspace, provider.id, host.chosenModel(provider.id)});
    if (provider.isScript)
        m_composer->setInvitation(tr("Send any message, and the script begins"));
}

QString SessionPage::title() const
{
    return m_state.title().isEmpty() ? QDir(m_workspace).dirName() : m_state.title();
}

void SessionPage::setMode(PermissionMode mode)
{
    if (m_state.configured().mode != mode)
        m_engine.submit(m_id, Configure{{}, {}, mode});
}

void SessionPage::setModel(const QString &model)
{
    if (m_state.configured().model != model && !model.isEmpty())
        m_engine.submit(m_id, Configure{{}, model, {}});
}

void SessionPage::stop()
{
    if (m_state.isTurnRunning())
        m_engine.submit(m_id, Interrupt{});
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
        m_boundary = new BoundaryPage(m_theme, m_workspace, this);
        m_boundary->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_boundary, &BoundaryPage::checkAsked, this,
                [this](const CheckCall &question) { m_engine.submit(m_id, question); });
        connect(m_boundary, &BoundaryPage::boundaryAsked, this,
                [this](const AskBoundary &question) { m_engine.submit(m_id, question); });
        m_boundary->setReport(m_state.boundary());
        m_engine.submit(m_id, AskBoundary{}); // what was known may be old
    }
    m_boundary->show();
    m_boundary->raise();
    m_boundary->activateWindow();
}

void SessionPage::focusQuestion()
{
    if (m_approval->isVisible())
        m_approval->setFocus();
}

void SessionPage::take(const Event &event)
{
    if (event.session != m_id)
        return;
    const bool wasOpen = m_state.seq() > 0;
    switch (m_state.take(event)) {
    case SessionState::Take::Known:
        return;
    case SessionState::Take::Gap:
        if (m_askedAfter != m_state.seq() || m_state.seq() == 0) {
            m_askedAfter = m_state.seq();
            m_engine.catchUp(m_id, m_state.seq());
        }
        return;
    case SessionState::Take::Fresh:
        break;
    }
    if (!wasOpen && m_state.seq() > 0)
        m_engine.submit(m_id, AskBoundary{});
    m_model.take(event.what);
    takePassing(event.what);
    scheduleRefresh();
}

void SessionPage::takePassing(const Happening &happening)
{
    if (const auto *notice = std::get_if<Notice>(&happening)) {
        m_approval->refuseAnswer(notice->error.message);
        if (m_boundary)
            m_boundary->refuse(notice->error.message);
    } else if (!m_boundary) {
        return;
    } else if (const auto *checked = std::get_if<Checked>(&happening)) {
        m_boundary->take(*checked);
    } else if (const auto *state = std::get_if<BoundaryState>(&happening)) {
        m_boundary->setReport(state->report);
    }
}

void SessionPage::scheduleRefresh()
{
    if (std::exchange(m_refreshing, true))
        return;
    QMetaObject::invokeMethod(this, &SessionPage::refresh, Qt::QueuedConnection);
}

void SessionPage::refresh()
{
    m_refreshing = false;
    m_view->setEmptyText(
        tr("Working in %1\n\n%2").arg(m_workspace, boundaryWord(m_state.boundary()).sentence));
    m_composer->setRunning(m_state.isTurnRunning());
    m_composer->setStopping(m_state.phase() == SessionState::Phase::Stopping);
    const QList<Ruling> &waiting = m_state.waiting();
    const int row = waiting.isEmpty() ? -1 : m_model.rowOf(waiting.first().call);
    if (row < 0)
        m_approval->clear();
    else
        m_approval->ask(std::get<CallRow>(m_model.row(row).content), int(waiting.size()) - 1, m_workspace,
                        m_view->isFollowing());
    emit changed();
}

void SessionPage::nextMode()
{
    // The mode that never asks is not reached by a slip of the fingers; the list in the bar above has it.
    switch (m_state.configured().mode) {
    case PermissionMode::Default:
        setMode(PermissionMode::AcceptEdits);
        return;
    case PermissionMode::AcceptEdits:
        setMode(PermissionMode::Plan);
        return;
    case PermissionMode::Plan:
    case PermissionMode::BypassPermissions:
        setMode(PermissionMode::Default);
        return;
    }
}

} // namespace paddock
