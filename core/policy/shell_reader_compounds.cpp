#include "core/policy/shell_reader.h"

// Compound commands: groups, conditions, loops, tests and functions.

namespace paddock {

namespace {

bool isNameStart(QChar letter)
{
    return letter == u'_' || (letter.unicode() < 128 && letter.isLetter());
}

} // namespace

void ShellReader::readTrailingRedirections(qsizetype start)
{
    ShellCommand group;
    group.kind = ShellCommand::Kind::Group;
    const qsizetype waitingBefore = m_waiting.size();
    while (true) {
        skipBlanks();
        if (atEnd() || !readRedirection(group))
            break;
    }
    if (group.redirections.isEmpty())
        return;
    const int index = add(std::move(group), start);
    for (qsizetype i = waitingBefore; i < m_waiting.size(); ++i)
        m_waiting[i].command = index;
}

void ShellReader::readSubshell()
{
    const qsizetype start = m_at++;
    const int outer = m_scope;
    m_scope = newScope(outer);
    const int first = commandCount();
    readList(Stop::Parenthesis);
    m_scope = outer;
    if (here() != u')' || commandCount() == first)
        return fail(QStringLiteral("a \"(\" is not closed"));
    ++m_at;
    readTrailingRedirections(start);
}

void ShellReader::readBrace()
{
    const qsizetype start = m_at++;
    readList(Stop::Brace);
    expectKeyword(QStringLiteral("}"));
    readTrailingRedirections(start);
}

void ShellReader::readArithmeticCommand()
{
    const qsizetype start = m_at;
    m_at += 2;
    ShellWord word;
    readArithmetic(word, QStringLiteral("))"));
    ShellCommand command;
    command.kind = ShellCommand::Kind::Arithmetic;
    command.words.append(word);
    add(std::move(command), start);
    readTrailingRedirections(start);
}

void ShellReader::readIf()
{
    const qsizetype start = m_at;
    m_at += 2;
    readList(Stop::Keyword, {"then"});
    expectKeyword(QStringLiteral("then"));
    while (!atEnd()) {
        readList(Stop::Keyword, {"elif", "else", "fi"});
        const QString word = keywordHere();
        if (word == QLatin1String("fi") || word.isEmpty())
            break;
        m_at += word.size();
        if (word == QLatin1String("elif")) {
            readList(Stop::Keyword, {"then"});
            expectKeyword(QStringLiteral("then"));
        }
    }
    expectKeyword(QStringLiteral("fi"));
    readTrailingRedirections(start);
}

void ShellReader::readLoop()
{
    const qsizetype start = m_at;
    m_at += 5;
    readList(Stop::Keyword, {"do"});
    expectKeyword(QStringLiteral("do"));
    readList(Stop::Keyword, {"done"});
    expectKeyword(QStringLiteral("done"));
    readTrailingRedirections(start);
}

void ShellReader::readFor(bool arithmeticAllowed)
{
    const qsizetype start = m_at;
    m_at += keywordHere().size();
    skipBlanks();
    ShellCommand loop;
    loop.kind = ShellCommand::Kind::Loop;
    if (arithmeticAllowed && starts(QLatin1StringView("(("))) {
        m_at += 2;
        ShellWord word;
        readArithmetic(word, QStringLiteral("))"));
        loop.kind = ShellCommand::Kind::Arithmetic;
        loop.words.append(word);
    } else {
        if (!isNameStart(here()))
            return fail(QStringLiteral("a loop names no variable"));
        loop.words.append(readWord());
        skipBlanksAndLines();
        if (keywordHere() == QLatin1String("in")) {
            m_at += 2;
            while (true) {
                skipBlanks();
                if (atEnd() || endsWord(here()))
                    break;
                loop.words += expandBraces(readWord());
            }
        }
    }
    skipBlanks();
    if (here() == u';')
        ++m_at;
    add(std::move(loop), start);
    skipBlanksAndLines();
    const bool braces = keywordHere() == QLatin1String("{");
    expectKeyword(braces ? QStringLiteral("{") : QStringLiteral("do"));
    readList(braces ? Stop::Brace : Stop::Keyword, {"done"});
    expectKeyword(braces ? QStringLiteral("}") : QStringLiteral("done"));
    readTrailingRedirections(start);
}

void ShellReader::readCase()
{
    const qsizetype start = m_at;
    m_at += 4;
    skipBlanks();
    ShellCommand head;
    head.kind = ShellCommand::Kind::Case;
    head.words.append(readWord());
    expectKeyword(QStringLiteral("in"));
    add(std::move(head), start);
    while (true) {
        skipBlanksAndLines();
        if (atEnd() || keywordHere() == QLatin1String("esac"))
            break;
        if (here() == u'(')
            ++m_at;
        while (!atEnd() && here() != u')') {
            skipBlanks();
            const qsizetype before = m_at;
            readWord();
            skipBlanks();
            if (here() == u'|')
                ++m_at;
            else if (m_at == before || here() != u')')
                return fail(QStringLiteral("a pattern of \"case\" is not closed"));
        }
        ++m_at;
        readList(Stop::CaseItem);
        skipBlanks();
        if (starts(QLatin1StringView(";;&")))
            m_at += 3;
        else if (starts(QLatin1StringView(";;")) || starts(QLatin1StringView(";&")))
            m_at += 2;
        else
            break;
    }
    expectKeyword(QStringLiteral("esac"));
    readTrailingRedirections(start);
}

void ShellReader::readTest()
{
    const qsizetype start = m_at;
    m_at += 2;
    ShellCommand test;
    test.kind = ShellCommand::Kind::Test;
    bool pattern = false;
    while (true) {
        skipBlanksAndLines();
        if (atEnd())
            return fail(QStringLiteral("a \"[[\" is not closed"));
        if (starts(QLatin1StringView("]]")) && endsWord(here(2))) {
            m_at += 2;
            break;
        }
        const qsizetype before = m_at;
        if (pattern) {
            // Behind =~ parentheses and bars belong to the expression.
            ShellWord word;
            while (!atEnd() && !QStringView(u" \t\n").contains(here())) {
                const qsizetype inner = m_at;
                const ShellWord next = readWord();
                word.pieces += next.pieces;
                if (m_at == inner)
                    word.pieces.append({ShellPiece::Kind::Plain, QString(m_text[m_at++])});
            }
            word.source = m_text.mid(before, m_at - before);
            test.words.append(word);
            pattern = false;
            continue;
        }
        if (QStringView(u"()<>&|!").contains(here())
            && !(QStringView(u"<>").contains(here()) && here(1) == u'(')) {
            ++m_at;
            continue;
        }
        const ShellWord word = readWord();
        if (m_at == before)
            return fail(QStringLiteral("a test cannot be read"));
        pattern = word.source == QLatin1String("=~");
        test.words.append(word);
    }
    add(std::move(test), start);
    readTrailingRedirections(start);
}

void ShellReader::readFunction(const QString &name, qsizetype start)
{
    ShellCommand definition;
    definition.kind = ShellCommand::Kind::Function;
    definition.words.append(ShellWord{{{ShellPiece::Kind::Plain, name}}, name});
    add(std::move(definition), start);
    const QString outer = std::exchange(m_function, name);
    skipBlanksAndLines();
    readCommand();
    m_function = outer;
}

} // namespace paddock
