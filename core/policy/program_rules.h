#pragma once

#include "core/policy/command_walk.h"

namespace paddock {

/// Programs whose arguments are a language of their own: find, git, sed, awk, tar, xargs, curl and a few more.
class ProgramRules
{
    Q_DECLARE_TR_FUNCTIONS(paddock::ProgramRules)

public:
    explicit ProgramRules(CommandWalk &walk)
        : m_walk(walk)
    {}

    /// Whether the program has rules here; then nothing else need look at its arguments.
    bool judge(const QString &program, const Arguments &words, const ShellCommand &command);

private:
    using Use = CommandWalk::Use;

    void judgeSigns(const QString &program, const Arguments &words);
    void judgeFind(const Arguments &words, const ShellCommand &command);
    void judgeGit(const Arguments &words);
    void judgeGitCommand(const QString &subcommand, const Arguments &words);
    void judgeGitConfig(const Arguments &words);
    void judgeSed(const Arguments &words);
    void judgeSedScript(const Argument &script);
    void judgeAwk(const Arguments &words);
    void judgeAwkProgram(const Argument &program);
    void judgeTar(const Arguments &words);
    void judgeXargs(const Arguments &words, const ShellCommand &command);
    void judgeTransfer(const QString &program, const Arguments &words);
    void judgeDd(const Arguments &words);
    void judgeKill(const Arguments &words);
    void judgeLink(const Arguments &words);
    void judgeDeclaration(const QString &program, const Arguments &words);
    void judgeMake(const Arguments &words, const ShellCommand &command);
    void judgeContainer(const QString &program, const Arguments &words);
    void judgePackages(const QString &program, const Arguments &words);

    void ask(const char *rule, const QString &reason) { m_walk.object(Objection::Weight::Ask, rule, reason); }
    void insist(const char *rule, const QString &reason)
    {
        m_walk.object(Objection::Weight::Insist, rule, reason);
    }
    void deny(const char *rule, const QString &reason)
    {
        m_walk.object(Objection::Weight::Deny, rule, reason);
    }
    static Argument made(const QString &text, WordValue::Kind kind = WordValue::Kind::Known);

    CommandWalk &m_walk;
};

} // namespace paddock
