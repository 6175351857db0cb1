#include "ui/review/review_line.h"

#include "ui/review/review_text.h"
#include "ui/session/live_session.h"
#include "ui/style/inline_bar.h"

#include <QVBoxLayout>

namespace paddock {

ReviewLine::ReviewLine(LiveSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new InlineBar(theme, this))
{
    setObjectName("reviewLine");
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bar);
    hide();
    m_asking.setSingleShot(true);
    m_asking.setInterval(100);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        m_hasAsked = true;
        m_session.submit(AskChanges{SinceTurn{}});
    });
    connect(&session, &LiveSession::happened, this, &ReviewLine::take);
    connect(m_bar, &InlineBar::dismissed, this, &QWidget::hide);
}

void ReviewLine::setKeys(const QString &keys)
{
    m_keys = keys;
}

void ReviewLine::take(const Happening &happening)
{
    if (const auto *appended = std::get_if<Appended>(&happening)) {
        const Fact &fact = appended->entry.fact;
        if (std::holds_alternative<UserMessage>(fact)) {
            hide();
            m_hasAsked = false;
            m_asking.stop();
        } else if (const auto *changed = std::get_if<Changed>(&fact)) {
            m_changed = m_changed || changed->cause == ChangeCause::Call;
            if (m_hasAsked) // Taken back or restored: the line says what is left.
                m_asking.start();
        } else if (std::holds_alternative<TurnEnded>(fact) && std::exchange(m_changed, false)) {
            m_asking.start();
        }
        return;
    }
    const auto *state = std::get_if<ChangesState>(&happening);
    if (!state || !m_hasAsked || m_session.state().isTurnRunning()
        || !std::holds_alternative<SinceTurn>(state->changes.scope))
        return;
    if (state->changes.files.isEmpty()) {
        hide();
        return;
    }
    m_bar->say(countsText(countsOf(state->changes)));
    m_bar->addButton("reviewButton",
                     m_keys.isEmpty() ? tr("Review")
                                      //: A button, and the key that does the same.
                                      : tr("Review (%1)").arg(m_keys),
                     [this] { emit reviewAsked(); });
    m_bar->addDismiss();
    show();
}

} // namespace paddock
