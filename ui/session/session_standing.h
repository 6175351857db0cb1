#pragma once

#include "ui/style/tokens.h"

#include <QString>

namespace paddock {

class LiveSession;

/// How a session stands, in the one word that lists, tabs and notifications agree on.
enum class Standing {
    Idle,
    Running,
    NeedsApproval, ///< A call waits for a yes or no.
    NeedsAnswer, ///< A question or a plan waits.
    Failed,
    Interrupted, ///< A restart or crash cut its turn.
    Offline, ///< The host that it lives on is not reached.
    FolderMissing,
};

Standing standingOf(const LiveSession &session);
bool needsYou(Standing standing);

QString wordOf(Standing standing); ///< "Needs your approval"; for people.
/// A drawing of resources/icons; no two standings that stand side by side share one. Empty: none, for Idle.
QString signOf(Standing standing);
QColor inkOf(Standing standing, const Tokens &tokens); ///< Of the sign.

/// What happens in the session right now, in one line that is safe to look at: what waits, what runs, how it ended.
QString lineOf(const LiveSession &session);

} // namespace paddock
