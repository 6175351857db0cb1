#include "ui/session/spending.h"

#include "ui/ports/host.h"
#include "ui/session/live_sessions.h"
#include "ui/style/visible_text.h"

#include <QLocale>

namespace paddock {
namespace {

/// The day of which the notification was shown, so that a restart does not show it again.
const QString toldKey = QStringLiteral("spending/toldDay");

QString dollars(double amount)
{
    return QLocale().toString(amount, 'f', 2);
}

} // namespace

DaySum sumOf(const UsageHistory &history, const QDate &day)
{
    DaySum sum;
    for (const UsageSlice &slice : history.slices) {
        if (slice.day != day)
            continue;
        sum.knownUsd += slice.knownUsd;
        sum.isPriced = sum.isPriced && slice.isPriced;
    }
    for (const Budget &budget : history.budgets) {
        if (budget.span == BudgetSpan::Day && (sum.limitUsd <= 0 || budget.limitUsd < sum.limitUsd))
            sum.limitUsd = budget.limitUsd;
    }
    return sum;
}

Spending::Spending(LiveSessions &sessions, Host &host, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_host(host)
{
    connect(&sessions, &LiveSessions::changed, this, [this](const LiveSession *session) { look(*session); });
    connect(&sessions, &LiveSessions::closing, this,
            [this](const LiveSession *session) { m_known.remove(session->id()); });
    connect(&host.usage(), &UsageDesk::known, this, &Spending::take);
}

void Spending::look(const LiveSession &session)
{
    const SessionState &state = session.state();
    const double limit = state.configured().maxBudgetUsd;
    Known &known = m_known[session.id()];
    const Known before = known;
    known = {session.isAtWork(), limit > 0 && state.knownCost() >= 0.8 * limit};
    if (known.isNear && !before.isNear && before.atWork) {
        tell(session, tr("%1 has used most of its budget").arg(visibleText(session.title())),
             tr("$%1 of $%2").arg(dollars(state.knownCost()), dollars(limit)));
    }
    if (known.atWork == before.atWork || session.provider().isScript)
        return;
    m_latest = session.id();
    m_host.usage().read();
}

void Spending::take(const UsageHistory &history)
{
    const QDate day = QDate::currentDate();
    const DaySum sum = sumOf(history, day);
    if (m_today == sum)
        return;
    m_today = sum;
    const LiveSession *latest = m_sessions.find(m_latest);
    const QString told = day.toString(Qt::ISODate);
    if (sum.isNearLimit() && latest && m_host.state().value(toldKey).toString() != told) {
        m_host.state().keep(toldKey, told);
        tell(*latest, tr("Most of the day's budget is used"),
             tr("$%1 of $%2").arg(dollars(sum.knownUsd), dollars(sum.limitUsd)));
    }
    emit changed();
}

void Spending::tell(const LiveSession &session, const QString &title, const QString &text)
{
    if (m_sessions.attention().isInView(session.id()))
        return; // the status bar says it
    Notification notification;
    notification.session = session.id();
    notification.kind = Notification::Kind::Budget;
    notification.title = title;
    notification.text = text;
    m_host.outside().notify(notification);
}

} // namespace paddock
