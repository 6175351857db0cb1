#pragma once

#include "core/files/workspace_root.h"
#include "core/policy/permission_rule.h"
#include "core/protocol/entry.h"

#include <memory>
#include <optional>

namespace paddock {

/// Rules of one origin or many, in the order in which they were given.
struct RuleSet
{
    QList<PermissionRule> deny;
    QList<PermissionRule> ask;
    QList<PermissionRule> allow;
};

/// What a hook of the user said of a call, after it ran.
struct HookWord
{
    std::optional<Decision> decision; ///< Nothing: no opinion.
    QString reason;
    QString hook; ///< Its name, for the Ruling.
};

/// Judges what a call would touch. A value: copy it, test it, hand a narrower one to a subagent.
/// Order: boundaries (they only deny or insist on asking; nothing overrules their deny), the hook's word, deny rules,
/// ask rules, grants and allow rules, the mode, and last the person, or a denial when nobody is attending.
/// Whatever cannot be decided is denied or asked, never allowed.
class Policy
{
public:
    Policy(std::shared_ptr<const WorkspaceRoot> root, RuleSet rules);

    void setMode(PermissionMode mode) { m_mode = mode; }
    void setAttended(bool attended) { m_attended = attended; }
    void grant(const PermissionRule &rule) { m_granted.append(rule); }

    Ruling judge(const ToolCall &call, const Access &access, const HookWord &word = {}) const;

private:
    std::shared_ptr<const WorkspaceRoot> m_root; // Shared with the tools: both must mean the same directory.
    RuleSet m_rules;
    QList<PermissionRule> m_granted;
    PermissionMode m_mode = PermissionMode::Default;
    bool m_attended = true;
};

} // namespace paddock
