#pragma once

#include "core/base/result.h"
#include "core/protocol/mode.h"

#include <QStringList>

#include <optional>

namespace paddock {

enum class OutputFormat { Text, Json, StreamJson };

/// A whole command line of `paddock`, read and checked.
struct Arguments {
    enum class Verb {
        Run,
        Key,
        Sessions,
        Usage,
        Rewind,
        Blame,
        Doctor,
        Practice,
        Policy,
        Sandbox,
        Audit,
        Trust,
        Window, ///< Handed to paddock-desktop, with `words` as they were given.
        Version,
        Help
    };
    Verb verb = Verb::Help;

    // Run and Practice
    QString prompt;
    bool print = false;
    OutputFormat output = OutputFormat::Text;
    QString provider;
    QString model;
    std::optional<PermissionMode> mode;
    QStringList allowed; ///< Permission rules, one each.
    QStringList disallowed;
    std::optional<int> maxTurns;
    QString directory; ///< Of --cwd, as given; empty: the current one.
    std::optional<double> maxBudgetUsd;
    QString resume; ///< A session's id, or a beginning of it that only one has.
    bool resumeNewest = false;
    bool forks = false; ///< With resume or resumeNewest: goes on in a copy.
    QString sessionId; ///< A UUID for the new session or the copy; empty: a fresh one.
    bool isKept = true; ///< False: nothing of the session is written.

    /// Of Help: the verb that help is wanted for, if any. Else what follows the verb: key set anthropic. Of sessions, usage, rewind, blame, policy, sandbox, audit and trust
    /// all of it, options included, since each has its own.
    QStringList words;
    bool json = false; ///< Of verbs that list.
    bool selfTest = false; ///< Of doctor.
};

/// Reads the arguments without the program's name. Errors are one line, as they are to be printed.
/// Options that take many values (--allowedTools, --disallowedTools) take all words up to the next option.
Result<Arguments> parseArguments(const QStringList &arguments);

/// The text of --help.
QString helpText();

} // namespace paddock
