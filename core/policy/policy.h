#pragma once

#include "core/files/workspace_root.h"
#include "core/policy/call_access.h"
#include "core/policy/fence_standing.h"
#include "core/policy/objection.h"
#include "core/policy/path_boundary.h"
#include "core/policy/permission_rule.h"
#include "core/policy/rule_matching.h"
#include "core/policy/shell_reading.h"
#include "core/protocol/boundary_report.h"
#include "core/protocol/entry.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace paddock {

/// Rules of one origin or many, in the order in which they were given.
struct RuleSet {
    QList<PermissionRule> deny;
    QList<PermissionRule> ask;
    QList<PermissionRule> allow;

    RuleSet &operator+=(const RuleSet &other);
    bool operator==(const RuleSet &) const = default;
};

/// Reads {"allow": [], "ask": [], "deny": []} as settings hold it under "permissions". Other members are left to
/// others. ErrorKind::Invalid naming the list and the rule that cannot be read.
Result<RuleSet> ruleSetFrom(const QJsonObject &permissions);

/// What a hook of the user said of a call, after it ran.
struct HookWord {
    std::optional<Decision> decision; ///< Nothing: no opinion.
    QString reason;
    QString hook; ///< Its name, for the Ruling.
};

/// Judges what a call would touch. A value: copy it, test it, hand a narrower one to a subagent.
/// Order: boundaries (they deny or ask; nothing overrules their deny), a hook's deny, deny rules, ask rules and a
/// hook's ask, what the boundaries ask, a hook's allow, grants and allow rules, the mode, and last the person, or a
/// denial when nobody is attending. What a boundary asks is answered by a hook's allow, or by a rule that names it on
/// purpose: a bare tool or a pattern that covers everything is not enough.
/// Calls that are questions to the person (AskUserQuestion, ExitPlanMode) ask whatever would allow them.
/// Whatever cannot be decided is denied or asked, never allowed. Reads the file system; changes nothing.
class Policy
{
    Q_DECLARE_TR_FUNCTIONS(paddock::Policy)

public:
    /// \a root may be null: then nothing that touches a file or a process is allowed.
    Policy(std::shared_ptr<const WorkspaceRoot> root, RuleSet rules);

    void setMode(PermissionMode mode) { m_mode = mode; }
    void setAttended(bool attended) { m_attended = attended; }
    /// Allows what \a rule says from now on; with scope Turn until endTurn(). Once grants nothing.
    void grant(const PermissionRule &rule, GrantScope scope = GrantScope::Session);
    void endTurn(); ///< Forgets what was granted for the turn.
    /// In place of the rules that were given; what was granted stays.
    void setRules(RuleSet rules) { m_rules = std::move(rules); }
    const RuleSet &rules() const { return m_rules; }

    /// Until it is said that the fence stands, each command asks.
    void setFence(FenceStanding standing) { m_fence = standing; }
    /// Ask also for commands that the fence would hold.
    void setAskEachCommand(bool asks) { m_askEachCommand = asks; }
    /// Where relative paths begin, instead of the workspace. What is no folder inside it changes nothing.
    void setDirectory(const QString &path);
    /// Not to ask for a second reading of commands: for tests of all the rest, and nothing else.
    void setReadOnce() { m_readOnce = true; }

    PermissionMode mode() const { return m_mode; }
    QString workspace() const; ///< Canonical; empty when there is none.
    /// In the order of judging: deny, ask, then what allows, grants first.
    QList<RuleInForce> rulesInForce() const;

    /// The shell texts in a call that two readers have to agree on: the command, and what it nests in arguments.
    /// Blocks as judge() does.
    QStringList textsToRead(const ToolCall &call, const Access &access) const;

    /// The Ruling has every field but input and preview. May block for file system calls, never for more. A text of
    /// textsToRead() that is missing in \a readings asks; Judging brings them.
    Ruling judge(const ToolCall &call, const Access &access, const HookWord &word = {},
                 const ShellReadings &readings = {}) const;

private:
    struct Examination;
    Examination examine(const ToolCall &call, const Access &access, const ShellReadings &readings) const;
    void examineCommand(Examination &examined, const PathBoundary &boundary, const QString &command,
                        const ShellReadings &readings) const;
    void fillParts(Ruling &ruling, const Examination &examined, const HookWord &word) const;
    void decide(Ruling &ruling, const Examination &examined, const HookWord &word) const;
    bool decideQuestion(Ruling &ruling, const QString &tool) const;
    void decideByMode(Ruling &ruling, const Examination &examined, const Objection *objection) const;
    std::optional<PermissionRule> allowedBy(const Examination &examined, const Objection *objection) const;
    std::optional<PermissionRule> partsAllowedBy(const Examination &examined,
                                                 const Objection *objection) const;
    QList<PermissionRule> allowing() const;
    bool wouldAllow(const QStringList &rules, const Examination &examined, const HookWord &word) const;

    std::shared_ptr<const WorkspaceRoot> m_root; // Shared with the tools: both must mean the same directory.
    RuleSet m_rules;
    struct Grant {
        PermissionRule rule;
        GrantScope scope;
    };
    QList<Grant> m_granted;
    PermissionMode m_mode = PermissionMode::Default;
    bool m_attended = true;
    QString m_directory; ///< Canonical; empty: the workspace itself.
    FenceStanding m_fence = FenceStanding::MissingAsk;
    bool m_askEachCommand = false;
    bool m_readOnce = false;
};

} // namespace paddock
