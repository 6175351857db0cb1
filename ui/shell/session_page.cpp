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

SessionPage::SessionPage(LiveSession &session, Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_host(host)
    , m_theme(theme)
    , m_view(new TranscriptView(session.transcript(), theme, this))
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

    connect(&session, &LiveSession::happened, this, &SessionPage::take);
    connect(&session, &LiveSession::changed, this, &SessionPage::refresh);
    connect(m_composer, &Composer::submitted, this, [this](const Prompt &prompt) {
        m_session.submit(prompt);
        m_view->scrollToEnd();
    });
    connect(m_composer, &Composer::stopAsked, &session, &LiveSession::stop);
    connect(m_composer, &Composer::modeAsked, this, &SessionPage::nextMode);
    connect(m_approval, &ApprovalBar::answered, this, [this](const Reply &reply) {
        m_session.submit(reply);
        focusComposer();
    });
    if (session.provider().isScript)
        m_composer->setInvitation(tr("Send any message, and the script begins"));
    refresh();
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
    if (m_approval->isVisible())
        m_approval->setFocus();
}

void SessionPage::take(const Happening &happening)
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

void SessionPage::refresh()
{
    m_view->setEmptyText(
        tr("Working in %1\n\n%2")
            .arg(m_session.workspace(), boundaryWord(m_session.state().boundary()).sentence));
    m_composer->setRunning(m_session.state().isTurnRunning());
    m_composer->setStopping(m_session.state().phase() == SessionState::Phase::Stopping);
    const QList<Ruling> &waiting = m_session.state().waiting();
    const int row = waiting.isEmpty() ? -1 : m_session.transcript().rowOf(waiting.first().call);
    if (row < 0)
        m_approval->clear();
    else
        m_approval->ask(std::get<CallRow>(m_session.transcript().row(row).content), int(waiting.size()) - 1,
                        m_session.workspace(), m_view->isFollowing());
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

} // namespace paddock
