#pragma once

#include "core/policy/shell_words.h"

namespace paddock {

/// The recursive descent behind readShell(): one object for each stretch of text. A fault stops it everywhere.
class ShellReader
{
public:
    /// Reads \a text into \a script. \a scope and \a function say where in the script the text stands.
    ShellReader(ShellScript &script, QString text, int scope, QString function, int depth);

    void readWhole(); ///< The text is a list of commands.
    void readExpansions(); ///< The text is the body of a here-document: only expansions count.

private:
    enum class Stop { End, Parenthesis, Brace, Keyword, CaseItem };

    // Commands
    void readList(Stop stop, const QStringList &keywords = {});
    bool readAndOr();
    bool readPipeline();
    bool readCommand();
    void readSimple();
    void readIf();
    void readLoop();
    void readFor(bool arithmeticAllowed);
    void readCase();
    void readTest();
    void readFunction(const QString &name, qsizetype start);
    void readSubshell();
    void readBrace();
    void readArithmeticCommand();
    void readTrailingRedirections(qsizetype start);
    bool readRedirection(ShellCommand &command);
    void readHereDocuments();
    bool atListEnd(Stop stop, const QStringList &keywords) const;
    void expectKeyword(const QString &word);
    QString keywordHere() const;
    std::optional<QString> functionNameHere(qsizetype &after) const;

    // Words
    ShellWord readWord();
    void readDollar(
        ShellWord &word); ///< Everything but $'...' and $"...", which only count outside of quotes.
    void readBraceExpansion(ShellWord &word);
    void readDoubleQuoted(ShellWord &word);
    void readSingleQuoted(ShellWord &word);
    void readAnsiQuoted(ShellWord &word);
    void readBackquoted(ShellWord &word);
    void readParenthesised(ShellWord &word, ShellPiece::Kind kind);
    void readArithmetic(ShellWord &word, const QString &close);
    void readArray(ShellWord &word);
    bool readBracket(ShellWord &word);
    void readExtendedPattern(ShellWord &word);

    // Text
    static bool endsWord(QChar letter);
    bool atEnd() const { return m_at >= m_text.size() || !m_script.fault.isEmpty(); }
    QChar here(qsizetype ahead = 0) const;
    bool starts(QLatin1StringView text) const;
    void skipBlanks();
    void skipBlanksAndLines();
    void newline();
    void fail(const QString &why);

    int newScope(int parent);
    void moveIntoScope(int firstCommand, int firstScope, int from);
    int add(ShellCommand command, qsizetype start);
    int commandCount() const { return int(m_script.commands.size()); }

    ShellScript &m_script;
    const QString m_text;
    qsizetype m_at = 0;
    int m_scope;
    QString m_function;
    int m_depth;
    QList<int> m_upstream;
    struct Waiting {
        int command;
        qsizetype redirection;
        QString delimiter;
        bool strip;
    };
    QList<Waiting> m_waiting; // Here-documents whose bodies begin at the next line.
};

} // namespace paddock
