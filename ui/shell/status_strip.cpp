#include "ui/shell/status_strip.h"

#include "ui/boundary/boundary_text.h"
#include "ui/session/attention.h"
#include "ui/session/live_session.h"
#include "ui/session/session_standing.h"
#include "ui/session/spending.h"
#include "ui/shell/context_meter.h"
#include "ui/shell/status_text.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPushButton>

namespace paddock {
namespace {

constexpr int narrow = 760; ///< Below this the parts say less.

} // namespace

StatusStrip::StatusStrip(const Attention &attention, const Spending &spending, const Theme &theme,
                         QWidget *parent)
    : QStatusBar(parent)
    , m_attention(attention)
    , m_spending(spending)
    , m_theme(theme)
    , m_phase(part(QStringLiteral("phaseButton")))
    , m_boundary(part(QStringLiteral("wallsButton")))
    , m_context(new ContextMeter(theme, this))
    , m_cost(part(QStringLiteral("costButton")))
    , m_bell(part(QStringLiteral("bellButton")))
{
    setSizeGripEnabled(false);
    setContentsMargins(space::small, 0, space::small, 0);
    addWidget(m_phase);
    addWidget(m_boundary);
    addPermanentWidget(m_context);
    addPermanentWidget(m_cost);
    addPermanentWidget(m_bell);
    connect(m_phase, &QPushButton::clicked, this, &StatusStrip::phaseAsked);
    connect(m_boundary, &QPushButton::clicked, this, &StatusStrip::boundaryAsked);
    connect(m_context, &ContextMeter::clicked, this, &StatusStrip::contextAsked);
    connect(m_cost, &QPushButton::clicked, this, &StatusStrip::costAsked);
    connect(m_bell, &QPushButton::clicked, this, &StatusStrip::attentionAsked);
    connect(&attention, &Attention::changed, this, &StatusStrip::showBell);
    connect(&theme, &Theme::changed, this, &StatusStrip::showBell);
    showBell();
    show(nullptr);
}

QPushButton *StatusStrip::part(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setAutoDefault(false);
    button->setMinimumHeight(24);
    return button;
}

void StatusStrip::show(const LiveSession *session)
{
    m_hasSession = session != nullptr;
    m_boundary->setVisible(m_hasSession);
    m_cost->setVisible(m_hasSession);
    m_context->show(session ? session->context() : std::nullopt);
    if (!session) {
        m_phase->setText(tr("Local engine · no session"));
        m_phase->setToolTip(tr("The agent works in this program. No session is in view."));
        return;
    }
    const Standing standing = standingOf(*session);
    const bool isStill = standing == Standing::Interrupted || standing == Standing::FolderMissing;
    m_phase->setText(
        tr("Local engine · %1").arg(isStill ? wordOf(standing) : phaseText(session->state().phase())));
    m_phase->setToolTip(tr("The agent works in this program. Press to go to the conversation."));
    const BoundaryWord word = boundaryWord(session->state().boundary());
    m_boundary->setText(word.word);
    m_boundary->setIcon(Theme::icon("shield", inkOf(word.mark, m_theme.tokens())));
    m_boundary->setAccessibleName(tr("Boundary: %1").arg(word.word));
    m_boundary->setToolTip(QStringLiteral("<p>%1</p>").arg(word.sentence.toHtmlEscaped()));
    showCost(*session);
    makeRoom();
}

void StatusStrip::showCost(const LiveSession &session)
{
    const bool isScript = session.provider().isScript;
    const double limit = session.state().configured().maxBudgetUsd;
    const QString all = costText(session.state(), isScript);
    m_costShort = all;
    m_costWhole = all;
    const auto money = [](double amount) { return QLocale().toString(amount, 'f', amount < 0.1 ? 4 : 2); };
    if (!isScript && !all.isEmpty() && session.state().isCostKnown()) {
        m_costWhole = tr("turn $%1 · session %2").arg(money(session.turnCost()), all);
        if (limit > 0) {
            m_costShort =
                tr("%1 of $%2", "what was spent, and the budget").arg(all, QLocale().toString(limit, 'f', 2));
            m_costWhole = tr("turn $%1 · session %2").arg(money(session.turnCost()), m_costShort);
        }
    }
    const std::optional<DaySum> &today = m_spending.today();
    const bool isDayNear = today && today->isNearLimit();
    if (!isScript && today && today->knownUsd > 0) {
        const QString spent =
            today->isPriced ? money(today->knownUsd) : tr("%1 and more", "money").arg(money(today->knownUsd));
        const QString day = today->limitUsd > 0
                                ? tr("day $%1 of $%2").arg(spent, QLocale().toString(today->limitUsd, 'f', 2))
                                : tr("day $%1").arg(spent);
        m_costWhole = tr("%1 · %2", "what a session cost, what the day cost").arg(m_costWhole, day);
        if (isDayNear)
            m_costShort = day;
    }
    const bool isNear = isDayNear || (limit > 0 && session.state().knownCost() >= 0.8 * limit);
    m_cost->setIcon(isNear ? Theme::icon("warn", m_theme.tokens().waiting) : QIcon());
    const QString tokens = tokensText(session.state().usage());
    m_cost->setVisible(!all.isEmpty());
    m_cost->setToolTip(isNear ? tr("Most of the budget is used.\n%1").arg(tokens) : tokens);
    m_cost->setAccessibleName(isNear ? tr("Cost: %1. Most of the budget is used.").arg(m_costWhole)
                                     : tr("Cost: %1").arg(m_costWhole));
}

void StatusStrip::showBell()
{
    const qsizetype count = m_attention.items().size();
    const Tokens &tokens = m_theme.tokens();
    m_bell->setIcon(Theme::icon("bell", count > 0 ? tokens.waiting : tokens.muted));
    m_bell->setText(count > 0 ? QLocale().toString(count) : QString());
    const QString words =
        count > 0 ? tr("%Ln session(s) should be looked at", nullptr, int(count)) : tr("Nothing needs you");
    m_bell->setAccessibleName(words);
    m_bell->setToolTip(words);
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    makeRoom();
}

void StatusStrip::makeRoom()
{
    // The context bar above says the boundary, too; what it costs is said nowhere else.
    const bool isNarrow = width() < narrow;
    m_boundary->setVisible(m_hasSession && !isNarrow);
    m_cost->setText(isNarrow ? m_costShort : m_costWhole);
}

} // namespace paddock
