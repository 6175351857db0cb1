#include "ui/session/session_standing.h"

#include "ui/session/live_session.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::StandingWords)
};

/// The row of the call that waits first; null when it has none.
const CallRow *waitingCall(const LiveSession &session)
{
    const QList<Ruling> &waiting = session.state().waiting();
    const int row = waiting.isEmpty() ? -1 : session.transcript().rowOf(waiting.first().call);
    return row < 0 ? nullptr : std::get_if<CallRow>(&session.transcript().row(row).content);
}

bool isQuestion(const QString &tool)
{
    return tool == QLatin1String("AskUserQuestion") || tool == QLatin1String("ExitPlanMode");
}

} // namespace

Standing standingOf(const LiveSession &session)
{
    const SessionState &state = session.state();
    if (session.isFolderGone())
        return Standing::FolderMissing;
    if (!session.refusal().isEmpty())
        return Standing::Failed;
    if (!state.waiting().isEmpty()) {
        const CallRow *call = waitingCall(session);
        return call && isQuestion(call->call.tool) ? Standing::NeedsAnswer : Standing::NeedsApproval;
    }
    if (session.isInterrupted())
        return Standing::Interrupted;
    if (state.isTurnRunning())
        return Standing::Running;
    if (session.lastEnd() && session.lastEnd()->how == TurnEnd::Failed)
        return Standing::Failed;
    return Standing::Idle;
}

bool needsYou(Standing standing)
{
    return standing == Standing::NeedsApproval || standing == Standing::NeedsAnswer;
}

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Idle:
        return StandingWords::tr("Idle");
    case Standing::Running:
        return StandingWords::tr("At work");
    case Standing::NeedsApproval:
        return StandingWords::tr("Needs your approval");
    case Standing::NeedsAnswer:
        return StandingWords::tr("Asks you something");
    case Standing::Failed:
        return StandingWords::tr("Failed");
    case Standing::Interrupted:
        return StandingWords::tr("Interrupted");
    case Standing::Offline:
        return StandingWords::tr("Offline");
    case Standing::FolderMissing:
        break;
    }
    return StandingWords::tr("Its folder is gone");
}

QString signOf(Standing standing)
{
    switch (standing) {
    case Standing::Idle:
        return {};
    case Standing::Running:
        return QStringLiteral("gear");
    case Standing::NeedsApproval:
        return QStringLiteral("warn");
    case Standing::NeedsAnswer:
        return QStringLiteral("question");
    case Standing::Failed:
        return QStringLiteral("cross");
    case Standing::Interrupted:
        return QStringLiteral("stop");
    case Standing::Offline:
        return QStringLiteral("cloud");
    case Standing::FolderMissing:
        break;
    }
    return QStringLiteral("folder");
}

QColor inkOf(Standing standing, const Tokens &tokens)
{
    switch (standing) {
    case Standing::Running:
        return tokens.accent;
    case Standing::NeedsApproval:
    case Standing::NeedsAnswer:
    case Standing::Interrupted:
        return tokens.waiting;
    case Standing::Failed:
    case Standing::FolderMissing:
        return tokens.bad;
    case Standing::Idle:
    case Standing::Offline:
        break;
    }
    return tokens.muted;
}

QString lineOf(const LiveSession &session)
{
    if (const CallRow *call = waitingCall(session)) {
        if (isQuestion(call->call.tool))
            return call->call.tool == QLatin1String("ExitPlanMode") ? StandingWords::tr("A plan to approve")
                                                                    : StandingWords::tr("A question for you");
        const Card card = cardOf(*call, session.workspace());
        return visibleText(
            StandingWords::tr("%1: %2", "verb and its object").arg(card.verb, card.target).simplified());
    }
    const Standing standing = standingOf(session);
    if (!session.refusal().isEmpty())
        return visibleText(session.refusal().simplified());
    if (standing == Standing::Failed && session.lastEnd()->error)
        return visibleText(session.lastEnd()->error->message.simplified());
    if (standing == Standing::Running && session.state().phase() == SessionState::Phase::Working) {
        for (int row = session.transcript().rowCount() - 1; row >= 0; --row) {
            const auto *call = std::get_if<CallRow>(&session.transcript().row(row).content);
            if (!call)
                continue;
            const Card card = cardOf(*call, session.workspace());
            return visibleText(
                StandingWords::tr("%1: %2", "verb and its object").arg(card.verb, card.target).simplified());
        }
    }
    if (standing == Standing::Idle)
        return visibleText(session.state().configured().model);
    return wordOf(standing);
}

} // namespace paddock
