#include "core/policy/shell_reader.h"

#include "core/policy/shell_quotes.h"

// How words are read: quotes, escapes and every kind of expansion.

namespace paddock {

namespace {

using Kind = ShellPiece::Kind;

bool isNameLetter(QChar letter)
{
    return letter == u'_' || (letter.unicode() < 128 && letter.isLetterOrNumber());
}

void append(ShellWord &word, Kind kind, const QString &text)
{
    if (!word.pieces.isEmpty() && word.pieces.last().kind == kind
        && (kind == Kind::Plain || kind == Kind::Quoted))
        word.pieces.last().text += text;
    else
        word.pieces.append({kind, text});
}

} // namespace

void ShellReader::readExpansions()
{
    ShellWord ignored;
    while (!atEnd()) {
        if (here() == u'\\')
            m_at += 2;
        else if (here() == u'$')
            readDollar(ignored);
        else if (here() == u'`')
            readBackquoted(ignored);
        else
            ++m_at;
    }
}

ShellWord ShellReader::readWord()
{
    ShellWord word;
    const qsizetype start = m_at;
    while (!atEnd()) {
        const QChar letter = here();
        if (letter == u'\\') {
            if (here(1) == u'\n') {
                m_at += 2;
                continue;
            }
            if (m_at + 1 >= m_text.size()) {
                append(word, Kind::Quoted, QStringLiteral("\\"));
                ++m_at;
                continue;
            }
            append(word, Kind::Quoted, QString(here(1)));
            m_at += 2;
        } else if (letter == u'\'') {
            readSingleQuoted(word);
        } else if (letter == u'"') {
            readDoubleQuoted(word);
        } else if (letter == u'$' && here(1) == u'\'') {
            readAnsiQuoted(word);
        } else if (letter == u'$' && here(1) == u'"') {
            ++m_at;
            readDoubleQuoted(word);
        } else if (letter == u'$') {
            readDollar(word);
        } else if (letter == u'`') {
            readBackquoted(word);
        } else if ((letter == u'<' || letter == u'>') && here(1) == u'(') {
            m_at += 2;
            readParenthesised(word, Kind::Pipe);
        } else if (QStringView(u"@?*+!").contains(letter) && here(1) == u'(') {
            readExtendedPattern(word);
        } else if (letter == u'(' && word.visible().endsWith(u'=')) {
            readArray(word);
        } else if (QStringView(u" \t\n;&|<>()").contains(letter)) {
            break;
        } else if (letter == u'*' || letter == u'?') {
            append(word, Kind::Pattern, QString(letter));
            ++m_at;
        } else if (letter == u'[' && readBracket(word)) {
            continue;
        } else if (letter == u'~'
                   && (m_at == start || m_text[m_at - 1] == u'=' || m_text[m_at - 1] == u':')) {
            const qsizetype tilde = m_at++;
            while (isNameLetter(here()) || here() == u'-' || here() == u'+')
                ++m_at;
            append(word, Kind::Tilde, m_text.mid(tilde, m_at - tilde));
        } else {
            append(word, Kind::Plain, QString(letter));
            ++m_at;
        }
    }
    word.source = m_text.mid(start, m_at - start);
    return word;
}

/// `[abc]` is a pattern when it is closed in the same word; otherwise the bracket is itself.
bool ShellReader::readBracket(ShellWord &word)
{
    qsizetype end = m_at + 1;
    if (end < m_text.size() && (m_text[end] == u'!' || m_text[end] == u'^'))
        ++end;
    if (end < m_text.size() && m_text[end] == u']')
        ++end;
    for (; end < m_text.size() && m_text[end] != u']'; ++end) {
        if (QStringView(u" \t\n;&|<>()'\"`$\\").contains(m_text[end]))
            return false;
    }
    if (end >= m_text.size())
        return false;
    append(word, Kind::Pattern, m_text.mid(m_at, end + 1 - m_at));
    m_at = end + 1;
    return true;
}

void ShellReader::readExtendedPattern(ShellWord &word)
{
    const qsizetype start = m_at;
    m_at += 2;
    ShellWord inside;
    while (!atEnd() && here() != u')') {
        const qsizetype before = m_at;
        const ShellWord part = readWord();
        inside.pieces += part.pieces;
        if (m_at == before) {
            if (here() != u'|')
                return fail(QStringLiteral("a pattern in parentheses is not closed"));
            ++m_at;
        }
    }
    if (here() != u')')
        return fail(QStringLiteral("a pattern in parentheses is not closed"));
    ++m_at;
    word.pieces.append({Kind::Pattern, m_text.mid(start, m_at - start), inside.commands()});
}

void ShellReader::readSingleQuoted(ShellWord &word)
{
    const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
    if (end < 0)
        return fail(QStringLiteral("a single quote is not closed"));
    append(word, Kind::Quoted, m_text.mid(m_at + 1, end - m_at - 1));
    m_at = end + 1;
}

void ShellReader::readDoubleQuoted(ShellWord &word)
{
    ++m_at;
    append(word, Kind::Quoted, {});
    while (!atEnd()) {
        const QChar letter = here();
        if (letter == u'"') {
            ++m_at;
            return;
        }
        if (letter == u'\\') {
            if (here(1) == u'\n') {
                // A line that goes on.
            } else if (QStringView(u"$`\"\\").contains(here(1)))
                append(word, Kind::Quoted, QString(here(1)));
            else
                append(word, Kind::Quoted, m_text.mid(m_at, 2));
            m_at += 2;
        } else if (letter == u'$') {
            const qsizetype before = word.pieces.size();
            readDollar(word);
            // A dollar that begins nothing is text, and this text is quoted.
            if (word.pieces.size() > before && word.pieces.last().kind == Kind::Plain)
                word.pieces.last().kind = Kind::Quoted;
        } else if (letter == u'`') {
            readBackquoted(word);
        } else {
            append(word, Kind::Quoted, QString(letter));
            ++m_at;
        }
    }
    fail(QStringLiteral("a double quote is not closed"));
}

void ShellReader::readAnsiQuoted(ShellWord &word)
{
    m_at += 2;
    const qsizetype start = m_at;
    while (!atEnd() && here() != u'\'')
        m_at += here() == u'\\' ? 2 : 1;
    if (here() != u'\'')
        return fail(QStringLiteral("an ANSI-C string is not closed"));
    const QString text = decodedAnsiC(m_text.mid(start, m_at - start));
    if (text.contains(QChar(0)))
        return fail(QStringLiteral("an ANSI-C string holds a NUL character"));
    ++m_at;
    append(word, Kind::Quoted, text);
}

void ShellReader::readDollar(ShellWord &word)
{
    const QChar next = here(1);
    if (next == u'(') {
        if (here(2) == u'(') {
            m_at += 3;
            return readArithmetic(word, QStringLiteral("))"));
        }
        m_at += 2;
        return readParenthesised(word, Kind::Output);
    }
    if (next == u'[') {
        m_at += 2;
        return readArithmetic(word, QStringLiteral("]"));
    }
    if (next == u'{')
        return readBraceExpansion(word);
    if (isNameLetter(next)) {
        qsizetype end = m_at + 2;
        if (!next.isDigit()) {
            while (end < m_text.size() && isNameLetter(m_text[end]))
                ++end;
        }
        word.pieces.append({Kind::Variable, m_text.mid(m_at + 1, end - m_at - 1)});
        m_at = end;
        return;
    }
    if (!next.isNull() && QStringView(u"?#@*!$-").contains(next)) {
        word.pieces.append({Kind::Variable, QString(next)});
        m_at += 2;
        return;
    }
    append(word, Kind::Plain, QStringLiteral("$"));
    ++m_at;
}

void ShellReader::readBraceExpansion(ShellWord &word)
{
    m_at += 2;
    const qsizetype start = m_at;
    ShellWord inside;
    if (++m_depth > 40)
        fail(QStringLiteral("it is nested too deep"));
    while (!atEnd() && here() != u'}') {
        if (here() == u'\\')
            m_at += 2;
        else if (here() == u'\'') {
            // Whether this quotes depends on quotes around; a brace between two of them makes the end uncertain.
            const qsizetype close = m_text.indexOf(u'\'', m_at + 1);
            if (close > 0 && m_text.mid(m_at, close - m_at).contains(u'}'))
                return fail(QStringLiteral("quotes inside \"${\" hide its end"));
            ++m_at;
        } else if (here() == u'"')
            readDoubleQuoted(inside);
        else if (here() == u'$')
            readDollar(inside);
        else if (here() == u'`')
            readBackquoted(inside);
        else
            ++m_at;
    }
    --m_depth;
    if (here() != u'}')
        return fail(QStringLiteral("a \"${\" is not closed"));
    word.pieces.append({Kind::Variable, m_text.mid(start, m_at - start), inside.commands()});
    ++m_at;
}

void ShellReader::readBackquoted(ShellWord &word)
{
    QString inside;
    for (++m_at; m_at < m_text.size() && here() != u'`'; ++m_at) {
        if (here() == u'\\' && QStringView(u"$`\\").contains(here(1)) && m_at + 1 < m_text.size())
            ++m_at;
        inside += here();
    }
    if (here() != u'`')
        return fail(QStringLiteral("a backquote is not closed"));
    ++m_at;
    const int first = commandCount();
    if (m_depth > 40)
        return fail(QStringLiteral("it is nested too deep"));
    ShellReader(m_script, inside, newScope(m_scope), m_function, m_depth + 1).readWhole();
    ShellPiece piece{Kind::Output, inside};
    for (int i = first; i < commandCount(); ++i)
        piece.commands.append(i);
    word.pieces.append(piece);
}

void ShellReader::readParenthesised(ShellWord &word, Kind kind)
{
    const qsizetype start = m_at;
    const int first = commandCount();
    const int outer = m_scope;
    const QList<int> outerUpstream = std::exchange(m_upstream, {});
    m_scope = newScope(outer);
    readList(Stop::Parenthesis);
    m_scope = outer;
    m_upstream = outerUpstream;
    if (here() != u')' || !m_script.isReadable())
        return fail(QStringLiteral("a \"(\" is not closed"));
    ShellPiece piece{kind, m_text.mid(start, m_at - start)};
    for (int i = first; i < commandCount(); ++i)
        piece.commands.append(i);
    word.pieces.append(piece);
    ++m_at;
}

/// Arithmetic evaluates indexes such as a[$(...)] even out of quotes and variables, so every expansion counts.
void ShellReader::readArithmetic(ShellWord &word, const QString &close)
{
    const qsizetype start = m_at;
    const QChar opening = close == QLatin1String("]") ? u'[' : u'(';
    const QChar closing = close == QLatin1String("]") ? u']' : u')';
    int depth = 0;
    ShellWord inside;
    while (!atEnd()) {
        if (depth == 0 && QStringView(m_text).mid(m_at).startsWith(close))
            break;
        if (here() == u'$') {
            readDollar(inside);
            continue;
        }
        if (here() == u'`') {
            readBackquoted(inside);
            continue;
        }
        if (here() == opening && ++depth > 20)
            return fail(QStringLiteral("it is nested too deep"));
        if (here() == closing && --depth < 0)
            return fail(QStringLiteral("arithmetic and commands cannot be told apart"));
        ++m_at;
    }
    if (atEnd())
        return fail(QStringLiteral("arithmetic is not closed"));
    word.pieces.append({Kind::Arithmetic, m_text.mid(start, m_at - start), inside.commands()});
    m_at += close.size();
}

void ShellReader::readArray(ShellWord &word)
{
    ++m_at;
    ShellWord inside;
    while (true) {
        skipBlanksAndLines();
        if (atEnd())
            return fail(QStringLiteral("an array is not closed"));
        if (here() == u')')
            break;
        const qsizetype before = m_at;
        inside.pieces += readWord().pieces;
        if (m_at == before)
            return fail(QStringLiteral("an array cannot be read"));
    }
    ++m_at;
    word.pieces.append({Kind::Variable, QStringLiteral("(array)"), inside.commands()});
}

} // namespace paddock
