#include "ui/sessions/session_bars.h"

#include "ui/session/live_session.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace paddock {
namespace {

constexpr double nearEnd = 0.8; ///< Of a budget.

QString dollars(double amount)
{
    return QStringLiteral("$%1").arg(QLocale().toString(amount, 'f', 2));
}

/// A round sum that leaves as much room again.
double raised(double limit)
{
    return limit < 1 ? limit * 2 : std::ceil(limit * 2);
}

} // namespace

SessionBars::SessionBars(LiveSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_interrupted(new InlineBar(theme, this))
    , m_budget(new InlineBar(theme, this))
    , m_refusal(new InlineBar(theme, this))
{
    setObjectName("sessionBars");
    m_interrupted->setObjectName("interruptedBar");
    m_budget->setObjectName("budgetBar");
    m_refusal->setObjectName("refusalBar");
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    for (InlineBar *bar : {m_refusal, m_interrupted, m_budget})
        all->addWidget(bar);
    connect(&session, &LiveSession::changed, this, &SessionBars::refresh);
    connect(m_budget, &InlineBar::dismissed, this, [this] { m_budgetLeft = true; });
    refresh();
}

void SessionBars::refresh()
{
    showRefusal();
    showInterrupted();
    showBudget();
    setVisible(!m_refusal->isHidden() || !m_interrupted->isHidden() || !m_budget->isHidden());
}

void SessionBars::showInterrupted()
{
    if (!m_session.isInterrupted() || m_session.isFolderGone()) {
        m_interrupted->hide();
        return;
    }
    if (!m_interrupted->isHidden())
        return;
    m_interrupted->say(tr("Paddock ended while this turn was under way. Nothing runs until you say so."),
                       InlineBar::Kind::Care);
    m_interrupted->addButton("continueButton", tr("Continue"), [this] {
        m_session.submit(Resume{});
        refresh();
    });
    m_interrupted->addButton("reviewButton", tr("Review what happened"), [this] { emit reviewAsked(); });
}

void SessionBars::showBudget()
{
    const double limit = m_session.state().configured().maxBudgetUsd;
    const double spent = m_session.state().knownCost();
    const auto &passed = m_session.budget();
    const bool isHard = passed && passed->hard;
    const bool isNear = limit > 0 && spent >= nearEnd * limit;
    if (!isHard && !isNear) {
        m_budget->hide();
        m_budgetSaid.clear();
        m_budgetLeft = false;
        return;
    }
    const bool isOfSession = !isHard || passed->span == BudgetSpan::Session;
    QString text;
    if (isHard && !passed->spentUsd)
        text = tr("The budget of %1 cannot be kept, because a price is not known. The turn was ended.")
                   .arg(dollars(passed->limitUsd));
    else if (isHard && isOfSession)
        text = tr("This session's budget of %1 is used up: %2.")
                   .arg(dollars(passed->limitUsd), dollars(*passed->spentUsd));
    else if (isHard && passed->span == BudgetSpan::Turn)
        text = tr("This turn's budget of %1 is used up: %2. The next message begins a new turn.")
                   .arg(dollars(passed->limitUsd), dollars(*passed->spentUsd));
    else if (isHard && passed->span == BudgetSpan::Day)
        text = tr("Today's budget of %1 is used up: %2. It can be raised in the settings.")
                   .arg(dollars(passed->limitUsd), dollars(*passed->spentUsd));
    else if (isHard)
        text = tr("This project's budget of %1 is used up: %2. It can be raised in the settings.")
                   .arg(dollars(passed->limitUsd), dollars(*passed->spentUsd));
    else
        text = tr("%1 of this session's budget of %2 is used.").arg(dollars(spent), dollars(limit));
    if (m_budgetSaid == text)
        return;
    const bool wasHard = m_budget->property("hard").toBool();
    if (m_budgetLeft && !isHard && !wasHard) {
        m_budgetSaid = text; // it was read; each further cent need not say it again
        return;
    }
    m_budgetSaid = text;
    m_budget->setProperty("hard", isHard);
    m_budget->say(text, isHard ? InlineBar::Kind::Trouble : InlineBar::Kind::Care);
    if (isOfSession) {
        // Above what is spent already, or the next request would be refused again.
        const double more = raised(std::max({limit, spent, isHard ? passed->limitUsd : limit}));
        m_budget->addButton("raiseBudgetButton", tr("Raise to %1").arg(dollars(more)), [this, more] {
            Configure change;
            change.maxBudgetUsd = more;
            m_session.submit(change);
            m_budget->hide();
            m_budgetSaid.clear(); // what is said of the new one is news
        });
    }
    if (m_session.isAtWork())
        m_budget->addButton("endTurnButton", tr("End turn"), [this] { m_session.stop(); });
    m_budget->addDismiss();
}

void SessionBars::showRefusal()
{
    const QString &refusal = m_session.refusal();
    if (refusal.isEmpty()) {
        m_refusal->hide();
        return;
    }
    if (!m_refusal->isHidden() && m_refusal->text() == visibleText(refusal))
        return;
    m_refusal->say(visibleText(refusal), InlineBar::Kind::Trouble);
    if (m_session.isFolderGone())
        m_refusal->addButton("locateButton", tr("Locate …"), [this] { locate(); });
}

void SessionBars::locate()
{
    auto *dialog = new QFileDialog(this, tr("Where is the folder now?"));
    dialog->setObjectName("locateDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_session.submit(Open{QDir(folder).canonicalPath()}); });
    dialog->open();
}

} // namespace paddock
