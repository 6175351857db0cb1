#pragma once

#include "core/protocol/event.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace paddock {

/// Where a tool call stands. Every state is also said by a word and a sign, never by colour alone.
enum class CallState {
    Judging, ///< The model asked for it; nobody has ruled yet.
    Waiting, ///< Somebody has to answer.
    Allowed, ///< May run, and waits for its turn.
    Running,
    Ok,
    Failed,
    Denied,
    Interrupted,
    Unknown, ///< Paddock ended while it ran.
};

// What a row shows. Texts are shared with the facts they came from; no row holds a copy or a layout.

struct UserRow {
    QString text;
    QList<Image> images = {};

    bool operator==(const UserRow &) const = default;
};
struct AssistantRow {
    QString text; ///< Markdown.
    bool streaming = false; ///< A preview that may still be lost.

    bool operator==(const AssistantRow &) const = default;
};
struct ThinkingRow {
    QString text; ///< Empty when the provider sent only sealed reasoning.
    bool streaming = false;

    bool operator==(const ThinkingRow &) const = default;
};
struct CallRow {
    ToolCall call;
    CallState state = CallState::Judging;
    Ruling ruling = {}; ///< The latest one; its call is empty while there is none.
    QString output = {}; ///< While running: the end of what came. After: what the model read.
    QList<Image> images = {};
    QJsonObject details = {};
    std::chrono::milliseconds took = {};
    QDateTime began = {}; ///< UTC. Valid from its Started on.
    QList<Reached> reached = {}; ///< Hosts that its processes tried, in order.

    bool operator==(const CallRow &) const = default;
};
/// A command line of the person's own.
struct RanRow {
    QString command; ///< Empty while it runs for another seat, which alone knows it.
    CallId call = {}; ///< While it runs; empty after.
    CallState state = CallState::Running;
    QString output = {}; ///< While running: the end of what came.
    std::chrono::milliseconds took = {};
    QDateTime began = {};

    bool operator==(const RanRow &) const = default;
};
struct InstructionsRow {
    QStringList paths;

    bool operator==(const InstructionsRow &) const = default;
};
struct RetryRow ///< Passing: the next answer takes its place.
{
    int attempt = 1;
    int attempts = 1;
    QDateTime until; ///< When the next try begins.
    Error error;

    bool operator==(const RetryRow &) const = default;
};
struct ErrorRow {
    Error error;

    bool operator==(const ErrorRow &) const = default;
};
/// What became of the session or its files: a compaction, a checkpoint, a rewinding, changes by others, a budget, a
/// fork, a repair.
struct FactRow {
    Fact fact;

    bool operator==(const FactRow &) const = default;
};
struct NoteRow ///< One quiet line: the end of a turn, a grant, a change of model.
{
    QString text;
    bool needsCare = false; ///< Not an error, but no plain end either.

    bool operator==(const NoteRow &) const = default;
};

using RowContent = std::variant<UserRow, AssistantRow, ThinkingRow, CallRow, RanRow, InstructionsRow,
                                RetryRow, ErrorRow, FactRow, NoteRow>;

struct Row {
    quint64 id = 0; ///< Stays with the row for its life; never used twice in one model.
    quint32 revision = 0; ///< Counts up when the content or the folding changes.
    QDateTime at; ///< UTC. When the fact was noted; invalid for previews.
    std::optional<bool> open = {}; ///< What the user chose; empty: as the kind of row thinks fit.
    bool whole = false; ///< Show all lines of a long body.
    RowContent content;
    qint64 entry =
        0; ///< Number of the entry after which all that the row shows had happened; 0 for previews.
    bool pinned = false; ///< Stays in what the model reads.
};

} // namespace paddock
