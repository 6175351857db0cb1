#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace paddock {

/// Part of a shell word. What is written stands in text; what only running could tell is marked by its kind.
struct ShellPiece {
    enum class Kind {
        Plain, ///< Unquoted text.
        Quoted, ///< Text out of quotes or behind a backslash: never a pattern, never a keyword.
        Pattern, ///< Unquoted `*`, `?`, `[...]` or an extended pattern.
        Tilde, ///< `~` or `~name` where the shell would expand it.
        Variable, ///< `$name` or `${...}`; text is the part inside the braces.
        Output, ///< `$(...)` or backquotes.
        Pipe, ///< `<(...)` or `>(...)`: the path of a pipe.
        Arithmetic, ///< `$((...))` or `$[...]`.
    };
    Kind kind = Kind::Plain;
    QString text;
    QList<int> commands = {}; ///< Indexes in ShellScript::commands of what runs inside this piece.

    bool operator==(const ShellPiece &) const = default;
};

/// One word, after quotes are taken off and braces are expanded.
struct ShellWord {
    QList<ShellPiece> pieces;
    QString source; ///< As it was written.

    /// The value, when it can be known without running anything: no expansion, pattern or tilde.
    std::optional<QString> literal() const;
    /// Plain and quoted text with everything unknown left out; for looking for signs, never for deciding.
    QString visible() const;
    bool isQuoted() const; ///< Any quote or backslash took part: then it is no keyword.
    QList<int> commands() const; ///< What runs inside any piece.

    bool operator==(const ShellWord &) const = default;
};

struct ShellAssignment {
    QString name;
    ShellWord value;
    bool append = false;
    bool isArray = false; ///< NAME=(...) or NAME[...]=; the value is not followed.

    bool operator==(const ShellAssignment &) const = default;
};

struct ShellRedirection {
    QString op; ///< One of < > >> >| <> &> &>> <& >& << <<- <<<
    ShellWord target; ///< For << the delimiter.
    QString body = {}; ///< Of a here-document.
    bool expands = false; ///< The body of a here-document is expanded by the shell.

    bool writes() const;
    bool operator==(const ShellRedirection &) const = default;
};

/// One simple command, or the head of a compound one.
struct ShellCommand {
    enum class Kind {
        Simple,
        Test, ///< [[ ... ]]; words are what stands between.
        Arithmetic, ///< (( ... ))
        Loop, ///< for and select: words[0] is the variable, the rest its values.
        Case, ///< words[0] is the subject.
        Function, ///< A definition; words[0] is its name.
        Group, ///< Redirections of { }, ( ), if, while, for, case.
    };
    Kind kind = Kind::Simple;
    QList<ShellAssignment> assignments = {};
    QList<ShellWord> words = {};
    QList<ShellRedirection> redirections = {};
    QString source = {};
    QString function = {}; ///< Name of the function in whose body it stands.
    int scope = 0; ///< Subshells, stages of pipelines and background jobs are scopes of their own.
    bool background = false;
    bool piped = false; ///< A stage of a pipeline of more than one.
    QList<int> upstream = {}; ///< Commands whose output reaches its standard input.
};

/// Everything that a text would run, in the order of its reading: substitutions before the command they stand in.
struct ShellScript {
    QList<ShellCommand> commands;
    QList<int> scopeParents = {-1}; ///< For each scope the one around it.
    QString fault; ///< Why the text cannot be read for certain. Empty: it was read whole.

    bool isReadable() const { return fault.isEmpty(); }
};

/// Reads Bash without running it. Independent of any other grammar, so that it can check one. What it does not
/// know for certain becomes a fault; commands found until then are given all the same.
ShellScript readShell(const QString &text);

/// `a{b,c}` as the words `ab` and `ac`, as Bash does it before all other expansions.
QList<ShellWord> expandBraces(const ShellWord &word);

} // namespace paddock
