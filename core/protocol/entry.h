#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/protocol/access.h"
#include "core/protocol/mode.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>
#include <variant>

namespace paddock {

/// A picture, from the user or from a tool. Bytes are the file's own, not base64.
struct Image {
    QString mediaType; ///< image/png, image/jpeg, image/gif or image/webp.
    QByteArray bytes;

    bool operator==(const Image &) const = default;
};

// What a model says, block by block.

struct Text {
    QString text;

    bool operator==(const Text &) const = default;
};

/// Reasoning. It goes back to the model as it came, or the provider refuses the next request.
struct Thinking {
    QString text;
    QString signature; ///< The provider's seal over the text; opaque.
    QString redacted; ///< Set instead of text when the provider sent only an encrypted block.

    bool operator==(const Thinking &) const = default;
};

struct ToolCall {
    CallId id;
    QString tool;
    QJsonObject input;
    QString malformed; ///< The raw text, when what the model sent as input was no JSON object.

    bool operator==(const ToolCall &) const = default;
};

using Block = std::variant<Text, Thinking, ToolCall>;

/// Tokens as the provider counted them. The four kinds do not overlap: a prompt's size is the sum of the
/// three that are not output.
struct Usage {
    qint64 input = 0; ///< Neither written to nor read from a prompt cache.
    qint64 cacheWrite = 0;
    qint64 cacheRead = 0;
    qint64 output = 0;

    Usage &operator+=(const Usage &other)
    {
        input += other.input;
        cacheWrite += other.cacheWrite;
        cacheRead += other.cacheRead;
        output += other.output;
        return *this;
    }
    bool operator==(const Usage &) const = default;
};

enum class Decision { Allow, Deny, Ask };
enum class Judge {
    Boundary, ///< A built-in guard. Nothing overrules it.
    Hook, ///< The user's own program.
    Rule, ///< A deny, ask or allow rule, or a remembered grant.
    Mode, ///< The permission mode, or that nobody is there to ask.
    User,
};
/// How far a person's "yes" reaches.
enum class GrantScope {
    Once, ///< This call.
    Turn, ///< Until the turn ends.
    Session,
    Folder, ///< Every session in this workspace, kept in the user's own configuration.
    Always, ///< Every workspace.
};
enum class Outcome {
    Ok,
    Failed,
    Denied,
    Interrupted,
    Unknown, ///< Paddock ended while it ran; nobody knows what it did.
};

// What can stand in a transcript. Each is a fact that has happened.

/// What the session works with from here on. The first entry of every session is one.
struct Configured {
    QString workspace; ///< Absolute and canonical.
    QString provider; ///< A key of the provider list: anthropic, openai, practice, ...
    QString model;
    PermissionMode mode = PermissionMode::Default;
    int maxTurns = 0; ///< Answers of the model for each prompt; 0 is without limit.
    bool attended = true; ///< Whether anybody is there to be asked.
    double maxBudgetUsd = 0; ///< What this session may cost in all; 0: only the settings' budgets count.

    bool operator==(const Configured &) const = default;
};

/// Text of CLAUDE.md, AGENTS.md and the like, as read at this moment.
struct InstructionsLoaded {
    struct File {
        QString path;
        QString text;
        /// Whose it is: managed, user, parent, project, local, rule, nested; "import of <path>" for one that another
        /// file names. Empty in logs of older versions.
        QString origin = {};

        bool operator==(const File &) const = default;
    };
    QList<File> files; ///< In the order in which the model reads them.
    /// False: these are all that hold, in place of those before. True: they join them, because the agent came to the
    /// folder where they lie.
    bool adds = false;

    bool operator==(const InstructionsLoaded &) const = default;
};

struct UserMessage {
    QString text;
    QList<Image> images = {};

    bool operator==(const UserMessage &) const = default;
};

struct ModelMessage {
    QList<Block> blocks;
    Usage usage = {};
    QString model = {}; ///< As the provider named it.
    QString id = {}; ///< The provider's id of the message; may be empty.
    QString stopReason = {}; ///< end_turn, tool_use, max_tokens, stop_sequence, refusal; interrupted is ours.
    std::chrono::milliseconds took = {}; ///< From the request to the end of the answer.

    bool operator==(const ModelMessage &) const = default;
};

/// How the Ruling came to be for one simple command of a compound one.
struct RulingPart {
    QString
        text; ///< The command as it would be run, decoded: words that cannot be known are shown as written.
    Decision decision = Decision::Ask;
    QString rule;
    QString reason; ///< One sentence.
    QStringList reads; ///< Absolute, resolved paths.
    QStringList writes;
    QString
        suggestion; ///< The rule that "always" would store for this part; empty: none fits or none is needed.

    bool operator==(const RulingPart &) const = default;
};

/// Whether a call may run, who said so and why: the audit trail. A later Ruling on the same call replaces it.
struct Ruling {
    CallId call;
    Decision decision = Decision::Ask;
    Judge by = Judge::Rule;
    QString reason; ///< One sentence for people, and for the model when denied.
    QString rule; ///< What decided, by name: "path-boundary", "Bash(npm run *)", "mode acceptEdits".
    Access access = {}; ///< What the call said that it would touch.
    std::optional<QJsonObject> input =
        {}; ///< Set when a hook or a person gave another input; the call runs with it.
    QJsonObject preview = {}; ///< What a person is shown before answering; see ToolRun::preview().
    QStringList suggestions = {}; ///< The rules that "always" would store, in their order; empty: none fits.
    QList<RulingPart> parts = {}; ///< Of a command with more than one; empty for everything else.
    QStringList resolved =
        {}; ///< The canonical paths that the access leads to, where they differ from what is written.
    GrantScope scope = GrantScope::Once; ///< How far the person's answer reaches; Once unless by is User.

    bool operator==(const Ruling &) const = default;
};

/// A person allowed more than one call. In this session it holds as far as the scope says; Folder and Always were also
/// written to the user's settings.
struct Granted {
    QStringList rules; ///< In the grammar of permission rules: exactly what the person saw.
    GrantScope scope = GrantScope::Session; ///< Never Once.

    bool operator==(const Granted &) const = default;
};

struct Started ///< Written before the first side effect, so a crash cannot run a call twice.
{
    CallId call;

    bool operator==(const Started &) const = default;
};

/// A fenced command tried to reach a host. Noted once for each call, host, port and decision.
struct Reached {
    CallId call;
    QString host; ///< As the command named it, lower case.
    int port = 0;
    QString address; ///< Where the connection went; empty when it was refused before.
    Decision decision = Decision::Deny; ///< Allow or Deny.
    QString rule; ///< "sandbox.allowedHosts: *.example.org", "address-guard".
    QString reason; ///< One sentence.

    bool operator==(const Reached &) const = default;
};

struct Returned {
    CallId call;
    Outcome outcome = Outcome::Ok;
    QString text; ///< What the model reads.
    QList<Image> images = {};
    QJsonObject details = {}; ///< The structured result, by tool; shapes as tools/ documents them.
    std::chrono::milliseconds took = {};

    bool operator==(const Returned &) const = default;
};

struct StopAsked ///< The user wants this turn to end; what runs may still return.
{
    bool operator==(const StopAsked &) const = default;
};

enum class TurnEnd {
    Completed,
    MaxTurns, ///< The limit of answers was reached while the model still wanted to go on.
    Stopped, ///< The user asked.
    Failed, ///< See the error.
    Budget, ///< A hard budget is used up; the BudgetReached before it says which.
};

struct TurnEnded {
    TurnEnd how = TurnEnd::Completed;
    std::optional<Error> error = {};

    bool operator==(const TurnEnded &) const = default;
};

/// How the session is filed. What is not set stays as it was.
struct Described {
    std::optional<QString> title = {}; ///< Empty: made from the first prompt again.
    std::optional<bool> pinned = {};
    std::optional<bool> archived = {};
    std::optional<QStringList> tags = {};

    bool operator==(const Described &) const = default;
};

/// Everything before this entry was copied from another session. What it cost is counted there, not here.
struct Forked {
    SessionId from;
    qint64 entry = 0; ///< Number of the last entry that was copied.
    QString source = {}; ///< Empty: a session of Paddock's. Else whose transcript it was: "claude-code".

    bool operator==(const Forked &) const = default;
};

/// Opening found the log damaged and mended it.
struct Repaired {
    QString text; ///< What was found and what was done, in sentences for people.
    QString setAside = {}; ///< The file that what was taken out lies in; empty: nothing was.

    bool operator==(const Repaired &) const = default;
};

/// Whether an entry stays in what the model reads, whatever is compacted.
struct Pinned {
    qint64 entry = 0; ///< Its number.
    bool pinned = true;

    bool operator==(const Pinned &) const = default;
};

enum class CompactionCause {
    Asked, ///< By a person.
    Threshold, ///< The conversation filled as much of the model's context as the settings allow.
    Overflow, ///< The provider refused a request as too long.
};

/// From here on the model reads less than was said. The log keeps all of it.
struct Compacted {
    CompactionCause cause = CompactionCause::Asked;
    qint64 through = 0; ///< Number of the last entry that is no longer sent as it stands.
    QString summary =
        {}; ///< What the model reads in place of what was dropped. Empty: no model could be asked.
    QList<qint64> kept = {}; ///< Numbers of entries up to `through` that are sent all the same, and whole.
    QList<qint64> shortened = {}; ///< Numbers of entries behind `through` whose text is sent cut.
    qint64 dropped = 0; ///< How many entries that the model had read it reads no more.
    qint64 tokensBefore = 0; ///< Of the conversation; estimates.
    qint64 tokensAfter = 0;
    QString instructions = {}; ///< What the person asked to be kept in mind while shortening.

    bool operator==(const Compacted &) const = default;
};

/// The conversation goes on behind an earlier entry: what stands between it and this one is no part of it any more.
/// To go back to what was left, rewind again, to the entry before this.
struct Rewound {
    qint64 to = 0; ///< Number of the last entry that counts; 0: none.

    bool operator==(const Rewound &) const = default;
};

/// The files that can be brought back, taken in before the session's first change.
struct Checkpointed {
    qint64 files = 0;
    qint64 bytes = 0;
    QStringList leftOut = {}; ///< Files that are not kept, relative to the workspace; the first 50.
    qint64 leftOutCount = 0; ///< All of them.
    QString remark = {}; ///< Why, or what else cannot be brought back; a sentence for people.

    bool operator==(const Checkpointed &) const = default;
};

/// A file of the workspace at one moment.
struct FileState {
    enum class Kind { Absent, File, Link };
    Kind kind = Kind::Absent;
    QString content = {}; ///< SHA-256 of the bytes (of a link: its target), in hex. Empty: not kept.
    qint64 size = 0; ///< Bytes.
    int mode = 0; ///< Permission bits.

    bool operator==(const FileState &) const = default;
};

struct FileChange {
    QString path; ///< Relative to the workspace.
    FileState before;
    FileState after;

    bool operator==(const FileChange &) const = default;
};

enum class ChangeCause {
    Call, ///< A tool call.
    Others, ///< The person, their editor, a program of theirs: found between calls.
    Restore, ///< A rewind of files.
    Review, ///< A person took parts of a change back.
};

/// Files of the workspace are not as they were.
struct Changed {
    ChangeCause cause = ChangeCause::Call;
    CallId call = {}; ///< Of Call.
    QList<FileChange> files = {};
    qint64 restoredTo = 0; ///< Of Restore: the files are as they were after this entry.
    bool isWhole = true; ///< False: there may be more that was not seen; see the remark.
    QString remark = {};

    bool operator==(const Changed &) const = default;
};

enum class BudgetSpan { Turn, Session, Day, Project };

/// Spending passed a budget. Noted once for each budget and span; at a hard one the turn then ends.
struct BudgetReached {
    BudgetSpan span = BudgetSpan::Session;
    bool hard = false;
    double limitUsd = 0;
    std::optional<double> spentUsd = {}; ///< Nothing: a price is not known, so the budget cannot be kept.

    bool operator==(const BudgetReached &) const = default;
};

/// Tokens that were counted for something that is no ModelMessage.
struct Spent {
    enum class On {
        Retry, ///< An answer that was cut and asked for again, or never became whole.
        Compaction, ///< A summary.
    };
    On on = On::Retry;
    QString model;
    Usage usage;

    bool operator==(const Spent &) const = default;
};

/// The person ran a command line themselves, behind the same fence; the model reads it with the next message.
struct Ran {
    QString command;
    Outcome outcome =
        Outcome::Ok; ///< Ok, Failed, Denied (it was not started; the text says why), Interrupted.
    QString text; ///< What it printed, as the model reads it.
    std::chrono::milliseconds took = {};

    bool operator==(const Ran &) const = default;
};

/// A fact of a newer Paddock. Kept as it came, so that an old window can sit at a new server.
struct UnknownFact {
    QJsonObject raw;

    bool operator==(const UnknownFact &) const = default;
};

using Fact = std::variant<Configured, InstructionsLoaded, UserMessage, ModelMessage, Ruling, Granted, Started,
                          Reached, Returned, StopAsked, TurnEnded, Described, Forked, Repaired, Pinned,
                          Compacted, Rewound, Checkpointed, Changed, BudgetReached, Spent, Ran, UnknownFact>;

struct Entry {
    EntryId id;
    QDateTime at; ///< UTC, to the millisecond.
    Fact fact;

    bool operator==(const Entry &) const = default;
};

/// A session's facts, oldest first. Entry number n (from 1) is at index n - 1.
using Transcript = QList<Entry>;

} // namespace paddock
