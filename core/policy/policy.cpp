#include "core/policy/policy.h"

#include "core/policy/policy_examination.h"
#include "core/policy/second_reading.h"
#include "core/policy/url_boundary.h"
#include "core/protocol/codec.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace paddock {

namespace {

void addNew(QStringList &list, const QStringList &more)
{
    for (const QString &item : more) {
        if (!list.contains(item))
            list.append(item);
    }
}

} // namespace

RuleSet &RuleSet::operator+=(const RuleSet &other)
{
    deny += other.deny;
    ask += other.ask;
    allow += other.allow;
    return *this;
}

Result<RuleSet> ruleSetFrom(const QJsonObject &permissions)
{
    RuleSet rules;
    const std::pair<QString, QList<PermissionRule> *> lists[] = {
        {QStringLiteral("deny"), &rules.deny},
        {QStringLiteral("ask"), &rules.ask},
        {QStringLiteral("allow"), &rules.allow},
    };
    for (const auto &[name, list] : lists) {
        const QJsonValue value = permissions.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isArray()) {
            return Error{ErrorKind::Invalid,
                         Policy::tr("\"permissions.%1\" has to be a list of rules such as \"Bash(git *)\".")
                             .arg(name)};
        }
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString()) {
                return Error{ErrorKind::Invalid,
                             Policy::tr("\"permissions.%1\" holds something that is no text.").arg(name)};
            }
            Result<PermissionRule> rule = PermissionRule::parse(item.toString());
            if (!rule) {
                return Error{ErrorKind::Invalid,
                             Policy::tr("In \"permissions.%1\": %2").arg(name, rule.error().message)};
            }
            list->append(*rule);
        }
    }
    return rules;
}

Policy::Policy(std::shared_ptr<const WorkspaceRoot> root, RuleSet rules)
    : m_root(std::move(root))
    , m_rules(std::move(rules))
{}

Policy::Examination Policy::examine(const ToolCall &call, const Access &access,
                                    const ShellReadings &readings) const
{
    Examination examined;
    RuleSubject &subject = examined.subject;
    subject.tool = call.tool;
    subject.input = call.input;
    subject.home = QDir::homePath();
    examined.known = CallAccess::isKnown(call.tool);

    Result<CallAccess> read = CallAccess::of(call);
    if (!read) {
        examined.objections.append({Objection::Weight::Deny, QStringLiteral("input"), read.error().message});
        return examined;
    }
    const bool fromText = !examined.known; // Paths that we guessed from the input of an unknown tool.
    const QStringList guessed = fromText ? std::exchange(read->access.reads, {}) : QStringList();
    Access all = read->access;
    addNew(all.writes, access.writes);
    addNew(all.urls, access.urls);
    // Searching is declared as reading; a folder to be searched is judged as that.
    for (const QString &path : access.reads) {
        if (!read->searches.isEmpty())
            addNew(read->searches, {path});
        else
            addNew(all.reads, {path});
    }
    if (all.command.isEmpty())
        all.command = access.command;
    subject.urls = all.urls;
    subject.command = all.command;
    examined.harmless = CallAccess::isHarmless(call.tool) && all == Access();

    const bool touchesFiles = !all.reads.isEmpty() || !all.writes.isEmpty() || !read->searches.isEmpty()
                              || !all.command.isEmpty() || !guessed.isEmpty();
    if (!m_root) {
        if (touchesFiles)
            examined.objections.append({Objection::Weight::Deny, QStringLiteral("path-boundary"),
                                        tr("There is no workspace, so no file may be touched.")});
        return examined;
    }
    subject.workspace = m_root->path();
    if (!m_directory.isEmpty()) {
        const auto begin = [this](QStringList &paths) {
            for (QString &path : paths) {
                if (!path.startsWith(u'/') && !path.startsWith(u'~'))
                    path.prepend(m_directory + u'/');
            }
        };
        begin(all.reads);
        begin(all.writes);
        begin(read->searches);
    }
    const PathBoundary boundary(m_root);
    const QString root = m_root->path();
    const auto take = [&examined, &root](const QString &given, const PathBoundary::Finding &finding,
                                         QStringList &paths) {
        examined.objections += finding.objections;
        if (!finding.inside)
            return;
        addNew(paths, {finding.path});
        if (given != finding.path && QDir::cleanPath(root + u'/' + given) != finding.path)
            addNew(examined.resolved, {finding.path});
    };
    for (const QString &path : std::as_const(all.reads))
        take(path, boundary.reading(path), subject.reads);
    // A search of one named file shows it as reading does.
    for (const QString &path : std::as_const(read->searches))
        take(path, boundary.reading(path), subject.reads);
    for (const QString &path : std::as_const(all.writes))
        take(path, boundary.writing(path), subject.writes);
    for (const QString &pattern : std::as_const(read->patterns))
        examined.objections += boundary.pattern(pattern);
    for (const QString &path : guessed) {
        PathBoundary::Finding finding = boundary.reading(path);
        // A text that names nothing may be no path at all.
        for (Objection &objection : finding.objections) {
            if (!finding.inside && !QFileInfo::exists(path))
                objection.weight = Objection::Weight::Ask;
        }
        take(path, finding, subject.reads);
    }
    for (const QString &url : std::as_const(all.urls))
        examined.objections += UrlBoundary::examine(url);

    bool commandOnlyLooks = true;
    if (!all.command.isEmpty()) {
        examineCommand(examined, boundary, all.command, readings);
        commandOnlyLooks = examined.findings.readOnly && examined.ofTheText.isEmpty();
    }
    examined.readsOnly = examined.known && all.writes.isEmpty() && all.urls.isEmpty() && commandOnlyLooks;
    examined.fetches = examined.known && !all.urls.isEmpty() && all.writes.isEmpty() && all.command.isEmpty();
    examined.writesFiles =
        examined.known && !all.writes.isEmpty() && all.urls.isEmpty() && all.command.isEmpty();
    return examined;
}

void Policy::examineCommand(Examination &examined, const PathBoundary &boundary, const QString &command,
                            const ShellReadings &readings) const
{
    RuleSubject &subject = examined.subject;
    subject.script = readShell(command);
    examined.findings = CommandGuard(boundary, subject.home, m_directory).examine(subject.script);
    const CommandFindings &findings = examined.findings;
    Objections more;
    if (!m_readOnce)
        more = SecondReading::examine(QStringList{command} + findings.texts, readings);
    if (m_fence == FenceStanding::MissingRefuse) {
        more.append(
            {Objection::Weight::Deny, QStringLiteral("no-fence"),
             tr("The fence that keeps commands inside the workspace does not stand here, and the settings "
                "say that no command runs then.")});
    } else if (m_fence == FenceStanding::MissingAsk) {
        more.append({Objection::Weight::Ask, QStringLiteral("no-fence"),
                     tr("No fence keeps this command inside the workspace on this machine.")});
    }
    examined.ofTheText = findings.general + more;
    examined.objections += findings.objections + more;
    addNew(subject.reads, findings.reads);
    addNew(subject.writes, findings.writes);
    for (const QString &path : findings.reads + findings.writes) {
        if (!command.contains(path))
            addNew(examined.resolved, {path});
    }
}

void Policy::grant(const PermissionRule &rule, GrantScope scope)
{
    if (scope == GrantScope::Once)
        return;
    // Folder and Always hold here as they hold in the settings from the next session on.
    const QString name = scope == GrantScope::Turn ? tr("grants of this turn") : tr("grants of this session");
    if (const Result<PermissionRule> named = PermissionRule::parse(rule.text(), {name, name}))
        m_granted.append({*named, scope});
}

void Policy::endTurn()
{
    m_granted.removeIf([](const Grant &grant) { return grant.scope == GrantScope::Turn; });
}

QList<PermissionRule> Policy::allowing() const
{
    QList<PermissionRule> rules;
    for (const Grant &grant : m_granted)
        rules.append(grant.rule);
    return rules + m_rules.allow;
}

QList<RuleInForce> Policy::rulesInForce() const
{
    QList<RuleInForce> inForce;
    const auto add = [&inForce](Decision decision, const QList<PermissionRule> &rules) {
        for (const PermissionRule &rule : rules)
            inForce.append({decision, rule.text(), rule.origin().text});
    };
    add(Decision::Deny, m_rules.deny);
    add(Decision::Ask, m_rules.ask);
    add(Decision::Allow, allowing());
    return inForce;
}

std::optional<PermissionRule> Policy::partsAllowedBy(const Examination &examined,
                                                     const Objection *objection) const
{
    if (!examined.subject.script.isReadable() || (objection && objection->weight != Objection::Weight::Ask))
        return {};
    const QList<PermissionRule> rules = allowing();
    RuleSubject edit = examined.subject;
    edit.tool = QStringLiteral("Edit");
    const bool mayWrite =
        m_mode == PermissionMode::AcceptEdits
        || std::any_of(rules.begin(), rules.end(), [&edit](const PermissionRule &rule) {
               return rule.tool() == QLatin1String("Edit") && matches(rule, edit, RuleUse::Allow);
           });
    std::optional<PermissionRule> first;
    for (const CommandPart &part : commandParts(examined.subject.script)) {
        bool allowed = part.text.isEmpty();
        bool writes = mayWrite || !part.writesFile;
        for (const PermissionRule &rule : rules) {
            if (!allowsPart(rule, part) || (objection && coversWholeTool(rule)))
                continue;
            allowed = true;
            writes |= rule.specifier().isEmpty(); // The whole tool, whatever it writes.
            if (!first)
                first = rule;
        }
        if (!allowed || !writes)
            return {};
    }
    return first;
}

std::optional<PermissionRule> Policy::allowedBy(const Examination &examined, const Objection *objection) const
{
    const bool isCommand = examined.subject.tool == QLatin1String("Bash");
    if (examined.isPart && objection && objection->weight != Objection::Weight::Ask)
        return {}; // Only a rule that holds the whole text answers that.
    for (const PermissionRule &rule : allowing()) {
        if (objection && coversWholeTool(rule))
            continue;
        if (isCommand && !rule.specifier().isEmpty() && !isExactly(rule, examined.subject.command))
            continue; // Patterns are weighed part by part.
        if (matches(rule, examined.subject, RuleUse::Allow))
            return rule;
    }
    return isCommand ? partsAllowedBy(examined, objection) : std::nullopt;
}

void Policy::decideByMode(Ruling &ruling, const Examination &examined, const Objection *objection) const
{
    ruling.by = Judge::Mode;
    ruling.rule = QStringLiteral("mode ") + nameOf(m_mode);
    ruling.decision = Decision::Ask;
    if (m_mode == PermissionMode::BypassPermissions) {
        ruling.decision = Decision::Allow;
        ruling.reason = objection ? tr("The mode answers what would be asked: %1").arg(objection->reason)
                                  : tr("In this mode nothing is asked.");
        if (objection && !examined.subject.command.isEmpty() && m_fence != FenceStanding::Whole
            && objection->rule != QLatin1String("no-fence"))
            ruling.reason += u' ' + tr("No fence keeps this command inside the workspace on this machine.");
        return;
    }
    if (objection) {
        ruling.by = Judge::Boundary;
        ruling.rule = objection->rule;
        ruling.reason = objection->reason;
        return;
    }
    if (examined.harmless) {
        ruling.decision = Decision::Allow;
        ruling.reason = tr("%1 touches nothing outside the conversation.").arg(examined.subject.tool);
    } else if (examined.readsOnly) {
        ruling.decision = Decision::Allow;
        ruling.reason = tr("It only looks at what is inside the workspace.");
    } else if (m_mode == PermissionMode::AcceptEdits && examined.writesFiles) {
        ruling.decision = Decision::Allow;
        ruling.reason = tr("Edits inside the workspace are accepted in this mode.");
    } else if (examined.known && !examined.subject.command.isEmpty() && examined.subject.urls.isEmpty()
               && m_fence == FenceStanding::Whole && !m_askEachCommand) {
        ruling.decision = Decision::Allow;
        ruling.rule = QStringLiteral("fence");
        ruling.reason = tr("Nothing speaks against it, and the fence keeps it inside the workspace.");
    } else if (!examined.known) {
        ruling.reason = tr("Nothing is known of what %1 does.").arg(examined.subject.tool);
    } else if (!examined.subject.command.isEmpty()) {
        ruling.reason = tr("A command that may change something needs your word.");
    } else if (!examined.subject.urls.isEmpty()) {
        ruling.reason = tr("Fetching from the network needs your word.");
    } else {
        ruling.reason = tr("Changing a file needs your word.");
    }
}

/// Of calls that are questions to the person; false for all others.
bool Policy::decideQuestion(Ruling &ruling, const QString &tool) const
{
    if (!CallAccess::asksPerson(tool))
        return false;
    const bool isPlan = tool == QLatin1String("ExitPlanMode");
    ruling.by = Judge::Mode;
    ruling.rule = QStringLiteral("question");
    if (isPlan && m_mode != PermissionMode::Plan) {
        ruling.decision = Decision::Deny;
        ruling.rule = QStringLiteral("mode ") + nameOf(m_mode);
        ruling.reason =
            tr("This session does not plan, so there is no plan mode to leave. Go on with the work.");
    } else if (!m_attended) {
        ruling.decision = Decision::Deny;
        ruling.rule = QStringLiteral("nobody-to-ask");
        ruling.reason =
            isPlan ? tr("Nobody is there to approve a plan. Write it as your answer and end the turn.")
                   : tr("Nobody is there to answer. Decide by what you know, say what you assumed, and "
                        "go on.");
    } else {
        ruling.decision = Decision::Ask;
        ruling.reason = isPlan ? tr("The plan waits for your word.") : tr("The agent asks you something.");
    }
    return true;
}

void Policy::decide(Ruling &ruling, const Examination &examined, const HookWord &word) const
{
    const auto settle = [&ruling](Decision decision, Judge by, const QString &rule, const QString &reason) {
        ruling.decision = decision;
        ruling.by = by;
        ruling.rule = rule;
        ruling.reason = reason;
    };
    const auto covering = [&examined](const QList<PermissionRule> &rules) -> const PermissionRule * {
        for (const PermissionRule &rule : rules) {
            if (matches(rule, examined.subject, RuleUse::Restrict))
                return &rule;
        }
        return nullptr;
    };
    const Objection *objection = weightiest(examined.objections);
    if (objection && objection->weight == Objection::Weight::Deny)
        return settle(Decision::Deny, Judge::Boundary, objection->rule, objection->reason);
    if (word.decision == Decision::Deny) {
        return settle(Decision::Deny, Judge::Hook, word.hook,
                      word.reason.isEmpty() ? tr("The hook %1 denied it.").arg(word.hook) : word.reason);
    }
    if (const PermissionRule *rule = covering(m_rules.deny)) {
        return settle(Decision::Deny, Judge::Rule, rule->text(),
                      tr("The rule %1 denies it.").arg(rule->named()));
    }
    if (decideQuestion(ruling, examined.subject.tool))
        return;
    const bool changes = !examined.readsOnly && !examined.harmless && !examined.fetches;
    if (m_mode == PermissionMode::Plan && changes) {
        return settle(
            Decision::Deny, Judge::Mode, QStringLiteral("mode plan"),
            tr("You are planning: look and think, and change nothing. Lay out the plan; it will be carried "
               "out when the mode is changed."));
    }
    const bool asksNothing = m_mode == PermissionMode::BypassPermissions;
    if (const PermissionRule *rule = covering(m_rules.ask); rule && !asksNothing) {
        return settle(Decision::Ask, Judge::Rule, rule->text(),
                      tr("The rule %1 wants you to be asked.").arg(rule->named()));
    }
    if (word.decision == Decision::Ask) { // in every mode: a person wrote the hook to be heard
        return settle(Decision::Ask, Judge::Hook, word.hook,
                      word.reason.isEmpty() ? tr("The hook %1 wants you to be asked.").arg(word.hook)
                                            : word.reason);
    }
    if (word.decision == Decision::Allow) {
        return settle(Decision::Allow, Judge::Hook, word.hook,
                      word.reason.isEmpty() ? tr("The hook %1 allowed it.").arg(word.hook) : word.reason);
    }
    if (const auto rule = allowedBy(examined, objection))
        return settle(Decision::Allow, Judge::Rule, rule->text(),
                      tr("The rule %1 allows it.").arg(rule->named()));
    decideByMode(ruling, examined, objection);
}

/// A rule that would not let the same call through tomorrow is none to offer: it would allow other calls only.
bool Policy::wouldAllow(const QStringList &rules, const Examination &examined, const HookWord &word) const
{
    Policy granted = *this;
    granted.m_attended = false; // or it would offer rules in turn
    for (const QString &text : rules) {
        if (const Result<PermissionRule> rule = PermissionRule::parse(text))
            granted.grant(*rule);
    }
    Ruling ruling;
    granted.decide(ruling, examined, word);
    if (examined.subject.tool == QLatin1String("Bash"))
        granted.fillParts(ruling, examined, word);
    return ruling.decision == Decision::Allow;
}

Ruling Policy::judge(const ToolCall &call, const Access &access, const HookWord &word,
                     const ShellReadings &readings) const
{
    const Examination examined = examine(call, access, readings);
    Ruling ruling;
    ruling.call = call.id;
    ruling.access = access;
    ruling.resolved = examined.resolved;
    decide(ruling, examined, word);
    if (examined.subject.tool == QLatin1String("Bash"))
        fillParts(ruling, examined, word);
    if (ruling.decision != Decision::Ask)
        return ruling;
    if (m_attended) {
        if (const QString rule = suggestionFor(examined.subject);
            examined.subject.command.isEmpty() && !rule.isEmpty())
            ruling.suggestions = {rule};
        if (!wouldAllow(ruling.suggestions, examined, word)) {
            ruling.suggestions.clear();
            for (RulingPart &part : ruling.parts)
                part.suggestion.clear();
        }
        return ruling;
    }
    ruling.decision = Decision::Deny;
    ruling.by = Judge::Mode;
    ruling.rule = QStringLiteral("nobody-to-ask");
    ruling.reason = tr("This needs a permission that nobody is there to give. %1").arg(ruling.reason);
    return ruling;
}

} // namespace paddock
