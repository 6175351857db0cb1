#include "core/policy/shell_reader.h"

#include "core/policy/shell_quotes.h"

#include <QRegularExpression>

namespace paddock {

namespace {

constexpr int mostCommands = 200;
constexpr int mostNesting = 40;
constexpr qsizetype longestText = 10 * 1024;

const QStringList &reservedWords()
{
    static const QStringList words{"if", "then", "elif", "else",   "fi",   "while",  "until",
                                   "do", "done", "for",  "select", "case", "esac",   "function",
                                   "{",  "}",    "!",    "time",   "[[",   "coproc", "in"};
    return words;
}

} // namespace

ShellScript readShell(const QString &text)
{
    ShellScript script;
    if (text.size() > longestText)
        script.fault = QStringLiteral("it is longer than %1 characters").arg(longestText);
    ShellReader(script, text, 0, {}, 0).readWhole();
    if (script.isReadable())
        script.fault = invisibleFault(text);
    return script;
}

ShellReader::ShellReader(ShellScript &script, QString text, int scope, QString function, int depth)
    : m_script(script)
    , m_text(std::move(text))
    , m_scope(scope)
    , m_function(std::move(function))
    , m_depth(depth)
{}

void ShellReader::readWhole()
{
    readList(Stop::End);
    if (!atEnd())
        fail(QStringLiteral("\"%1\" stands where no command can begin").arg(m_text.mid(m_at, 10)));
    if (!m_waiting.isEmpty())
        fail(QStringLiteral("a here-document has no body"));
}

bool ShellReader::endsWord(QChar letter)
{
    return letter.isNull() || QStringView(u" \t\n;&|<>()").contains(letter);
}

QChar ShellReader::here(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

bool ShellReader::starts(QLatin1StringView text) const
{
    return QStringView(m_text).mid(m_at).startsWith(text);
}

void ShellReader::fail(const QString &why)
{
    if (m_script.fault.isEmpty())
        m_script.fault = why;
}

void ShellReader::skipBlanks()
{
    while (!atEnd()) {
        if (here() == u' ' || here() == u'\t') {
            ++m_at;
        } else if (here() == u'\\' && here(1) == u'\n') {
            m_at += 2;
        } else if (here() == u'#' && (m_at == 0 || endsWord(m_text[m_at - 1]))) {
            while (m_at < m_text.size() && here() != u'\n')
                ++m_at;
        } else {
            return;
        }
    }
}

void ShellReader::newline()
{
    ++m_at;
    readHereDocuments();
}

void ShellReader::skipBlanksAndLines()
{
    skipBlanks();
    while (!atEnd() && here() == u'\n') {
        newline();
        skipBlanks();
    }
}

int ShellReader::newScope(int parent)
{
    m_script.scopeParents.append(parent);
    return int(m_script.scopeParents.size()) - 1;
}

void ShellReader::moveIntoScope(int firstCommand, int firstScope, int from)
{
    const int lastScope = int(m_script.scopeParents.size());
    const int scope = newScope(from);
    for (int i = firstCommand; i < commandCount(); ++i) {
        if (m_script.commands[i].scope == from)
            m_script.commands[i].scope = scope;
    }
    for (int i = firstScope; i < lastScope; ++i) {
        if (m_script.scopeParents[i] == from)
            m_script.scopeParents[i] = scope;
    }
}

int ShellReader::add(ShellCommand command, qsizetype start)
{
    command.source = m_text.mid(start, m_at - start).trimmed();
    command.scope = m_scope;
    command.function = m_function;
    command.upstream = m_upstream;
    m_script.commands.append(std::move(command));
    if (commandCount() > mostCommands)
        fail(QStringLiteral("it holds more than %1 commands").arg(mostCommands));
    return commandCount() - 1;
}

QString ShellReader::keywordHere() const
{
    for (const QString &word : reservedWords()) {
        if (QStringView(m_text).mid(m_at).startsWith(word) && endsWord(here(word.size())))
            return word;
    }
    return {};
}

void ShellReader::expectKeyword(const QString &word)
{
    skipBlanksAndLines();
    if (keywordHere() != word)
        return fail(QStringLiteral("\"%1\" is missing").arg(word));
    m_at += word.size();
}

bool ShellReader::atListEnd(Stop stop, const QStringList &keywords) const
{
    if (atEnd())
        return true;
    switch (stop) {
    case Stop::End:
        return false;
    case Stop::Parenthesis:
        return here() == u')';
    case Stop::Brace:
        return keywordHere() == QLatin1String("}");
    case Stop::Keyword:
        return keywords.contains(keywordHere());
    case Stop::CaseItem:
        return starts(QLatin1StringView(";;")) || starts(QLatin1StringView(";&"))
               || keywordHere() == QLatin1String("esac");
    }
    return false;
}

void ShellReader::readList(Stop stop, const QStringList &keywords)
{
    if (++m_depth > mostNesting)
        fail(QStringLiteral("it is nested more than %1 deep").arg(mostNesting));
    while (true) {
        skipBlanksAndLines();
        if (atListEnd(stop, keywords))
            break;
        const int first = commandCount();
        const int firstScope = int(m_script.scopeParents.size());
        if (!readAndOr())
            break;
        skipBlanks();
        if (here() == u'&' && here(1) != u'&') {
            ++m_at;
            moveIntoScope(first, firstScope, m_scope);
            for (int i = first; i < commandCount(); ++i)
                m_script.commands[i].background = true;
        } else if (here() == u';' && here(1) != u';' && here(1) != u'&') {
            ++m_at;
        } else if (here() != u'\n') {
            skipBlanks();
            if (!atListEnd(stop, keywords) && !atEnd())
                fail(QStringLiteral("\"%1\" stands where a command ends").arg(m_text.mid(m_at, 10)));
            break;
        }
    }
    --m_depth;
}

bool ShellReader::readAndOr()
{
    if (!readPipeline())
        return false;
    while (true) {
        skipBlanks();
        if (!starts(QLatin1StringView("&&")) && !starts(QLatin1StringView("||")))
            return !atEnd() || m_script.isReadable();
        m_at += 2;
        skipBlanksAndLines();
        if (!readPipeline())
            return false;
    }
}

bool ShellReader::readPipeline()
{
    skipBlanks();
    while (keywordHere() == QLatin1String("!") || keywordHere() == QLatin1String("time")) {
        m_at += keywordHere().size();
        skipBlanks();
        if (starts(QLatin1StringView("-p")) && endsWord(here(2)))
            m_at += 2;
        skipBlanks();
    }
    const QList<int> outer = m_upstream;
    const int start = commandCount();
    bool several = false;
    bool read = true;
    while (true) {
        const int first = commandCount();
        const int firstScope = int(m_script.scopeParents.size());
        read = readCommand();
        skipBlanks();
        const bool more = read && here() == u'|' && here(1) != u'|' && !atEnd();
        several |= more;
        if (several) {
            moveIntoScope(first, firstScope, m_scope);
            for (int i = first; i < commandCount(); ++i)
                m_script.commands[i].piped = true;
        }
        if (!more)
            break;
        m_at += here(1) == u'&' ? 2 : 1;
        skipBlanksAndLines();
        m_upstream = outer;
        for (int i = start; i < commandCount(); ++i)
            m_upstream.append(i);
    }
    m_upstream = outer;
    return read;
}

std::optional<QString> ShellReader::functionNameHere(qsizetype &after) const
{
    static const QRegularExpression definition(
        QStringLiteral("\\G([^\\s;&|<>()'\"\\\\$`={}]+|:)[ \\t]*\\([ \\t]*\\)"));
    const auto match = definition.match(m_text, m_at);
    if (!match.hasMatch())
        return {};
    after = match.capturedEnd();
    return match.captured(1);
}

bool ShellReader::readCommand()
{
    skipBlanks();
    if (atEnd() || endsWord(here())) {
        if (here() == u'(' && !atEnd()) {
            if (here(1) == u'(')
                readArithmeticCommand();
            else
                readSubshell();
            return m_script.isReadable();
        }
        if (here() != u'<' && here() != u'>' && here() != u'&') {
            fail(QStringLiteral("a command is missing"));
            return false;
        }
        if (here() == u'&' && here(1) != u'>') {
            fail(QStringLiteral("a command is missing before \"&\""));
            return false;
        }
    }
    const QString keyword = keywordHere();
    const qsizetype start = m_at;
    qsizetype afterName = 0;
    if (keyword == QLatin1String("coproc")) {
        m_at += keyword.size();
        ShellCommand head;
        head.words.append(ShellWord{{{ShellPiece::Kind::Plain, keyword}}, keyword});
        add(std::move(head), start);
        return readCommand();
    }
    if (keyword == QLatin1String("if")) {
        readIf();
    } else if (keyword == QLatin1String("while") || keyword == QLatin1String("until")) {
        readLoop();
    } else if (keyword == QLatin1String("for") || keyword == QLatin1String("select")) {
        readFor(keyword == QLatin1String("for"));
    } else if (keyword == QLatin1String("case")) {
        readCase();
    } else if (keyword == QLatin1String("{")) {
        readBrace();
    } else if (keyword == QLatin1String("[[")) {
        readTest();
    } else if (keyword == QLatin1String("function")) {
        m_at += keyword.size();
        skipBlanks();
        const qsizetype nameStart = m_at;
        while (!endsWord(here()))
            ++m_at;
        const QString name = m_text.mid(nameStart, m_at - nameStart);
        skipBlanks();
        if (starts(QLatin1StringView("()")))
            m_at += 2;
        readFunction(name, start);
    } else if (!keyword.isEmpty() && keyword != QLatin1String("in")) {
        fail(QStringLiteral("\"%1\" stands where no command can begin").arg(keyword));
    } else if (const auto name = functionNameHere(afterName)) {
        m_at = afterName;
        readFunction(*name, start);
    } else {
        readSimple();
    }
    return m_script.isReadable();
}

void ShellReader::readSimple()
{
    const qsizetype start = m_at;
    ShellCommand command;
    // Its place among the commands comes after those of its substitutions; here-documents need to know it.
    const qsizetype waitingBefore = m_waiting.size();
    while (true) {
        skipBlanks();
        if (atEnd() || here() == u'\n' || here() == u';' || here() == u'|' || here() == u')')
            break;
        if (here() == u'(') {
            fail(QStringLiteral("\"(\" stands inside a command"));
            break;
        }
        if (readRedirection(command))
            continue;
        if (here() == u'&')
            break;
        static const QRegularExpression assignment(
            QStringLiteral("\\G([A-Za-z_][A-Za-z_0-9]*)(\\[[^\\]\\n]*\\])?(\\+?)="));
        const auto match =
            command.words.isEmpty() ? assignment.match(m_text, m_at) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            ShellAssignment entry{match.captured(1), {}, !match.captured(3).isEmpty(), false};
            if (!match.captured(2).isEmpty()) {
                entry.isArray = true;
                ShellReader index(m_script, match.captured(2), m_scope, m_function, m_depth + 1);
                index.readExpansions();
            }
            m_at = match.capturedEnd();
            if (here() == u'(') {
                entry.isArray = true;
                readArray(entry.value);
            } else {
                entry.value = readWord();
            }
            command.assignments.append(entry);
            continue;
        }
        const qsizetype before = m_at;
        const ShellWord word = readWord();
        if (m_at == before) {
            fail(QStringLiteral("\"%1\" cannot be read").arg(m_text.mid(m_at, 10)));
            break;
        }
        command.words += expandBraces(word);
    }
    const int index = add(std::move(command), start);
    for (qsizetype i = waitingBefore; i < m_waiting.size(); ++i)
        m_waiting[i].command = index;
}

bool ShellReader::readRedirection(ShellCommand &command)
{
    static const QRegularExpression redirection(
        QStringLiteral("\\G(?:[0-9]+|\\{[A-Za-z_][A-Za-z_0-9]*\\})?(<<<|<<-|<<|<>|<&|<(?!\\()|>>|>\\||>&|>(?!"
                       "\\())|\\G(&>>|&>)"));
    const auto match = redirection.match(m_text, m_at);
    if (!match.hasMatch())
        return false;
    ShellRedirection entry;
    entry.op = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    m_at = match.capturedEnd();
    skipBlanks();
    if (atEnd() || (endsWord(here()) && !((here() == u'<' || here() == u'>') && here(1) == u'('))) {
        fail(QStringLiteral("\"%1\" names no file").arg(entry.op));
        return true;
    }
    entry.target = readWord();
    if (entry.op == QLatin1String("<<") || entry.op == QLatin1String("<<-")) {
        entry.expands = !entry.target.isQuoted();
        m_waiting.append(
            {-1, command.redirections.size(), entry.target.visible(), entry.op == QLatin1String("<<-")});
    }
    command.redirections.append(entry);
    return true;
}

void ShellReader::readHereDocuments()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &document : waiting) {
        QString body;
        bool closed = false;
        while (m_at < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', m_at);
            if (end < 0)
                end = m_text.size();
            QString line = m_text.mid(m_at, end - m_at);
            m_at = qMin(end + 1, m_text.size());
            if (document.strip) {
                while (line.startsWith(u'\t'))
                    line.remove(0, 1);
            }
            if (line == document.delimiter) {
                closed = true;
                break;
            }
            body += line + u'\n';
        }
        if (!closed)
            fail(QStringLiteral("a here-document does not end with \"%1\"").arg(document.delimiter));
        if (document.command < 0 || document.command >= commandCount())
            continue;
        ShellRedirection &redirection =
            m_script.commands[document.command].redirections[document.redirection];
        redirection.body = body;
        if (redirection.expands)
            ShellReader(m_script, body, m_scope, m_function, m_depth + 1).readExpansions();
    }
    // A body ends just behind a line's end: what follows begins a new line.
    if (!waiting.isEmpty() && m_at > 0 && m_text[m_at - 1] == u'\n')
        --m_at;
}

} // namespace paddock
