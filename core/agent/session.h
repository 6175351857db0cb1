#pragma once

#include "core/agent/compaction.h"
#include "core/agent/context_meter.h"
#include "core/agent/conversation.h"
#include "core/agent/grant_store.h"
#include "core/agent/next_move.h"
#include "core/agent/session_fences.h"
#include "core/base/secret_mask.h"
#include "core/checkpoints/checkpoints.h"
#include "core/hooks/hook_runner.h"
#include "core/llm/model_client.h"
#include "core/policy/judging.h"
#include "core/policy/policy.h"
#include "core/protocol/command.h"
#include "core/protocol/event.h"
#include "core/store/session_store.h"
#include "core/tools/background_tasks.h"
#include "core/tools/file_ledger.h"
#include "core/tools/pool_task.h"
#include "core/tools/tool.h"
#include "core/usage/budget_guard.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace paddock {

class WorkspaceAnswers;

/// What a session works with. All outlive it.
struct SessionParts {
    ModelClients &clients;
    const Tools &tools;
    HookRunner *hooks = nullptr; ///< Null: no hooks of the user's.
    RuleSet rules = {};
    /// What must not be shown, keys of the user's included, which may be added while the session runs. Null: only what
    /// has the shape of a credential.
    std::shared_ptr<const SecretMask> mask = {};
    SessionFences *fences = nullptr; ///< Null: nothing can be fenced, so each command asks.
    GrantStore *grants = nullptr; ///< Null: every grant ends with its session.
    /// Of this workspace, whose project may want more caution: askEachCommand and whenMissing count. Nothing: as the
    /// fences' own settings say.
    std::optional<SandboxSettings> sandbox = {};
    const Catalogue *catalogue = nullptr; ///< Null: no size and no price of any model is known.
    QList<Budget> budgets = {};
    SpendingBook *spendingBook = nullptr; ///< Null: budgets of a day or a project cannot be kept.
    /// Share of the model's context from which on the conversation is shortened by itself; 0: never.
    double compactAt = 0;
    std::optional<CheckpointLimits> checkpoints = {}; ///< Nothing: files cannot be brought back.
    QString worktreeFolder = {}; ///< Where worktrees of sessions lie; empty: nowhere.
};

/// What of a session's parts may become another while it is open, because somebody changed the settings.
struct SessionRules {
    RuleSet rules = {};
    std::unique_ptr<HookRunner> hooks = {}; ///< Null: none.
    std::optional<SandboxSettings> sandbox = {}; ///< These as in SessionParts.
    QList<Budget> budgets = {};
    double compactAt = 0;
    std::optional<CheckpointLimits> checkpoints = {};
    InstructionsLoaded instructions = {};
};

/// One conversation and its work. Lives on one thread and is driven only through submit(); everything it starts is
/// a member, so its end is their end. Opening one runs nothing: a turn that a restart interrupted waits for Prompt,
/// Reply or Resume.
class Session : public QObject
{
    Q_OBJECT

public:
    /// \a transcript is what \a log holds and begins with Configured, or is empty, and \a configured then becomes
    /// the first entry. \a configured is noted again when it differs from the stored one. \a folded is the conversation
    /// of \a transcript, where somebody has folded it already: of a long one that takes a while.
    Session(SessionId id, SessionStore::Opened opened, std::shared_ptr<const WorkspaceRoot> root,
            Configured configured, SessionParts parts, std::optional<Conversation> folded = {});
    ~Session() override;

    /// Any command but Open, Close and Reload.
    void submit(const Command &command);

    /// Takes over what holds now, as soon as no call is being judged or runs. Calls that rules allowed and that have not
    /// begun are judged again; a person's word holds.
    void reload(SessionRules rules);

    /// Notes what was read, unless the newest InstructionsLoaded says the same.
    void noteInstructions(InstructionsLoaded instructions);

    const Transcript &transcript() const { return m_transcript; }
    const Configured &configured() const { return m_configured; }

signals:
    void happened(const paddock::Event &event);

private:
    void schedule();
    void advance();
    void obeyAll();
    void obey(const Command &command);
    void prompt(const Prompt &prompt);
    void interrupt();
    void wake();

    // session_replies.cpp
    void reply(const Reply &reply);
    void take(const Reply &reply);
    void answer(const Reply &reply, Decision decision, const QString &rule);
    void keepGrant(const Reply &reply);
    void grant(const Reply &reply);
    void correct(const Reply &reply);
    void judgeCorrection(const CallId &id, const HookOutcome &word);
    void concludeCorrection(const CallId &id, Ruling ruling);
    void giveUpCorrection(const CallId &id, const Error &error);

    // session_rules.cpp
    void guardBudgets();
    FenceStanding fenceStanding() const;
    bool mayReload() const;
    void takeRules();
    void useFence();
    void tryRules(const TryRules &question);

    // session_shell.cpp
    void stopCall(const StopCall &wish);
    void runShell(const RunShell &wish);
    void beginShell();
    void endShell(const ToolResult &raw);
    bool waitsForShell(const Command &command) const;

    // session_context.cpp
    void askModel();
    bool isAffordable();
    bool isBudgetDue() const;
    void takeBudgets(const QList<BudgetReached> &reached);
    void takeAnswer(const Result<ModelMessage> &answer);
    struct Frame { ///< What every request of this configuration begins with; no transcript.
        ModelRequest request;
        FrameTokens tokens;
    };
    const Frame &frame() const;
    std::optional<CompactionCause> dueCompaction() const;
    bool compact(CompactionCause cause, const QString &instructions = {});
    void takeCompaction(CompactionCause cause, const Result<Compacted> &compacted);
    void compactAsAsked(const Compact &wish);
    void compactAtRest();
    void pin(const Pin &wish);
    ContextReport contextReport() const;
    qint64 window() const;

    // session_files.cpp
    void watchFiles();
    bool areFilesKnown();
    void lookForChanges(const ToolCall &call);
    void loadNestedInstructions(const ToolCall &call);
    void rewind(const Rewind &wish);
    void rewindConversation(qint64 to);
    void previewRewind(const AskRewind &question);
    bool isResting() const;
    void refuse(const QString &why);

    // session_workspace.cpp
    WorkspaceAnswers &workspaceAnswers();
    void tellChanges(const AskChanges &question);
    void revert(const Revert &wish);
    void takeReview(const Changed &changed);
    void removeWorktree(const RemoveWorktree &wish);

    // session_calls.cpp
    void judge(ToolCall call);
    void conclude(ToolCall call, const HookOutcome &word);
    std::optional<QJsonObject> differentInput(const ToolCall &call) const;
    QString toldOf(const ToolCall &call) const;
    const Tool *toolNamed(const QString &name) const;
    void decide(const ToolCall &call, const Ruling &ruling);
    bool isJudgedHere(const ToolCall &call) const;
    ToolCall asAsked(const CallId &id) const;
    ToolCall asToBeJudged(const CallId &id) const;
    void run(const ToolCall &call);
    const Ruling &rulingOn(const CallId &call) const;
    void keepResult(const ToolCall &call, const ToolResult &result);
    void tellDenied(const QList<Ruling> &rulings);
    void abandon(const QList<CallId> &calls);

    bool note(Fact fact);
    void fold(const Entry &entry);
    void foldRest(const Entry &entry);
    void foldLedgerAnew();
    void suspend();
    void say(Happening what);
    ToolRun *prepared(const ToolCall &call);
    Result<std::unique_ptr<ToolRun>> prepare(const ToolCall &call) const;
    void check(const CheckCall &question);
    BoundaryReport boundaryReport() const;
    std::shared_ptr<const Fence> parserFence() const;
    QJsonObject hookPayload(const ToolCall &call, HookPoint point) const;

    const SessionId m_id;
    const std::unique_ptr<SessionLog> m_log;
    Transcript m_transcript;
    SessionParts m_parts; ///< Rules and the like as they hold now.
    std::unique_ptr<HookRunner> m_hooks; ///< Those of m_parts, once they were reloaded.
    const std::shared_ptr<const SecretMask> m_mask;

    // Folds of the transcript.
    Configured m_configured;
    InstructionsLoaded m_instructions; ///< The newest that stand in place of those before.
    Conversation m_conversation;
    Policy m_policy;
    FileLedger m_ledger;
    std::optional<CompactionCause> m_compactedFor; ///< Since the model's last answer.
    int m_overflows = 0; ///< Compactions since then because a request was too long.

    BackgroundTasks m_tasks;
    const ToolContext m_context;

    struct Running {
        std::unique_ptr<ToolRun> run;
        std::unique_ptr<HookRun> hook; // PreToolUse before, PostToolUse after the run
        std::unique_ptr<Judging> judging;
        std::unique_ptr<SecretMaskStream> shown; // masks what is shown while it runs
        QElapsedTimer since;
        bool isStopped = false; ///< A person ended this call, and not the turn.
    };
    /// An answer that brings another input, on its way to its Ruling.
    struct Correction {
        Reply reply;
        ToolCall call; ///< With that input.
        std::unique_ptr<ToolRun> run;
        std::unique_ptr<HookRun> hook;
        std::unique_ptr<Judging> judging;
        std::optional<Ruling> ruling; ///< Once it was judged, and not denied.
    };
    /// A command line of the person's own.
    struct Shell {
        RunShell wish;
        std::unique_ptr<ToolRun> run; ///< Null until the walls are known.
        std::unique_ptr<SecretMaskStream> shown;
        QElapsedTimer since;
    };

    struct Trial {
        PoolTask<RuleTrials> task;
        bool isDone = false;
    };

    QList<Command> m_inbox;
    bool m_scheduled = false;
    bool m_awake = false;
    mutable std::optional<Frame> m_frame;
    std::unique_ptr<ModelStream> m_stream;
    bool m_streamDone = false;
    std::unique_ptr<Compaction> m_compaction;
    bool m_compactionDone = false;
    std::optional<Compact> m_compactWish; ///< For before the next request.
    std::optional<Error> m_tooLong; ///< Why the newest request was refused: the next one must be shorter.
    std::unique_ptr<BudgetGuard> m_budgets;
    enum class Budgets { Unchecked, Checking, Cleared } m_budgetState = Budgets::Unchecked;
    std::unique_ptr<Checkpoints>
        m_checkpoints; ///< From the first wish on that needs them; null without limits.
    bool m_capturing = false; ///< What a call changed is being looked for.
    bool m_othersSeen = false; ///< In this turn: what others changed before the agent's first change.
    std::optional<Checkpointed> m_covered; ///< To be noted before the first change.
    std::optional<Rewind> m_rewinding; ///< Waits for the files.
    std::unique_ptr<WorkspaceAnswers> m_answers; ///< From the first question on.
    std::map<CallId, Running> m_running;
    std::map<CallId, Correction> m_corrections;
    QList<CallId> m_corrected; // to be let go of in advance()
    QHash<CallId, QString> m_background; ///< Tasks that calls left running, since the session was opened.
    std::optional<Shell> m_shell;
    bool m_shellDone = false;
    std::optional<SessionRules>
        m_nextRules; ///< Wait for a moment in which nothing is judged and nothing runs.
    std::vector<std::unique_ptr<Trial>> m_trials; // past calls, being judged again
    QSet<CallId> m_judged; ///< Since the session was opened, and not returned.
    std::map<CallId, std::unique_ptr<GrantKeeping>> m_keeping; // answers that came; open until they are kept
    QList<CallId> m_kept;
    std::vector<std::unique_ptr<Judging>> m_checks;
    QList<CallId> m_done; // to be let go of in advance(), never within their own signal
};

} // namespace paddock
