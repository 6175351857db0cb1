#include "core/agent/masked_result.h"
#include "core/agent/session.h"

// How a session takes the answers of people: allowed, denied, granted for longer, or corrected and then allowed.

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

/// What a tool says of an input, without the frame that models know.
QString forPeople(QString text)
{
    return text.remove(QLatin1String("<tool_use_error>")).remove(QLatin1String("</tool_use_error>"));
}

} // namespace

void Session::reply(const Reply &reply)
{
    const std::optional<Question> question = openQuestion(m_transcript, reply.call);
    if (!question || m_keeping.contains(reply.call) || m_corrections.contains(reply.call))
        return; // answered before, perhaps from another seat
    wake();
    if (reply.decision != Decision::Allow) {
        answer(reply, Decision::Deny, {});
        return;
    }
    // From here on a Notice leaves the question open: nothing was allowed.
    if (reply.scope != GrantScope::Once) {
        if (const std::optional<Error> fault = faultIn(reply.remember)) {
            say(Notice{*fault});
            return;
        }
    }
    if (const Tool *tool = toolNamed(question->call.tool)) {
        if (const Result<void> enough = tool->checkReply(reply.input.value_or(QJsonObject())); !enough) {
            say(Notice{enough.error()});
            return;
        }
    }
    if (reply.input && *reply.input != question->ruling.input.value_or(question->call.input))
        correct(reply);
    else
        take(reply);
}

void Session::take(const Reply &reply)
{
    if (reply.scope == GrantScope::Once)
        answer(reply, Decision::Allow, {});
    else if (reply.scope == GrantScope::Folder || reply.scope == GrantScope::Always)
        keepGrant(reply);
    else
        grant(reply);
}

/// \a rule is what the person named beside their word.
void Session::answer(const Reply &reply, Decision decision, const QString &rule)
{
    const auto corrected = m_corrections.find(reply.call);
    if (corrected != m_corrections.end())
        m_corrected.append(reply.call);
    const std::optional<Question> question = openQuestion(m_transcript, reply.call);
    if (!question)
        return; // the turn was stopped meanwhile; what was granted holds
    ToolCall call = question->call;
    Ruling ruling = question->ruling;
    if (corrected != m_corrections.end() && corrected->second.ruling) {
        call = corrected->second.call;
        ruling = *corrected->second.ruling;
        m_running[call.id].run = std::move(corrected->second.run);
    }
    ruling.decision = decision;
    ruling.by = Judge::User;
    ruling.rule = rule;
    ruling.scope = decision == Decision::Allow ? reply.scope : GrantScope::Once;
    ruling.reason = reply.reason;
    decide(call, ruling);
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
    if (note(Granted{reply.remember, reply.scope}))
        answer(reply, Decision::Allow, reply.remember.join(QStringLiteral(", ")));
}

/// The call as the person wants it goes the way of every call: hooks and boundaries may deny it, and that is final. Where
/// they would ask, the person's word is the answer.
void Session::correct(const Reply &reply)
{
    const std::optional<Question> question = openQuestion(m_transcript, reply.call);
    Correction correction{reply, question->call, {}, {}, {}, {}};
    correction.call.input = *reply.input;
    correction.call.malformed.clear();
    Result<std::unique_ptr<ToolRun>> run = prepare(correction.call);
    if (!run) {
        say(Notice{{ErrorKind::Invalid,
                    tr("The call cannot run like this. %1").arg(forPeople(run.error().message))}});
        return;
    }
    correction.run = *std::move(run);
    if (m_parts.hooks)
        correction.hook = m_parts.hooks->run(HookPoint::PreToolUse, correction.call.tool,
                                             hookPayload(correction.call, HookPoint::PreToolUse));
    const CallId id = reply.call;
    HookRun *hook = correction.hook.get();
    m_corrections.insert_or_assign(id, std::move(correction));
    if (!hook) {
        judgeCorrection(id, {});
        return;
    }
    connect(hook, &HookRun::finished, this, [this, id](const HookOutcome &word) {
        if (m_corrections.contains(id) && !m_corrected.contains(id))
            judgeCorrection(id, word);
    });
}

void Session::judgeCorrection(const CallId &id, const HookOutcome &word)
{
    Correction &correction = m_corrections.at(id);
    if (word.input) {
        correction.call.input = *word.input;
        Result<std::unique_ptr<ToolRun>> run = prepare(correction.call);
        if (!run) {
            giveUpCorrection(
                id, {ErrorKind::Invalid,
                     tr("The call cannot run as a hook changed it. %1").arg(forPeople(run.error().message))});
            return;
        }
        correction.run = *std::move(run);
    }
    correction.judging =
        std::make_unique<Judging>(m_policy, correction.call, correction.run->access(),
                                  HookWord{word.decision, word.reason, word.hook}, parserFence());
    connect(correction.judging.get(), &Judging::finished, this, [this, id](const Ruling &ruling) {
        if (m_corrections.contains(id) && !m_corrected.contains(id))
            concludeCorrection(id, ruling);
    });
    correction.judging->start();
}

void Session::concludeCorrection(const CallId &id, Ruling ruling)
{
    Correction &correction = m_corrections.at(id);
    ruling.input = correction.call.input;
    if (ruling.decision == Decision::Deny) {
        m_corrected.append(id);
        if (openQuestion(m_transcript, id))
            decide(correction.call, ruling);
        schedule();
        return;
    }
    ruling.preview = masked(correction.run->preview(m_context), *m_mask);
    correction.ruling = std::move(ruling);
    take(Reply(correction.reply));
    schedule();
}

void Session::giveUpCorrection(const CallId &id, const Error &error)
{
    m_corrected.append(id);
    say(Notice{error});
    schedule();
}

} // namespace paddock
