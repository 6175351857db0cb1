#include "core/policy/command_rule.h"

#include "core/policy/command_tables.h"

#include <QSet>

namespace paddock {

namespace {

/// Programs and sub-commands whose further arguments change what they look at, not what they are. A prefix of them may
/// stand in a rule; anything that such an argument could do beyond that is objected to by itself.
const QHash<QString, QSet<QString>> &tamePrefixes()
{
    static const QHash<QString, QSet<QString>> all{
        {"cargo", {"build", "check", "test", "clippy", "fmt", "bench", "doc"}},
        {"go", {"build", "test", "vet", "fmt"}},
        {"git", {"status", "diff", "log", "show", "add", "commit", "blame", "stash"}},
        {"npm", {"test"}},
        {"dotnet", {"build", "test"}},
        {"mvn", {"compile", "test", "package", "verify"}},
        {"ctest", {""}},
        {"pytest", {""}},
        {"ruff", {"check", "format"}},
        {"mypy", {""}},
        {"ninja", {""}},
        {"tsc", {""}},
        {"eslint", {""}},
        {"clang-format", {""}},
    };
    return all;
}

bool isUnwise(const QStringList &words)
{
    static const QSet<QString> programs{"rm",       "rmdir", "shred",  "unlink", "dd",    "eval", "source",
                                        ".",        "exec",  "env",    "xargs",  "find",  "kill", "pkill",
                                        "chmod",    "chown", "script", "trap",   "alias", "awk",  "gawk",
                                        "parallel", "watch", "mkfifo", "nohup",  "setsid"};
    for (const QString &word : words.first(qMin<qsizetype>(words.size(), 3))) {
        const QString program = word.section(u'/', -1);
        const ProgramVerdict verdict = verdictOn(program);
        if (verdict.certain || verdict.sort == ProgramVerdict::Sort::Privilege || programs.contains(program))
            return true;
    }
    const QString program = words.value(0).section(u'/', -1);
    if (isShell(program) || verdictOn(program).sort == ProgramVerdict::Sort::RunsCode)
        return true;
    // Code in an argument: what it does is not told by a rule that a person reads.
    static const QSet<QString> code{"-c", "-e", "-E", "--eval", "-p", "--print", "-r", "-"};
    return isInterpreter(program) && std::any_of(words.begin() + 1, words.end(), [](const QString &word) {
               return code.contains(word)
                      || (word.startsWith(u'-') && word.endsWith(u'e') && word.size() < 6);
           });
}

} // namespace

QString CommandRule::suggestionFor(const RuleSubject &subject, const ShellCommand &command,
                                   const Objections &all, const Objections &own)
{
    if (std::any_of(all.begin(), all.end(),
                    [](const Objection &one) { return one.weight != Objection::Weight::Ask; }))
        return {};
    if (command.kind != ShellCommand::Kind::Simple || command.words.isEmpty())
        return {};
    QStringList words;
    bool literal = true;
    for (const ShellWord &word : command.words) {
        literal &= word.literal().has_value();
        words.append(word.literal().value_or(word.source));
    }
    if (!command.words.first().literal() || isUnwise(words))
        return {};
    const bool hasBody =
        std::any_of(command.redirections.begin(), command.redirections.end(),
                    [](const ShellRedirection &one) { return one.op.startsWith(QLatin1String("<<")); });
    // A body is no part of a command's own text, so a rule would hold any other body too.
    if (hasBody && subject.command == command.source)
        return {};
    const auto tame = tamePrefixes().constFind(words.first());
    if (own.isEmpty() && literal && tame != tamePrefixes().constEnd() && command.assignments.isEmpty()
        && command.redirections.isEmpty()) {
        if (tame->contains(QString()))
            return QStringLiteral("Bash(%1 *)").arg(words.first());
        if (tame->contains(words.value(1)))
            return QStringLiteral("Bash(%1 %2 *)").arg(words[0], words[1]);
        if (words.value(0) == QLatin1String("npm") && words.value(1) == QLatin1String("run")
            && words.size() > 2)
            return QStringLiteral("Bash(npm run %1 *)").arg(words[2]);
    }
    return paddock::suggestionFor(subject);
}

} // namespace paddock
