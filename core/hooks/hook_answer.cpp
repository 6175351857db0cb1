#include "core/hooks/hook_answer.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace paddock {

namespace {

struct HookText {
    Q_DECLARE_TR_FUNCTIONS(paddock::HookRunner)
};

constexpr qsizetype longestText = 10'000; // Characters, as in the Claude Code CLI: it all goes to the model.

QString readable(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() <= longestText ? trimmed : trimmed.first(longestText - 1) + u'…';
}

QString nameOf(HookPoint point)
{
    return point == HookPoint::PreToolUse ? QStringLiteral("PreToolUse") : QStringLiteral("PostToolUse");
}

/// The answer of a hook that said no in its own words.
HookOutcome objection(HookPoint point, const QString &command, const QString &reason)
{
    const QString text =
        reason.isEmpty() ? HookText::tr("The hook %1 said no without a reason.").arg(command) : reason;
    HookOutcome outcome;
    outcome.hook = command;
    outcome.reason = text;
    if (point == HookPoint::PreToolUse)
        outcome.decision = Decision::Deny;
    else
        outcome.context = text;
    return outcome;
}

QString endInWords(const ProcessEnd &end)
{
    switch (end.how) {
    case ProcessEnd::How::Exited:
        return HookText::tr("it ended with exit code %1").arg(end.code);
    case ProcessEnd::How::Signalled:
        return HookText::tr("signal %1 ended it").arg(end.code);
    case ProcessEnd::How::TimedOut:
        return HookText::tr("its time was up");
    case ProcessEnd::How::Interrupted:
        return HookText::tr("it was interrupted");
    case ProcessEnd::How::NotFenced:
        return HookText::tr("its fence could not be built, so it was not run. %1").arg(end.detail);
    }
    return {};
}

/// 0 for no opinion; more is stricter.
int strictness(const std::optional<Decision> &decision)
{
    if (!decision)
        return 0;
    switch (*decision) {
    case Decision::Allow:
        return 1;
    case Decision::Ask:
        return 2;
    case Decision::Deny:
        return 3;
    }
    return 3;
}

/// Reads the JSON that a hook wrote, member by member; the first that makes no sense decides.
class AnswerReader
{
public:
    AnswerReader(HookPoint point, const QString &command)
        : m_point(point)
        , m_command(command)
    {
        m_outcome.hook = command;
    }

    HookOutcome read(const QJsonObject &json)
    {
        if (json.value("async").toBool())
            fail(HookText::tr("it wants to decide later, which is not supported"));
        readLegacy(json);
        if (const QJsonValue specific = json.value("hookSpecificOutput"); specific.isObject())
            readSpecific(specific.toObject());
        else if (!specific.isUndefined() && !specific.isNull())
            fail(HookText::tr("its hookSpecificOutput is no object"));
        if (const QJsonValue go = json.value("continue"); go.isBool() && !go.toBool())
            say(Decision::Deny, json.value("stopReason").toString());
        if (!m_failure.isEmpty())
            return failureOf(m_point, m_command, m_failure);
        if (m_outcome.decision == Decision::Deny) {
            HookOutcome said = objection(m_point, m_command, m_outcome.reason);
            if (!m_outcome.context.isEmpty())
                said.context +=
                    (said.context.isEmpty() ? QString() : QStringLiteral("\n")) + m_outcome.context;
            return said;
        }
        return m_outcome;
    }

private:
    void fail(const QString &what)
    {
        if (m_failure.isEmpty())
            m_failure = what;
    }

    void say(Decision decision, const QString &reason)
    {
        if (strictness(decision) <= strictness(m_outcome.decision))
            return;
        m_outcome.decision = decision;
        m_outcome.reason = readable(reason);
    }

    void readLegacy(const QJsonObject &json)
    {
        const QJsonValue decision = json.value("decision");
        if (decision.isUndefined() || decision.isNull())
            return;
        if (decision == QJsonValue("block"))
            say(Decision::Deny, json.value("reason").toString());
        else if (decision == QJsonValue("approve"))
            say(Decision::Allow, json.value("reason").toString());
        else
            fail(HookText::tr("its decision is neither \"block\" nor \"approve\""));
    }

    void readSpecific(const QJsonObject &json)
    {
        if (json.value("hookEventName").toString() != nameOf(m_point)) {
            fail(HookText::tr("the hookEventName of its answer is not \"%1\"").arg(nameOf(m_point)));
            return;
        }
        m_outcome.context = readable(json.value("additionalContext").toString());
        if (m_point == HookPoint::PreToolUse)
            readPermission(json);
    }

    void readPermission(const QJsonObject &json)
    {
        const QString reason = json.value("permissionDecisionReason").toString();
        const QJsonValue decision = json.value("permissionDecision");
        if (decision == QJsonValue("deny"))
            say(Decision::Deny, reason);
        else if (decision == QJsonValue("ask")
                 || decision == QJsonValue("defer")) // Both leave it to the person.
            say(Decision::Ask, reason);
        else if (decision == QJsonValue("allow"))
            say(Decision::Allow, reason);
        else if (!decision.isUndefined() && !decision.isNull())
            fail(HookText::tr("its permissionDecision is none of \"allow\", \"deny\" and \"ask\""));

        const QJsonValue input = json.value("updatedInput");
        if (input.isObject())
            m_outcome.input = input.toObject();
        else if (!input.isUndefined() && !input.isNull())
            fail(HookText::tr("its updatedInput is no object"));
    }

    const HookPoint m_point;
    const QString m_command;
    HookOutcome m_outcome;
    QString m_failure;
};

} // namespace

HookOutcome failureOf(HookPoint point, const QString &command, const QString &what)
{
    HookOutcome outcome;
    outcome.hook = command;
    if (point == HookPoint::PreToolUse) {
        outcome.decision = Decision::Deny;
        outcome.reason =
            HookText::tr("The hook %1 failed: %2. A hook that guards calls and fails denies them; correct "
                         "it or take it out of the settings.")
                .arg(command, what);
    } else {
        outcome.reason = HookText::tr("The hook %1 failed: %2.").arg(command, what);
    }
    return outcome;
}

HookOutcome answerOf(HookPoint point, const HookEnd &end)
{
    if (end.wroteTooMuch)
        return failureOf(point, end.command, HookText::tr("it wrote more than is read of a hook"));
    const QString error = readable(QString::fromUtf8(end.error));
    if (end.end == ProcessEnd{ProcessEnd::How::Exited, 2})
        return objection(point, end.command, error);
    if (!end.end.isSuccess())
        return failureOf(point, end.command,
                         endInWords(end.end) + (error.isEmpty() ? QString() : ": " + error));

    const QByteArray output = end.output.trimmed();
    if (!output.startsWith('{')) { // Whatever it prints for people: no opinion.
        HookOutcome silent;
        silent.hook = end.command;
        return silent;
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(output, &fault);
    if (!document.isObject())
        return failureOf(point, end.command,
                         HookText::tr("its answer is no JSON (%1)").arg(fault.errorString()));
    return AnswerReader(point, end.command).read(document.object());
}

HookOutcome strictest(const QList<HookOutcome> &answers)
{
    HookOutcome all;
    QStringList contexts;
    QString rewriter;
    for (const HookOutcome &answer : answers) {
        const bool isFirstToSpeak = all.reason.isEmpty() && !all.decision;
        if (strictness(answer.decision) > strictness(all.decision)
            || (isFirstToSpeak && !answer.reason.isEmpty())) {
            all.decision = answer.decision;
            all.reason = answer.reason;
            all.hook = answer.hook;
        }
        if (!answer.context.isEmpty())
            contexts.append(answer.context);
    }
    all.context = contexts.join(u'\n');
    for (const HookOutcome &answer : answers) {
        if (!answer.input)
            continue;
        if (all.input && *all.input != *answer.input) {
            HookOutcome clash =
                failureOf(HookPoint::PreToolUse, answer.hook,
                          HookText::tr("it rewrites the call otherwise than the hook %1").arg(rewriter));
            clash.context = all.context;
            return all.decision == Decision::Deny ? all : clash;
        }
        all.input = answer.input;
        rewriter = answer.hook;
        if (all.hook.isEmpty())
            all.hook = answer.hook;
    }
    return all;
}

} // namespace paddock
