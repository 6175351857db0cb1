#include "core/agent/session.h"

#include "core/agent/masked_result.h"
#include "core/agent/system_prompt.h"
#include "core/base/log.h"
#include "core/base/overloaded.h"
#include "core/policy/audit.h"
#include "core/protocol/codec.h"

#include <algorithm>

namespace paddock {

namespace {

/// Why these rules cannot be granted.
std::optional<Error> faultIn(const QStringList &rules)
{
    if (rules.isEmpty())
        return Error{ErrorKind::Invalid,
                     Session::tr("There is no rule to remember. Allow it once, or name a rule.")};
    for (const QString &text : rules) {
        if (const Result<PermissionRule> rule = PermissionRule::parse(text); !rule)
            return rule.error();
    }
    return {};
}

} // namespace

Session::Session(SessionId id, SessionStore::Opened opened, std::shared_ptr<const WorkspaceRoot> root,
                 Configured configured, SessionParts parts)
    : m_id(std::move(id))
    , m_log(std::move(opened.log))
    , m_transcript(std::move(opened.transcript))
    , m_parts(std::move(parts))
    , m_mask(m_parts.mask ? m_parts.mask : std::make_shared<const SecretMask>())
    , m_policy(root, m_parts.rules)
    , m_context{std::move(root), m_ledger, m_tasks}
{
    if (m_parts.fences) {
        connect(m_parts.fences, &SessionFences::known, this, [this] {
            useFence();
            say(BoundaryState{boundaryReport()});
            schedule();
        });
        connect(m_parts.fences, &SessionFences::reached, this,
                [this](const Reached &reached) { note(reached); });
    }
    useFence();
    for (const Entry &entry : std::as_const(m_transcript))
        fold(entry.fact);
    if (m_transcript.isEmpty() || m_configured != configured)
        note(std::move(configured));
    for (Repaired &repaired : opened.repaired)
        note(std::move(repaired));
    for (const CallId &call : openCalls(m_transcript))
        note(Returned{call, Outcome::Unknown, tr("Paddock ended while this ran. What it did is not known.")});
}

Session::~Session() = default;

void Session::submit(const Command &command)
{
    m_inbox.append(command);
    schedule();
}

void Session::noteInstructions(InstructionsLoaded instructions)
{
    if (instructions != m_instructions)
        note(std::move(instructions));
}

// Every change goes through one queued call. So nothing is destroyed inside its own signal, and a slot that
// submits from within an event cannot re-enter.
void Session::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Session::advance, Qt::QueuedConnection);
}

void Session::advance()
{
    m_scheduled = false;
    if (std::exchange(m_streamDone, false))
        m_stream.reset();
    for (const CallId &call : std::exchange(m_done, {}))
        m_running.erase(call);
    for (const CallId &call : std::exchange(m_kept, {}))
        m_keeping.erase(call);
    for (const Command &command : std::exchange(m_inbox, {}))
        obey(command);
    if (!m_awake)
        return;

    std::visit(Overloaded{
                   [this](const AskModel &) { askModel(); },
                   [this](const JudgeCall &move) { judge(move.call); },
                   [this](const TellDenied &move) { tellDenied(move.rulings); },
                   [this](const RunCalls &move) {
                       for (const ToolCall &call : move.calls)
                           run(call);
                   },
                   [this](const AbandonCalls &move) { abandon(move.calls); },
                   [this](const EndTurn &move) {
                       note(TurnEnded{move.how, {}});
                   },
                   [](const AwaitUser &) {},
                   [](const AwaitCalls &) {},
                   [](const Rest &) {},
               },
               nextMove(m_transcript, m_configured.maxTurns));
}

void Session::obey(const Command &command)
{
    std::visit(Overloaded{
                   [](const Open &) {}, // the engine's affair
                   [this](const Prompt &wish) { prompt(wish); },
                   [this](const Reply &wish) { reply(wish); },
                   [this](const Interrupt &) { interrupt(); },
                   [this](const Resume &) { wake(); },
                   [this](const Configure &wish) {
                       Configured next = m_configured;
                       if (!wish.provider.isEmpty())
                           next.provider = wish.provider;
                       if (!wish.model.isEmpty())
                           next.model = wish.model;
                       next.mode = wish.mode.value_or(next.mode);
                       if (next != m_configured)
                           note(next);
                   },
                   [](const Compact &) {},
                   [](const Rewind &) {},
                   [this](const Pin &wish) {
                       note(Pinned{wish.entry, wish.pinned});
                   },
                   [this](const Describe &wish) {
                       note(wish.change);
                   },
                   [](const AskContext &) {},
                   [](const AskRewind &) {},
                   [this](const CheckCall &question) { check(question); },
                   [this](const AskBoundary &question) {
                       if (question.selfTest && m_parts.fences)
                           m_parts.fences->testEscapes();
                       say(BoundaryState{boundaryReport()});
                   },
               },
               command);
}

/// Moves may be made again. What a failed log or a restart left open is closed first.
void Session::wake()
{
    if (m_awake)
        return;
    for (const CallId &call : openCalls(m_transcript)) {
        if (!note(Returned{call, Outcome::Unknown,
                           tr("The record of this call was lost. What it did is not known.")}))
            return;
    }
    m_awake = true;
    schedule();
}

void Session::prompt(const Prompt &prompt)
{
    wake();
    note(UserMessage{prompt.text, prompt.images});
}

void Session::reply(const Reply &reply)
{
    const std::optional<Question> question = openQuestion(m_transcript, reply.call);
    if (!question || m_keeping.contains(reply.call))
        return; // answered before, perhaps from another seat
    wake();
    if (reply.decision != Decision::Allow || reply.scope == GrantScope::Once) {
        Ruling ruling = question->ruling;
        ruling.decision = reply.decision == Decision::Allow ? Decision::Allow : Decision::Deny;
        ruling.by = Judge::User;
        ruling.rule.clear();
        ruling.reason = reply.reason;
        decide(question->call, ruling);
        return;
    }
    if (const std::optional<Error> fault = faultIn(reply.remember)) {
        say(Notice{*fault}); // the question stays open: nothing was allowed
        return;
    }
    if (reply.scope == GrantScope::Folder || reply.scope == GrantScope::Always)
        keepGrant(reply);
    else
        grant(reply);
}

/// Puts the rules where later sessions find them, before anything is said to be so.
void Session::keepGrant(const Reply &reply)
{
    const auto forThisSession = [this](Reply reply, const QString &why) {
        reply.scope = GrantScope::Session;
        say(Notice{{ErrorKind::Io, tr("What you allowed holds for this session only. %1").arg(why)}});
        grant(reply);
    };
    if (!m_parts.grants) {
        forThisSession(reply, tr("There is no place to keep it."));
        return;
    }
    std::unique_ptr<GrantKeeping> keeping =
        m_parts.grants->remember(reply.scope, m_configured.workspace, reply.remember);
    connect(keeping.get(), &GrantKeeping::finished, this,
            [this, reply, forThisSession](const Result<void> &kept) {
                m_kept.append(reply.call);
                if (kept)
                    grant(reply);
                else
                    forThisSession(reply, kept.error().message);
                schedule();
            });
    m_keeping[reply.call] = std::move(keeping);
}

void Session::grant(const Reply &reply)
{
    if (!note(Granted{reply.remember, reply.scope}))
        return;
    const std::optional<Question> question = openQuestion(m_transcript, reply.call);
    if (!question)
        return; // the turn was stopped meanwhile; what was granted holds
    Ruling ruling = question->ruling;
    ruling.decision = Decision::Allow;
    ruling.by = Judge::User;
    ruling.rule = reply.remember.join(QStringLiteral(", "));
    ruling.scope = reply.scope;
    ruling.reason = reply.reason;
    decide(question->call, ruling);
}

void Session::interrupt()
{
    const Move move = nextMove(m_transcript, m_configured.maxTurns);
    if (std::holds_alternative<Rest>(move))
        return;
    wake(); // stopping a turn that a restart interrupted must end it
    if (m_stream && !m_streamDone) {
        ModelMessage reached = m_stream->reached();
        m_stream.reset();
        if (!reached.blocks.isEmpty())
            note(std::move(reached));
    }
    const QList<CallId> started = openCalls(m_transcript);
    note(StopAsked{});
    for (auto &[id, running] : m_running) {
        if (started.contains(id) && running.run && !running.hook) // with a hook, the run itself is over
            running.run->interrupt();
    }
}

void Session::askModel()
{
    if (m_stream)
        return;
    const Result<ModelClient *> client = m_parts.clients.client(m_configured.provider);
    if (!client) {
        note(TurnEnded{TurnEnd::Failed, client.error()});
        return;
    }
    ModelRequest request;
    request.model = m_configured.model;
    request.system = systemPrompt(m_configured);
    request.transcript = m_transcript;
    request.session = m_id;
    for (const auto &tool : m_parts.tools)
        request.tools.append(tool->spec());

    m_stream = (*client)->ask(request);
    connect(m_stream.get(), &ModelStream::textArrived, this,
            [this](const QString &text) { say(TextDelta{text}); });
    connect(m_stream.get(), &ModelStream::thinkingArrived, this,
            [this](const QString &text) { say(ThinkingDelta{text}); });
    connect(m_stream.get(), &ModelStream::retrying, this, [this](const Retrying &retry) { say(retry); });
    connect(m_stream.get(), &ModelStream::finished, this, [this](const Result<ModelMessage> &message) {
        m_streamDone = true;
        if (message)
            note(*message);
        else
            note(TurnEnded{TurnEnd::Failed, message.error()});
    });
}

void Session::judge(ToolCall call)
{
    if (const auto it = m_running.find(call.id);
        it != m_running.end() && (it->second.hook || it->second.judging))
        return; // its hooks are at work, or it is being judged
    if (m_parts.fences && !m_parts.fences->isKnown())
        return; // known() makes the move again
    if (!prepared(call))
        return; // prepared() has noted why
    std::unique_ptr<HookRun> hook;
    if (m_parts.hooks)
        hook = m_parts.hooks->run(HookPoint::PreToolUse, call.tool, hookPayload(call, HookPoint::PreToolUse));
    if (!hook) {
        conclude(std::move(call), {});
        return;
    }
    connect(hook.get(), &HookRun::finished, this, [this, call](const HookOutcome &outcome) {
        if (m_running.contains(call.id) && !m_done.contains(call.id))
            conclude(call, outcome);
    });
    m_running[call.id].hook = std::move(hook);
}

void Session::conclude(ToolCall call, const HookOutcome &word)
{
    if (word.input) {
        call.input = *word.input;
        m_running[call.id].run.reset();
    }
    const ToolRun *run = prepared(call);
    if (!run)
        return;
    auto judging = std::make_unique<Judging>(m_policy, call, run->access(),
                                             HookWord{word.decision, word.reason, word.hook}, parserFence());
    connect(judging.get(), &Judging::finished, this, [this, call, input = word.input](Ruling ruling) {
        const auto it = m_running.find(call.id);
        if (it == m_running.end() || m_done.contains(call.id))
            return;
        ruling.input = input;
        if (ruling.decision == Decision::Ask)
            ruling.preview = masked(it->second.run->preview(m_context), *m_mask);
        decide(call, ruling);
    });
    Judging *begun = judging.get();
    m_running[call.id].judging = std::move(judging);
    begun->start();
}

std::shared_ptr<const Fence> Session::parserFence() const
{
    return m_parts.fences ? m_parts.fences->aroundParser() : nullptr;
}

void Session::useFence()
{
    if (!m_parts.fences)
        return;
    FenceStanding standing = m_parts.fences->standing();
    const Boundary *boundary = m_parts.fences->boundary();
    if (const auto &own = m_parts.sandbox; own && standing != FenceStanding::Whole) {
        standing = own->whenMissing == SandboxSettings::WhenMissing::Refuse ? FenceStanding::MissingRefuse
                                                                            : FenceStanding::MissingAsk;
    }
    m_policy.setFence(standing);
    if (m_parts.sandbox)
        m_policy.setAskEachCommand(m_parts.sandbox->askEachCommand);
    else if (boundary)
        m_policy.setAskEachCommand(boundary->settings().askEachCommand);
}

/// How a call would be judged, for somebody who wonders. Without hooks: they may act.
void Session::check(const CheckCall &question)
{
    const Result<std::unique_ptr<ToolRun>> run = prepare(question.call);
    if (!run) {
        Ruling ruling;
        ruling.decision = Decision::Deny;
        ruling.by = Judge::Boundary;
        ruling.rule = QStringLiteral("input");
        ruling.reason = run.error().message;
        say(Checked{question.id, ruling});
        return;
    }
    auto judging =
        std::make_unique<Judging>(m_policy, question.call, (*run)->access(), HookWord{}, parserFence());
    Judging *begun = judging.get();
    connect(begun, &Judging::finished, this, [this, begun, id = question.id](const Ruling &ruling) {
        say(Checked{id, ruling});
        const auto it = std::find_if(m_checks.begin(), m_checks.end(),
                                     [begun](const auto &check) { return check.get() == begun; });
        it->release()->deleteLater(); // we stand in its signal
        m_checks.erase(it);
    });
    m_checks.push_back(std::move(judging));
    begun->start();
}

BoundaryReport Session::boundaryReport() const
{
    BoundaryReport report = m_parts.fences ? m_parts.fences->report() : BoundaryReport();
    report.rules = m_policy.rulesInForce();
    return report;
}

void Session::decide(const ToolCall &call, const Ruling &ruling)
{
    if (note(ruling))
        audit(m_id, call, ruling);
}

void Session::run(const ToolCall &call)
{
    ToolRun *run = prepared(call);
    if (!run || !note(Started{call.id}))
        return;
    m_running[call.id].hook.reset();
    m_running[call.id].judging.reset();
    m_running[call.id].since.start();
    m_running[call.id].shown = std::make_unique<SecretMaskStream>(*m_mask);
    connect(run, &ToolRun::progressed, this, [this, id = call.id](const QString &chunk) {
        if (const QString shown = m_running[id].shown->feed(chunk); !shown.isEmpty())
            say(ToolProgress{id, shown});
    });
    connect(run, &ToolRun::finished, this, [this, call](const ToolResult &raw) {
        const ToolResult result = masked(raw, *m_mask);
        std::unique_ptr<HookRun> hook;
        if (m_parts.hooks) {
            QJsonObject payload = hookPayload(call, HookPoint::PostToolUse);
            payload.insert("tool_response",
                           result.details.isEmpty() ? QJsonValue(result.text) : result.details);
            payload.insert("duration_ms", m_running[call.id].since.elapsed());
            hook = m_parts.hooks->run(HookPoint::PostToolUse, call.tool, payload);
        }
        if (!hook) {
            keepResult(call, result);
            return;
        }
        connect(hook.get(), &HookRun::finished, this, [this, call, result](const HookOutcome &outcome) {
            ToolResult told = result;
            const QString word = outcome.decision == Decision::Deny ? outcome.reason : outcome.context;
            if (!word.isEmpty())
                told.text += QStringLiteral("\n\nA hook of the user says: ") + word;
            keepResult(call, told);
        });
        m_running[call.id].hook = std::move(hook);
    });
    run->start(m_parts.fences ? m_parts.fences->around(m_context, rulingOn(call.id)) : m_context);
}

const Ruling &Session::rulingOn(const CallId &call) const
{
    for (auto entry = m_transcript.crbegin(); entry != m_transcript.crend(); ++entry) {
        if (const auto *ruling = std::get_if<Ruling>(&entry->fact); ruling && ruling->call == call)
            return *ruling;
    }
    Q_UNREACHABLE(); // nextMove() runs no call without one
}

void Session::keepResult(const ToolCall &call, const ToolResult &result)
{
    const std::chrono::milliseconds took(m_running[call.id].since.elapsed());
    m_done.append(call.id);
    note(Returned{call.id, result.outcome, result.text, result.images, result.details, took});
}

void Session::tellDenied(const QList<Ruling> &rulings)
{
    for (const Ruling &ruling : rulings) {
        m_done.append(ruling.call);
        QString text = ruling.reason;
        if (ruling.by == Judge::User) {
            text =
                ruling.reason.isEmpty()
                    ? QStringLiteral(
                        "The user does not want this call to run. Stop, or ask what they want instead.")
                    : QStringLiteral("The user does not want this call to run, and says: ") + ruling.reason;
        }
        note(Returned{ruling.call, Outcome::Denied, text});
    }
}

void Session::abandon(const QList<CallId> &calls)
{
    for (const CallId &call : calls) {
        m_done.append(call);
        note(Returned{call, Outcome::Interrupted,
                      QStringLiteral("The user stopped the turn before this call began.")});
    }
}

/// Writes a fact: to the log first, then to everyone. False when the log refused it; the fact has not happened then.
bool Session::note(Fact fact)
{
    Entry entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), std::move(fact)};
    if (const Result<void> kept = m_log->append(entry); !kept) {
        qCCritical(lcStore) << "session" << m_id.value << "could not be written:" << kept.error().detail;
        suspend();
        say(Notice{kept.error()});
        return false;
    }
    fold(entry.fact);
    if (const auto *returned = std::get_if<Returned>(&entry.fact))
        audit(m_id, *returned);
    m_transcript.append(entry);
    say(Appended{std::move(entry)});
    schedule();
    return true;
}

void Session::fold(const Fact &fact)
{
    std::visit(Overloaded{
                   [this](const Configured &configured) {
                       m_configured = configured;
                       m_policy.setMode(configured.mode);
                       m_policy.setAttended(configured.attended);
                   },
                   [this](const InstructionsLoaded &instructions) { m_instructions = instructions; },
                   [this](const Granted &granted) {
                       for (const QString &text : granted.rules) {
                           if (const Result<PermissionRule> rule = PermissionRule::parse(text))
                               m_policy.grant(*rule, granted.scope);
                           else
                               qCWarning(lcPolicy)
                                   << "a grant of session" << m_id.value << "cannot be read and is void";
                       }
                   },
                   [this](const Returned &returned) { m_ledger.note(returned.details); },
                   [](const Ruling &) {},
                   [](const UserMessage &) {},
                   [](const ModelMessage &) {},
                   [](const Started &) {},
                   [](const Reached &) {},
                   [](const StopAsked &) {},
                   [this](const TurnEnded &) { m_policy.endTurn(); },
                   [](const Described &) {},
                   [](const Forked &) {},
                   [](const Repaired &) {},
                   [](const Pinned &) {},
                   [](const Compacted &) {},
                   [](const Checkpointed &) {},
                   [](const Changed &) {},
                   [](const BudgetReached &) {},
                   [](const Spent &) {},
                   [](const Rewound &) {},
                   [](const UnknownFact &) {},
               },
               fact);
}

/// Without a log nothing more may be done: what runs is ended, and the next command tries again.
void Session::suspend()
{
    m_awake = false;
    m_streamDone = m_stream != nullptr; // let go of in advance(): this may be its own signal
    if (m_stream)
        m_stream->disconnect(this);
    for (const auto &[id, running] : m_running) {
        if (running.run)
            running.run->disconnect(this);
        m_done.append(id);
    }
    schedule();
}

void Session::say(Happening what)
{
    emit happened({m_id, static_cast<quint64>(m_transcript.size()), std::move(what)});
}

ToolRun *Session::prepared(const ToolCall &call)
{
    if (const auto it = m_running.find(call.id); it != m_running.end() && it->second.run)
        return it->second.run.get();

    const auto refuse = [&](const QString &why) {
        m_done.append(call.id);
        note(Returned{call.id, Outcome::Failed,
                      QStringLiteral("<tool_use_error>%1</tool_use_error>").arg(why)});
        return nullptr;
    };
    Result<std::unique_ptr<ToolRun>> run = prepare(call);
    if (!run)
        return refuse(run.error().message);
    Running &running = m_running[call.id];
    running.run = *std::move(run);
    return running.run.get();
}

Result<std::unique_ptr<ToolRun>> Session::prepare(const ToolCall &call) const
{
    const auto tool = std::find_if(m_parts.tools.begin(), m_parts.tools.end(), [&](const auto &candidate) {
        return candidate->spec().name == call.tool;
    });
    const auto invalid = [](const QString &why) { return Error{ErrorKind::Invalid, why, {}}; };
    if (tool == m_parts.tools.end())
        return invalid(QStringLiteral("Error: No such tool available: %1").arg(call.tool));
    if (!call.malformed.isNull())
        return invalid(
            QStringLiteral("InputValidationError: the input of %1 was not a JSON object").arg(call.tool));
    return (*tool)->prepare(call.input);
}

QJsonObject Session::hookPayload(const ToolCall &call, HookPoint point) const
{
    return {{"session_id", m_id.value},
            {"cwd", m_configured.workspace},
            {"permission_mode", nameOf(m_configured.mode)},
            {"hook_event_name", point == HookPoint::PreToolUse ? "PreToolUse" : "PostToolUse"},
            {"tool_name", call.tool},
            {"tool_input", call.input},
            {"tool_use_id", call.id.value}};
}

} // namespace paddock
