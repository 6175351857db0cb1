#pragma once

#include "core/protocol/boundary_report.h"
#include "core/protocol/context_report.h"
#include "core/protocol/entry.h"
#include "core/protocol/repository_state.h"
#include "core/protocol/rewind_plan.h"
#include "core/protocol/rule_trials.h"
#include "core/protocol/workspace_view.h"

#include <QMetaType>

#include <chrono>
#include <variant>

namespace paddock {

/// Durable: a fact joined the transcript. Must reach every seat, in order.
struct Appended {
    Entry entry;

    bool operator==(const Appended &) const = default;
};

// Passing: nice to see now, harmless to lose or to merge. The next Appended holds the whole.

struct TextDelta {
    QString text;

    bool operator==(const TextDelta &) const = default;
};
struct ThinkingDelta {
    QString text;

    bool operator==(const ThinkingDelta &) const = default;
};
struct ToolProgress ///< Live output of a running call.
{
    CallId call;
    QString chunk;

    bool operator==(const ToolProgress &) const = default;
};

/// The model will be asked again. Deltas since the last Appended are void: the answer begins anew.
struct Retrying {
    int attempt = 1; ///< The try that follows, counted from 2.
    int attempts = 1; ///< How many there will be at most.
    std::chrono::milliseconds delay = {}; ///< Until it begins. An Interrupt ends the waiting.
    Error error; ///< Why the last one failed.

    bool operator==(const Retrying &) const = default;
};

struct Notice ///< Something a person should know that is not part of the conversation.
{
    Error error;

    bool operator==(const Notice &) const = default;
};

struct Checked ///< The answer to CheckCall.
{
    QString id;
    Ruling ruling;

    bool operator==(const Checked &) const = default;
};
struct BoundaryState ///< The answer to AskBoundary; also comes unasked when something changed.
{
    BoundaryReport report;

    bool operator==(const BoundaryState &) const = default;
};

struct Compacting ///< A summary is being made; ends with the next Appended or Notice.
{
    CompactionCause cause = CompactionCause::Asked;

    bool operator==(const Compacting &) const = default;
};
struct ContextState ///< The answer to AskContext; also comes unasked behind each answer of the model.
{
    ContextReport report;

    bool operator==(const ContextState &) const = default;
};
struct RewindPreview ///< The answer to AskRewind.
{
    RewindPlan plan;

    bool operator==(const RewindPreview &) const = default;
};

struct FilesState ///< The answer to AskFiles.
{
    FileList files;

    bool operator==(const FilesState &) const = default;
};
struct FileShown ///< The answer to AskFile.
{
    FileText file;

    bool operator==(const FileShown &) const = default;
};
struct ChangesState ///< The answer to AskChanges.
{
    ChangeSet changes;

    bool operator==(const ChangesState &) const = default;
};
struct RepositoryKnown ///< The answer to AskRepository.
{
    RepositoryState state;

    bool operator==(const RepositoryKnown &) const = default;
};
struct Committed ///< The answer to Commit.
{
    CommitOutcome outcome;

    bool operator==(const Committed &) const = default;
};
struct RulesTried ///< The answer to TryRules.
{
    RuleTrials trials;

    bool operator==(const RulesTried &) const = default;
};
/// The newest entries of a session that is still being read from the disk, so that its end can be shown at once. They
/// come again as Appended, in order.
struct Tail {
    QList<Entry> entries;
    QString workspace; ///< Of the session.

    bool operator==(const Tail &) const = default;
};
struct Closed ///< The engine let go of the session.
{
    bool operator==(const Closed &) const = default;
};

using Happening = std::variant<Appended, TextDelta, ThinkingDelta, ToolProgress, Retrying, Notice, Checked,
                               BoundaryState, Compacting, ContextState, RewindPreview, FilesState, FileShown,
                               ChangesState, RepositoryKnown, Committed, RulesTried, Tail, Closed>;

struct Event {
    SessionId session;
    quint64 seq =
        0; ///< Entries of this session so far, this one included. A late seat asks for what came after.
    Happening what;

    bool operator==(const Event &) const = default;
};

} // namespace paddock

Q_DECLARE_METATYPE(paddock::Event)
