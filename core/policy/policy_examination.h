#pragma once

#include "core/policy/command_guard.h"
#include "core/policy/policy.h"

namespace paddock {

/// All that is known of one call before anybody decides.
struct Policy::Examination {
    RuleSubject subject;
    Objections objections;
    Objections ofTheText; ///< Those that concern a command as a whole, and so each of its parts.
    CommandFindings findings; ///< Of the command.
    QStringList resolved; ///< See Ruling::resolved.
    bool isPart = false; ///< One of several commands of a text.
    bool known = false; ///< A tool whose ways we know.
    bool harmless = false; ///< Touches nothing.
    bool readsOnly = false; ///< Looks at places inside the workspace, all of them known.
    bool fetches = false; ///< Asks the network for a page, and does nothing else.
    bool writesFiles = false; ///< Changes files by name, and does nothing else.
};

} // namespace paddock
