#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/workspace_view.h"

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
    /// For a new session: a branch to be made, with a worktree of the workspace's repository to work in. Empty: the
    /// workspace itself.
    QString branch = {};
};
struct Close ///< Lets go of the session: what runs is ended, its log is complete. Open brings it back.
{};
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
    /// The call runs with this input in place of the model's: a command that was corrected, the answers to questions.
    /// It is prepared and judged like any other before it runs.
    std::optional<QJsonObject> input = {};
};
struct Interrupt ///< Ends the turn at the next safe point. The session goes on with the next Prompt.
{};
struct StopCall ///< Ends one running call; the turn goes on.
{
    CallId call;
};
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
/// Takes parts of a change back: the files get the lines that they had at the beginning of \a scope. Only between turns;
/// a Notice says why when it cannot be. Noted as a Changed of cause Review, so it can be undone.
struct Revert {
    ChangeScope scope;
    QList<RevertPart> parts;
};
/// Commits files of the workspace. Answered by Committed. Hooks of the repository run, behind the fence.
struct Commit {
    QStringList paths; ///< Relative to the workspace; whole files.
    QString message;
    bool signOff = false;
};
/// Removes the worktree that the session was given, and its branch when that holds nothing of its own. Refused with a
/// Notice while it holds what is nowhere else, unless \a evenIfLost.
struct RemoveWorktree {
    bool evenIfLost = false;
};
/// Runs a command line of the person's own in the workspace, behind the session's fence and not judged by rules. Only
/// between turns. Noted as Ran when it has ended; meanwhile its output comes as ToolProgress with \a call. StopCall ends it.
struct RunShell {
    CallId call; ///< Made up by whoever asks.
    QString command;
};
struct Reload ///< Reads rules, hooks and instruction files again, as when the session was opened.
{};

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

struct AskFiles ///< Which files are there? Answered by a FilesState.
{};
struct AskFile ///< Answered by a FileShown.
{
    QString path; ///< Relative to the workspace.
};
struct AskChanges ///< What is different? Answered by a ChangesState.
{
    ChangeScope scope;
};
struct AskRepository ///< Answered by a RepositoryKnown.
{};
/// How would these rules have judged the calls so far? Answered by RulesTried. They join the rules in force.
struct TryRules {
    QString id; ///< Comes back with the answer.
    QStringList allow = {};
    QStringList ask = {};
    QStringList deny = {};
};

using Command =
    std::variant<Open, Close, Prompt, Reply, Interrupt, StopCall, Resume, Configure, Compact, Rewind, Pin,
                 Describe, Revert, RunShell, Commit, RemoveWorktree, Reload, CheckCall, AskBoundary,
                 AskContext, AskRewind, AskFiles, AskFile, AskChanges, AskRepository, TryRules>;

} // namespace paddock

Q_DECLARE_METATYPE(paddock::Command)
