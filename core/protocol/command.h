#pragma once

#include "core/protocol/entry.h"

#include <QMetaType>

#include <variant>

namespace paddock {

/// Opens a session: a new one when the store has none of this id, else the stored one. Nothing runs until a
/// Prompt, a Reply or Resume comes. Fields left empty keep what the session had, or the settings' defaults.
struct Open {
    QString workspace; ///< Needed for a new session; must match the stored one otherwise, or be empty.
    QString provider = {};
    QString model = {};
    std::optional<PermissionMode> mode = {};
    std::optional<int> maxTurns = {};
    bool attended = true;
    std::optional<double> maxBudgetUsd = {}; ///< What the session may cost in all; 0 is without limit.
};
struct Prompt {
    QString text;
    QList<Image> images = {};
};
struct Reply ///< The user's answer to a Ruling that asked. The first one counts.
{
    CallId call;
    Decision decision = Decision::Deny; ///< Allow or Deny.
    QString reason = {}; ///< Reaches the model when denied.
    GrantScope scope = GrantScope::Once; ///< How far it reaches. Beyond Once, \a remember is what is granted.
    QStringList remember = {}; ///< Permission rules, as the person saw or edited them.
};
struct Interrupt ///< Ends the turn at the next safe point. The session goes on with the next Prompt.
{};
struct Resume ///< Takes up a turn that a restart interrupted.
{};
struct Configure ///< Changes what is set, from the next request on.
{
    QString provider = {};
    QString model = {};
    std::optional<PermissionMode> mode = {};
    std::optional<double> maxBudgetUsd = {};
};
/// Shortens what the model reads, now or, while a turn runs, before its next request. Refused with a Notice when there
/// is nothing to shorten.
struct Compact {
    QString instructions = {}; ///< What to keep in mind, for the model that sums up; may be empty.
};
/// Brings files, conversation or both back to what they were after entry \a to. Only between turns; a Notice says why
/// when it cannot be.
struct Rewind {
    qint64 to = 0;
    bool files = true;
    bool conversation = true;
};
struct Pin ///< Keeps an entry in what the model reads, whatever is compacted.
{
    qint64 entry = 0; ///< The number of a UserMessage, ModelMessage or Returned.
    bool pinned = true;
};
struct Describe ///< Files the session: its title, whether it is pinned or archived, its tags.
{
    Described change;
};

// Questions. They change nothing and leave no fact; the answer comes as a passing event.

struct CheckCall ///< How would this call be judged? Answered by Checked. Nothing runs.
{
    QString id; ///< Comes back with the answer.
    ToolCall call;
};
struct AskBoundary ///< Answered by a BoundaryState.
{
    bool selfTest =
        false; ///< Try to escape first: seconds; a BoundaryState comes at its begin and at its end.
};

struct AskContext ///< What fills the model's context? Answered by a ContextState.
{};
struct AskRewind ///< What would bringing the files back do? Answered by a RewindPreview.
{
    qint64 to = 0;
};

using Command = std::variant<Open, Prompt, Reply, Interrupt, Resume, Configure, Compact, Rewind, Pin,
                             Describe, CheckCall, AskBoundary, AskContext, AskRewind>;

} // namespace paddock

Q_DECLARE_METATYPE(paddock::Command)
