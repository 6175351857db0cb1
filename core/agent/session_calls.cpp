#include "core/agent/masked_result.h"
#include "core/agent/session.h"
#include "core/policy/audit.h"
#include "core/protocol/codec.h"

#include <algorithm>

// How a session carries out the calls of the model: judged, run, answered.

namespace paddock {

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
    connect(judging.get(), &Judging::finished, this, [this, call](Ruling ruling) {
        const auto it = m_running.find(call.id);
        if (it == m_running.end() || m_done.contains(call.id))
            return;
        ruling.input = differentInput(call);
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

void Session::decide(const ToolCall &call, const Ruling &ruling)
{
    m_judged.insert(call.id);
    if (note(ruling))
        audit(m_id, call, ruling);
}

/// Whether the newest ruling on a call still says what would be said now. One from before this session was opened was
/// made behind other walls, rules and hooks: it allows nothing any more. What a person answered holds, unless it was a
/// command that they saw fenced and that would now run without a fence.
bool Session::isJudgedHere(const ToolCall &call) const
{
    if (m_judged.contains(call.id))
        return true;
    const Ruling &ruling = rulingOn(call.id);
    if (ruling.by != Judge::User)
        return false;
    return ruling.access.command.isEmpty() || !m_parts.fences
           || m_parts.fences->standing() == FenceStanding::Whole;
}

/// As the model asked for it, before any hook.
ToolCall Session::asAsked(const CallId &id) const
{
    for (auto entry = m_transcript.crbegin(); entry != m_transcript.crend(); ++entry) {
        const auto *message = std::get_if<ModelMessage>(&entry->fact);
        if (!message)
            continue;
        for (const Block &block : message->blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block); call && call->id == id)
                return *call;
        }
    }
    Q_UNREACHABLE(); // nextMove() knows calls from their messages
}

/// As it would run: what a person made of it stays when it is judged again.
ToolCall Session::asToBeJudged(const CallId &id) const
{
    ToolCall call = asAsked(id);
    const Ruling &ruling = rulingOn(id);
    if (ruling.by == Judge::User && ruling.input)
        call.input = *ruling.input;
    return call;
}

/// The input of a call that will not run as the model asked for it.
std::optional<QJsonObject> Session::differentInput(const ToolCall &call) const
{
    return call.input == asAsked(call.id).input ? std::nullopt : std::optional(call.input);
}

/// What the model must know of a call that a person corrected; empty for others.
QString Session::toldOf(const ToolCall &call) const
{
    const Ruling *newest = nullptr;
    for (auto entry = m_transcript.crbegin(); entry != m_transcript.crend(); ++entry) {
        const auto *ruling = std::get_if<Ruling>(&entry->fact);
        if (!ruling || ruling->call != call.id)
            continue;
        if (!newest) {
            newest = ruling;
            if (newest->by != Judge::User || !newest->input)
                return {};
        } else if (ruling->decision == Decision::Ask) {
            if (ruling->input == newest->input)
                return {}; // a hook's; the person was shown it
            break;
        }
    }
    const Tool *tool = newest ? toolNamed(call.tool) : nullptr;
    return tool ? tool->correction(asAsked(call.id).input, call.input) : QString();
}

void Session::run(const ToolCall &call)
{
    if (m_parts.fences && !m_parts.fences->isKnown())
        return; // known() makes the move again
    if (!isJudgedHere(call)) {
        judge(asToBeJudged(call.id));
        return;
    }
    ToolRun *run = prepared(call);
    if (!run || (!run->access().isReadOnly() && !areFilesKnown()) || !note(Started{call.id}))
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
    const bool isStopped = m_running[call.id].isStopped;
    m_done.append(call.id);
    lookForChanges(call);
    if (const QString task = result.details.value("backgroundTaskId").toString(); !task.isEmpty())
        m_background.insert(call.id, task);
    // Before the result: a session that ends in between has not begun to carry a plan out in the old mode.
    if (result.mode && rulingOn(call.id).by == Judge::User && *result.mode != m_configured.mode) {
        Configured next = m_configured;
        next.mode = *result.mode;
        if (!note(next))
            return;
    }
    QString text = result.text;
    if (isStopped && result.outcome == Outcome::Interrupted)
        text += QStringLiteral("\n\nThe user ended this call. The turn goes on.");
    if (const QString told = toldOf(call); !told.isEmpty())
        text += QStringLiteral("\n\n") + m_mask->mask(told);
    if (note(Returned{call.id, result.outcome, text, result.images, result.details, took}))
        loadNestedInstructions(call);
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
    const Tool *tool = toolNamed(call.tool);
    const auto invalid = [](const QString &why) { return Error{ErrorKind::Invalid, why, {}}; };
    if (!tool)
        return invalid(QStringLiteral("Error: No such tool available: %1").arg(call.tool));
    if (!call.malformed.isNull())
        return invalid(
            QStringLiteral("InputValidationError: the input of %1 was not a JSON object").arg(call.tool));
    return tool->prepare(call.input);
}

const Tool *Session::toolNamed(const QString &name) const
{
    const auto tool = std::find_if(m_parts.tools.begin(), m_parts.tools.end(),
                                   [&](const auto &candidate) { return candidate->spec().name == name; });
    return tool == m_parts.tools.end() ? nullptr : tool->get();
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
