#pragma once

#include "core/base/id.h"
#include "ui/ports/usage_desk.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace paddock {

class Host;
class LiveSession;
class LiveSessions;

/// What was spent on a day of the local calendar, in all sessions.
struct DaySum {
    double knownUsd = 0;
    bool isPriced = true; ///< False: something in it has no known price, so the truth is more.
    double limitUsd = 0; ///< The tightest budget of a day; 0: there is none.

    /// So much is used that a person should know.
    bool isNearLimit() const { return limitUsd > 0 && knownUsd >= 0.8 * limitUsd; }
    bool operator==(const DaySum &) const = default;
};

/// Of the slices of \a day.
DaySum sumOf(const UsageHistory &history, const QDate &day);

/// What today cost, added up anew whenever a turn begins or ends; and one notification each when four fifths of a
/// session's or the day's budget are used. GUI thread only.
class Spending : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Spending(LiveSessions &sessions, Host &host, QObject *parent = nullptr);

    const std::optional<DaySum> &today() const { return m_today; } ///< Nothing before the first turn.

signals:
    void changed(); ///< today() says something new.

private:
    /// What was known of a session when it changed last.
    struct Known {
        bool atWork = false;
        bool isNear = false; ///< To the end of its budget.
    };

    void look(const LiveSession &session);
    void take(const UsageHistory &history);
    void tell(const LiveSession &session, const QString &title, const QString &text);

    LiveSessions &m_sessions;
    Host &m_host;
    std::optional<DaySum> m_today;
    QHash<SessionId, Known> m_known;
    SessionId m_latest; ///< Whose turn began or ended last.
};

} // namespace paddock
