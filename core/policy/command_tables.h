#pragma once

#include <QString>
#include <QStringView>

namespace paddock {

/// What a program does with the words behind its options.
enum class Operands {
    None, ///< Text, numbers, names: nothing that is touched.
    Read,
    ReadOrHere, ///< As Read; without any it looks at the working directory.
    Write, ///< Made or changed.
    Delete,
    CopyToLast, ///< Reads all but the last, writes the last.
    MoveToLast, ///< Removes all but the last, writes the last.
    PatternThenRead, ///< The first is a pattern or a program, unless an option gave it.
    SkipThenWrite, ///< The first is a mode or an owner.
    SecondIsWritten, ///< Reads the first, writes the second.
    FirstIsWritten, ///< Writes the first, reads the others.
    Opaque, ///< Unknown: paths may be read and written.
};

/// How the words of one program are to be read. Options that take a value stand in `options`, blank between:
/// a letter or a long name, "=" and what the value is: r read, w written, d folder searched, x a program that runs,
/// p the pattern that PatternThenRead waits for, 2 a name and then a file to be read, 3 a name and then a text, - no path. Names of options without a value are not listed; a
/// long one that is dangerous by itself has the value "!".
struct ProgramForm {
    const char *names; ///< One or several, blank between.
    Operands operands;
    const char *options = "";
    bool looksOnly = false; ///< Changes nothing unless an option says so.
};

/// The form of a program by its bare name; null when nothing is known of it.
const ProgramForm *formOf(const QString &program);
/// The kind of value that an option of this form takes: one of the letters above, or nothing.
char valueKind(const ProgramForm &form, QStringView option);

/// Why a program is refused or asked for, whatever its arguments are.
struct ProgramVerdict {
    enum class Sort { None, Privilege, System, Network, Process, Detach, RunsCode };
    Sort sort = Sort::None;
    bool certain = false; ///< Deny, not ask.
};
ProgramVerdict verdictOn(const QString &program);

bool isShell(const QString &program);
bool isInterpreter(const QString &program);
/// Variables that change what is loaded or run.
bool isDangerousVariable(const QString &name);
/// Sub-commands of package managers that fetch from the network or publish to it.
bool reachesNetwork(const QString &program, const QString &subcommand);
/// Settings for `git -c` that can run nothing.
bool isHarmlessGitSetting(const QString &key);
bool isReadingGitCommand(const QString &subcommand);
bool isKnownGitCommand(const QString &subcommand);

} // namespace paddock
