#include "core/policy/policy_examination.h"

#include "core/policy/command_rule.h"
#include "core/policy/shell_quotes.h"

#include <QRegularExpression>

// What a ruling on a command says of the simple commands in it.

namespace paddock {

namespace {

QString quotedWhereNeeded(const ShellWord &word)
{
    const std::optional<QString> literal = word.literal();
    if (!literal)
        return word.source;
    static const QRegularExpression plain(QStringLiteral("^[^\\s'\"\\\\$`;&|<>(){}*?\\[\\]#~!]+$"));
    if (plain.match(*literal).hasMatch())
        return *literal;
    return u'\'' + QString(*literal).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// The command as it would be run: words decoded, and quoted again where they hold what the shell would take apart.
QString shownCommand(const ShellCommand &command)
{
    if (command.kind == ShellCommand::Kind::Function)
        return madeVisible(command.words.value(0).visible()) + QLatin1String("()");
    if (command.kind != ShellCommand::Kind::Simple && command.kind != ShellCommand::Kind::Group)
        return madeVisible(command.source);
    QStringList words;
    for (const ShellAssignment &assignment : command.assignments) {
        words.append(assignment.name + (assignment.append ? QLatin1String("+=") : QLatin1String("="))
                     + (assignment.isArray ? assignment.value.source : quotedWhereNeeded(assignment.value)));
    }
    for (const ShellWord &word : command.words) {
        // Words that braces made keep the source of all of them.
        words.append(word.literal() || !word.source.contains(u'{')
                         ? quotedWhereNeeded(word)
                         : comparableWord(word).replace(ReadCommand::mark, QLatin1String("${}")));
    }
    for (const ShellRedirection &redirection : command.redirections) {
        words.append(redirection.op + u' ' + quotedWhereNeeded(redirection.target));
        if (!redirection.body.isEmpty())
            words.append(u'\n' + redirection.body);
    }
    return madeVisible(words.join(u' ')).trimmed();
}

/// Whether a command of the text is one that a person weighs: heads of loops and tests run nothing.
bool isPart(const ShellCommand &command, const CommandFindings::Part &findings)
{
    if (command.kind == ShellCommand::Kind::Simple)
        return !command.words.isEmpty() || !command.redirections.isEmpty() || !findings.objections.isEmpty();
    return !findings.objections.isEmpty() || !findings.writes.isEmpty();
}

} // namespace

void Policy::fillParts(Ruling &ruling, const Examination &examined, const HookWord &word) const
{
    const ShellScript &script = examined.subject.script;
    const CommandFindings &findings = examined.findings;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < qMin(script.commands.size(), findings.parts.size()); ++i) {
        if (isPart(script.commands[i], findings.parts[i]))
            shown.append(i);
    }
    const bool several = shown.size() > 1;
    bool allAllowed = several;
    bool allSuggested = true;
    for (const qsizetype i : std::as_const(shown)) {
        const ShellCommand &command = script.commands[i];
        const CommandFindings::Part &found = findings.parts[i];
        Examination own = examined;
        own.objections = found.objections + examined.ofTheText;
        own.subject.reads = found.reads;
        own.subject.writes = found.writes;
        own.readsOnly = examined.known && found.readOnly && own.objections.isEmpty();
        own.isPart = several;
        if (several) {
            own.subject.command = command.source;
            own.subject.script.commands = {command};
        }
        Ruling decided;
        decide(decided, own, word);
        RulingPart part{shownCommand(command),
                        decided.decision,
                        decided.rule,
                        decided.reason,
                        found.reads,
                        found.writes,
                        {}};
        part.reads.removeDuplicates();
        part.writes.removeDuplicates();
        if (decided.decision == Decision::Ask) {
            allAllowed = false;
            part.suggestion =
                CommandRule::suggestionFor(own.subject, command, own.objections, found.objections);
            allSuggested &= !part.suggestion.isEmpty();
        } else if (decided.decision == Decision::Deny) {
            allAllowed = false;
        }
        ruling.parts.append(part);
    }
    // Each on its own is allowed: by rules for some, and by the fence for those to which nothing objects.
    const bool byParts = ruling.decision == Decision::Ask && ruling.by != Judge::Hook && allAllowed;
    if (byParts) {
        ruling.decision = Decision::Allow;
        ruling.by = Judge::Mode;
        for (const RulingPart &part : std::as_const(ruling.parts)) {
            ruling.rule = part.rule;
            ruling.reason = part.reason;
            if (PermissionRule::parse(part.rule) && part.rule.startsWith(QLatin1String("Bash"))) {
                ruling.by = Judge::Rule;
                break;
            }
        }
    }
    if (ruling.decision == Decision::Allow) {
        for (RulingPart &part : ruling.parts) {
            if (part.decision != Decision::Ask)
                continue;
            part.decision = Decision::Allow; // What allowed the whole allowed this part.
            part.rule = ruling.rule;
            part.reason = ruling.reason;
            part.suggestion.clear();
        }
        if (!several)
            ruling.parts.clear();
    }
    if (ruling.decision != Decision::Ask || !m_attended)
        return;
    for (const RulingPart &part : std::as_const(ruling.parts)) {
        if (allSuggested && !part.suggestion.isEmpty() && !ruling.suggestions.contains(part.suggestion))
            ruling.suggestions.append(part.suggestion);
    }
}

QStringList Policy::textsToRead(const ToolCall &call, const Access &access) const
{
    const Examination examined = examine(call, access, {});
    if (examined.subject.command.isEmpty())
        return {};
    QStringList texts{examined.subject.command};
    for (const QString &text : examined.findings.texts) {
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

void Policy::setDirectory(const QString &path)
{
    m_directory.clear();
    if (!m_root || path.isEmpty())
        return;
    const Result<Place> place = m_root->find(path);
    if (place && S_ISDIR(place->status.st_mode) && place->path != m_root->path())
        m_directory = place->path;
}

QString Policy::workspace() const
{
    return m_root ? m_root->path() : QString();
}

} // namespace paddock
