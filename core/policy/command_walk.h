#pragma once

#include "core/policy/command_guard.h"
#include "core/policy/command_tables.h"

#include <QHash>
#include <QSet>

namespace paddock {

/// What a word may come to, as far as it can be told.
struct WordValue {
    enum class Kind {
        Known, ///< Exactly these texts.
        Pattern, ///< Names that match these texts.
        Names, ///< Names of files inside the workspace, from a listing of it.
        Scratch, ///< A new file of mktemp's.
        Number, ///< Text without a path: a number, a date.
        Unknown,
    };
    Kind kind = Kind::Known;
    QStringList texts; ///< For Known and Pattern; for the others what is known of the beginning.

    bool isKnown() const { return kind == Kind::Known && texts.size() == 1; }
    QString text() const { return texts.value(0); }
};

/// One word of a command together with what it comes to.
struct Argument {
    ShellWord word;
    WordValue value;

    QString text() const { return value.texts.value(0); }
    bool isOption() const { return text().startsWith(u'-') && text().size() > 1; }
};
using Arguments = QList<Argument>;

/// Walks over the commands of one text and collects what speaks against them. Made for one examination.
class CommandWalk
{
    Q_DECLARE_TR_FUNCTIONS(paddock::CommandWalk)

public:
    CommandWalk(const PathBoundary &boundary, QString home, CommandFindings &findings,
                const QString &directory = {});

    void walk(const ShellScript &script);

private:
    friend class ProgramRules;

    enum class Use { Read, Write, Delete, Search, Run };

    // Words
    WordValue evaluate(const ShellWord &word) const;
    WordValue evaluateVariable(const ShellPiece &piece) const;
    WordValue evaluateOutput(const ShellPiece &piece) const;
    Arguments argumentsOf(const QList<ShellWord> &words) const;
    bool listsWorkspace(const QList<int> &commands) const;
    bool readsListing(const ShellCommand &command) const;
    void noteVariables(const ShellCommand &command);
    void noteVariable(const QString &name, const WordValue &value);

    // Commands
    void judgePart(const ShellCommand &command);
    void judge(const ShellCommand &command);
    void judgeAssignments(const ShellCommand &command);
    void judgeRedirections(const ShellCommand &command);
    void judgeIndexTricks(const ShellCommand &command);
    void judgeTest(const ShellCommand &command);
    void judgeSourced(const Arguments &words, const ShellCommand &command);
    void judgeWords(Arguments words, const ShellCommand &command);
    void judgeProgram(const QString &program, const Arguments &words, const ShellCommand &command);
    void judgeVerdict(const QString &program, const Arguments &words);
    void judgeOperands(const QString &program, const ProgramForm &form, const Arguments &words);
    void judgeOpaque(const Arguments &words);
    void judgeShell(const QString &program, const Arguments &words, const ShellCommand &command);
    void judgeInterpreter(const QString &program, const Arguments &words, const ShellCommand &command);
    void judgeChangeOfDirectory(const Arguments &words);
    void judgeText(const QString &text); ///< Shell text found in an argument.
    bool takeOffWrapper(const QString &program, Arguments &words);

    // Paths
    void touch(const Argument &argument, Use use);
    void touchPath(const QString &path, Use use);
    void touchInside(const QString &absolute, Use use);
    bool touchSpecial(const QString &absolute, Use use);
    void judgeFollowing(const QString &program, const Arguments &words);
    /// Objects when a link of the workspace leads outside, whatever follows all of them.
    void objectToOutwardLinks(const QString &who);
    std::optional<QString> absolute(const QString &path) const;

    bool isFedByNetwork(const ShellCommand &command) const;
    bool holdsNetwork(const QList<int> &commands) const;
    QString programOf(const ShellCommand &command) const;

    void object(Objection::Weight weight, const char *rule, const QString &reason);
    void notOnlyLooking() { m_findings.readOnly = false; }
    std::optional<QString> directory() const;
    void setDirectory(const std::optional<QString> &directory);

    const PathBoundary &m_boundary;
    const QString m_home;
    CommandFindings &m_findings;
    const ShellScript *m_script = nullptr;
    QHash<QString, WordValue> m_variables;
    QSet<QString> m_functions;
    QHash<int, std::optional<QString>> m_directories; // By scope.
    int m_scope = 0;
    QSet<QString> m_fetched; // Files that a network tool wrote.
    int m_depth = 0;
    std::optional<std::optional<QString>> m_outward; ///< Looked for once, when it first matters.
};

} // namespace paddock
