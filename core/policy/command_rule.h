#pragma once

#include "core/policy/objection.h"
#include "core/policy/rule_matching.h"

namespace paddock {

/// Which rule "always" stores for one simple command.
class CommandRule
{
public:
    /// A rule that holds this command tomorrow and nothing that differs in more than the arguments of a sub-command
    /// known to be tame. Empty where no rule is wise: what runs code that it is given, works as another user,
    /// deletes, or cannot be known before it runs. \a all are the objections that the rule would have to answer, \a own
    /// those of the command itself.
    static QString suggestionFor(const RuleSubject &subject, const ShellCommand &command,
                                 const Objections &all, const Objections &own);
};

} // namespace paddock
