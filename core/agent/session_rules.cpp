#include "core/agent/session.h"

#include "core/base/overloaded.h"

// What holds in a session: its rules, its walls and its budgets, taken over anew and put on trial.

namespace paddock {

namespace {

/// How many past calls are judged again at most.
constexpr qsizetype trialsAtMost = 2000;

struct PastCall {
    RuleTrial trial;
    ToolCall call;
    QString recordedRule; ///< What decided then.
    bool isJudged = false;
    Access access = {};
};

/// The calls of a session with their first judgement, before anybody was asked; oldest first.
QList<PastCall> pastCalls(const Transcript &transcript)
{
    QList<PastCall> calls;
    QHash<CallId, qsizetype> newest; // some providers count their call ids from zero each time
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (const auto *message = std::get_if<ModelMessage>(&transcript[i].fact)) {
            for (const Block &block : message->blocks) {
                const auto *call = std::get_if<ToolCall>(&block);
                if (!call)
                    continue;
                newest.insert(call->id, calls.size());
                calls.append({{i + 1, call->id, call->tool, {}}, *call, {}});
            }
        } else if (const auto *ruling = std::get_if<Ruling>(&transcript[i].fact)) {
            const auto at = newest.constFind(ruling->call);
            if (at == newest.cend() || calls[*at].isJudged || ruling->by == Judge::User)
                continue;
            PastCall &past = calls[*at];
            past.isJudged = true;
            past.trial.was = ruling->decision;
            past.recordedRule = ruling->rule;
            past.call.input = ruling->input.value_or(past.call.input);
        }
    }
    calls.removeIf([](const PastCall &past) { return !past.isJudged; });
    return calls.mid(std::max<qsizetype>(0, calls.size() - trialsAtMost));
}

QString targetOf(const Access &access, const QString &title)
{
    QString target = !access.command.isEmpty()  ? access.command
                     : !access.writes.isEmpty() ? access.writes.first()
                     : !access.reads.isEmpty()  ? access.reads.first()
                     : !access.urls.isEmpty()   ? access.urls.first()
                                                : title;
    return target.simplified();
}

/// Commands are read by one reader here. What the second one had to say then, it would say again.
bool isOfSecondReader(const QString &rule)
{
    return rule == QLatin1String("two-readings") || rule == QLatin1String("unparsable");
}

RuleTrials judgedAgain(const Policy &policy, const QList<PastCall> &calls, const QStringList &onTrial,
                       const QString &id, const std::stop_token &stop)
{
    RuleTrials trials{id};
    for (const PastCall &past : calls) {
        if (stop.stop_requested())
            break;
        const Ruling ruling = policy.judge(past.call, past.access);
        RuleTrial trial = past.trial;
        trial.now = ruling.decision;
        trial.rule = ruling.rule;
        if (isOfSecondReader(past.recordedRule) && trial.now == Decision::Allow && ruling.by != Judge::Rule) {
            trial.now = Decision::Ask;
            trial.rule = past.recordedRule;
        }
        trial.isTouched = onTrial.contains(trial.rule);
        for (const RulingPart &part : ruling.parts)
            trial.isTouched = trial.isTouched || onTrial.contains(part.rule);
        trials.trials.append(trial);
    }
    return trials;
}

} // namespace

void Session::guardBudgets()
{
    if (!m_parts.catalogue)
        return;
    m_budgets = std::make_unique<BudgetGuard>(*m_parts.catalogue, m_parts.budgets, m_parts.spendingBook);
    connect(m_budgets.get(), &BudgetGuard::checked, this, &Session::takeBudgets);
    m_budgetState = Budgets::Unchecked;
}

FenceStanding Session::fenceStanding() const
{
    const FenceStanding standing = m_parts.fences ? m_parts.fences->standing() : FenceStanding::MissingAsk;
    if (!m_parts.sandbox || standing == FenceStanding::Whole)
        return standing;
    return m_parts.sandbox->whenMissing == SandboxSettings::WhenMissing::Refuse ? FenceStanding::MissingRefuse
                                                                                : FenceStanding::MissingAsk;
}

void Session::useFence()
{
    if (!m_parts.fences)
        return;
    const Boundary *boundary = m_parts.fences->boundary();
    m_policy.setFence(fenceStanding());
    if (m_parts.sandbox)
        m_policy.setAskEachCommand(m_parts.sandbox->askEachCommand);
    else if (boundary)
        m_policy.setAskEachCommand(boundary->settings().askEachCommand);
}

void Session::reload(SessionRules rules)
{
    m_nextRules = std::move(rules);
    schedule();
}

/// Not in the middle of a judgement, and not while anything runs that was judged.
bool Session::mayReload() const
{
    if (!m_corrections.empty() || m_shell || !openCalls(m_transcript).isEmpty())
        return false;
    return std::none_of(m_running.begin(), m_running.end(), [this](const auto &item) {
        return (item.second.hook || item.second.judging) && !m_judged.contains(item.first);
    });
}

void Session::takeRules()
{
    SessionRules next = *std::exchange(m_nextRules, std::nullopt);
    m_running.clear(); // nothing of it has begun; calls that wait are prepared and judged again
    m_judged.clear();
    m_hooks = std::move(next.hooks);
    m_parts.hooks = m_hooks.get();
    m_parts.rules = std::move(next.rules);
    m_policy.setRules(m_parts.rules);
    m_parts.sandbox = std::move(next.sandbox);
    useFence();
    if (m_parts.budgets != next.budgets) {
        m_parts.budgets = std::move(next.budgets);
        guardBudgets();
        for (const Entry &entry : std::as_const(m_transcript)) {
            if (m_budgets)
                m_budgets->take(entry);
        }
    }
    m_parts.compactAt = next.compactAt;
    if (m_checkpoints && m_parts.checkpoints.has_value() != next.checkpoints.has_value()) {
        refuse(next.checkpoints
                   ? tr("Checkpoints are switched on for this session from its next opening on.")
                   : tr("Checkpoints are switched off for this session from its next opening on."));
    }
    m_parts.checkpoints = std::move(next.checkpoints);
    noteInstructions(std::move(next.instructions));
    say(BoundaryState{boundaryReport()});
    schedule();
}

void Session::tryRules(const TryRules &question)
{
    RuleSet onTrial;
    QStringList texts;
    const std::pair<const QStringList &, QList<PermissionRule> &> lists[] = {
        {question.deny, onTrial.deny}, {question.ask, onTrial.ask}, {question.allow, onTrial.allow}};
    for (const auto &[given, list] : lists) {
        for (const QString &text : given) {
            const Result<PermissionRule> rule = PermissionRule::parse(text);
            if (!rule) {
                say(RulesTried{{question.id, {}, tr("\"%1\": %2").arg(text, rule.error().message)}});
                return;
            }
            list.append(*rule);
            texts.append(rule->text());
        }
    }
    RuleSet joined = m_policy.rules();
    joined += onTrial;
    Policy policy = m_policy;
    policy.setRules(std::move(joined));
    policy.setReadOnce(); // nothing is started to look at what was

    QList<PastCall> calls = pastCalls(m_transcript);
    for (PastCall &past : calls) {
        const Result<std::unique_ptr<ToolRun>> run = prepare(past.call);
        past.isJudged = bool(run);
        if (!run)
            continue;
        past.access = (*run)->access();
        past.trial.target = m_mask->mask(targetOf(past.access, (*run)->title()));
    }
    calls.removeIf([](const PastCall &past) { return !past.isJudged; });

    m_trials.push_back(std::make_unique<Trial>());
    Trial *trial = m_trials.back().get();
    trial->task.run([policy, calls, texts, id = question.id](
                        const std::stop_token &stop) { return judgedAgain(policy, calls, texts, id, stop); },
                    [this, trial](const RuleTrials &trials) {
                        trial->isDone = true;
                        say(RulesTried{trials});
                        schedule();
                    });
}

} // namespace paddock
