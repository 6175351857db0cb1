#include "ui/session/attention.h"

#include "ui/ports/outside.h"
#include "ui/session/live_sessions.h"
#include "ui/session/session_standing.h"
#include "ui/style/visible_text.h"

#include <algorithm>

namespace paddock {

Attention::Attention(LiveSessions &sessions, Outside &outside, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_outside(outside)
{
    connect(&sessions, &LiveSessions::changed, this, [this](LiveSession *session) { look(*session); });
    connect(&sessions, &LiveSessions::closing, this, [this](const LiveSession *session) {
        forget(session->id());
        m_known.remove(session->id());
        tellOutside();
        emit changed();
    });
}

QList<Attention::Item> Attention::items() const
{
    QList<Item> items;
    for (const LiveSession *session : m_sessions.waiting())
        items.append({session->id(), Why::NeedsYou});
    for (const Why why : {Why::Failed, Why::Budget, Why::Finished}) {
        for (const Item &item : m_unseen) {
            if (item.why == why)
                items.append(item);
        }
    }
    return items;
}

LiveSession *Attention::next(const LiveSession *session) const
{
    QList<LiveSession *> sessions;
    for (const Item &item : items()) {
        if (LiveSession *open = m_sessions.find(item.session))
            sessions.append(open);
    }
    if (sessions.isEmpty())
        return nullptr;
    const qsizetype at = session ? sessions.indexOf(const_cast<LiveSession *>(session)) : -1;
    LiveSession *next = sessions.at((at + 1) % sessions.size());
    return next == session ? nullptr : next;
}

void Attention::setInView(const QObject &window, const SessionId &session)
{
    const auto known = m_inView.constFind(&window);
    if (known != m_inView.cend() && *known == session)
        return;
    if (known == m_inView.cend())
        connect(&window, &QObject::destroyed, this, [this, key = &window] { m_inView.remove(key); });
    m_inView[&window] = session;
    if (session.isEmpty())
        return;
    const qsizetype before = m_unseen.size();
    m_unseen.removeIf([&](const Item &item) { return item.session == session; });
    m_outside.withdraw(session);
    if (m_unseen.size() != before)
        emit changed();
}

bool Attention::isInView(const SessionId &session) const
{
    return std::any_of(m_inView.begin(), m_inView.end(),
                       [&](const SessionId &one) { return one == session; });
}

void Attention::look(LiveSession &session)
{
    const bool isNew = !m_known.contains(session.id()); // a stored one may have waited for long already
    Known &known = m_known[session.id()];
    const Known before = known;
    known = {session.isAtWork(), session.state().waiting().size()};
    const bool ended = before.atWork && !known.atWork && session.lastEnd();
    if (known.waiting > before.waiting && !isNew) {
        tell(session, Why::NeedsYou);
    } else if (known.waiting == 0 && before.waiting > 0) {
        m_outside.withdraw(session.id());
    }
    if (known.atWork && !before.atWork)
        m_unseen.removeIf([&](const Item &item) { return item.session == session.id(); });
    if (ended && session.lastEnd()->how != TurnEnd::Stopped) {
        const TurnEnd how = session.lastEnd()->how;
        const Why why = how == TurnEnd::Failed   ? Why::Failed
                        : how == TurnEnd::Budget ? Why::Budget
                                                 : Why::Finished;
        if (!isInView(session.id()))
            keep(session.id(), why);
        tell(session, why);
    }
    tellOutside();
    if (known.waiting != before.waiting || known.atWork != before.atWork)
        emit changed();
}

void Attention::forget(const SessionId &session)
{
    m_unseen.removeIf([&](const Item &item) { return item.session == session; });
    m_outside.withdraw(session);
}

void Attention::keep(const SessionId &session, Why why)
{
    m_unseen.removeIf([&](const Item &item) { return item.session == session; });
    m_unseen.append({session, why});
}

void Attention::tell(const LiveSession &session, Why why)
{
    if (isInView(session.id()))
        return;
    Notification notification;
    notification.session = session.id();
    notification.text = lineOf(session);
    const QString title = visibleText(session.title());
    switch (why) {
    case Why::NeedsYou:
        notification.kind = Notification::Kind::NeedsYou;
        notification.title = tr("%1 needs you").arg(title);
        notification.canDeny = standingOf(session) == Standing::NeedsApproval;
        break;
    case Why::Failed:
        notification.kind = Notification::Kind::Failed;
        notification.title = tr("%1 failed").arg(title);
        break;
    case Why::Budget:
        notification.kind = Notification::Kind::Budget;
        notification.title = tr("%1 has used up its budget").arg(title);
        break;
    case Why::Finished:
        notification.kind = Notification::Kind::Finished;
        notification.title = tr("%1 has finished").arg(title);
        break;
    }
    m_outside.notify(notification);
}

void Attention::tellOutside()
{
    const QList<LiveSession *> all = m_sessions.all();
    const bool atWork =
        std::any_of(all.begin(), all.end(), [](const LiveSession *session) { return session->isAtWork(); });
    if (std::exchange(m_atWork, atWork) != atWork)
        m_outside.setAtWork(atWork);
    const qsizetype waiting = m_sessions.waiting().size();
    if (std::exchange(m_waiting, waiting) != waiting)
        m_outside.setWaiting(int(waiting));
}

} // namespace paddock
