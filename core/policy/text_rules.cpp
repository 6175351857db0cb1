#include "core/policy/program_rules.h"

#include <QRegularExpression>

// sed and awk: small languages that can write files and run commands.

namespace paddock {

void ProgramRules::judgeSed(const Arguments &words)
{
    bool scriptGiven = false;
    bool inPlace = false;
    Arguments operands;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("--")) {
            operands += words.mid(i + 1);
            break;
        }
        if (!words[i].isOption()) {
            operands.append(words[i]);
            continue;
        }
        const bool isLong = text.startsWith(QLatin1String("--"));
        if (text.startsWith(QLatin1String("--in-place"))) {
            inPlace = true;
        } else if (text.startsWith(QLatin1String("--expression"))
                   || text.startsWith(QLatin1String("--file"))) {
            const Argument value =
                text.contains(u'=') ? made(text.section(u'=', 1), words[i].value.kind) : words.value(++i);
            scriptGiven = true;
            if (text.startsWith(QLatin1String("--file")))
                m_walk.touch(value, Use::Read);
            else
                judgeSedScript(value);
        } else if (!isLong) {
            for (qsizetype at = 1; at < text.size(); ++at) {
                if (text[at] == u'i') {
                    inPlace = true;
                    break; // The rest is a suffix.
                }
                if (text[at] == u'e' || text[at] == u'f' || text[at] == u'l') {
                    const bool rest = at + 1 < text.size();
                    const Argument value =
                        rest ? made(text.mid(at + 1), words[i].value.kind) : words.value(++i);
                    if (text[at] == u'e')
                        judgeSedScript(value);
                    else if (text[at] == u'f')
                        m_walk.touch(value, Use::Read);
                    scriptGiven |= text[at] != u'l';
                    break;
                }
            }
        }
    }
    if (!scriptGiven && !operands.isEmpty())
        judgeSedScript(operands.takeFirst());
    for (const Argument &operand : operands)
        m_walk.touch(operand, inPlace ? Use::Write : Use::Read);
    if (inPlace)
        m_walk.notOnlyLooking();
}

/// Follows the script command by command, for only their places tell `w file` from text.
void ProgramRules::judgeSedScript(const Argument &script)
{
    // A value between the bars of one substitution is text there; flags that run or write would stand behind it.
    static const QRegularExpression substitution(
        QStringLiteral("^(/[^/]*/|[0-9]+|\\$)?s([/|#,])[^;{}\\n]*\\2[^;{}\\n]*\\2[gipI0-9]*$"));
    if (script.value.kind != WordValue::Kind::Known && substitution.match(script.word.visible()).hasMatch()
        && script.word.pieces.last().kind == ShellPiece::Kind::Quoted)
        return;
    if (script.value.kind == WordValue::Kind::Unknown || script.value.kind == WordValue::Kind::Names)
        return ask("command-computed", tr("What sed does only running would tell."));
    const QString text = script.text();
    qsizetype at = 0;
    const auto skipTo = [&](QChar end) {
        for (++at; at < text.size() && text[at] != end; ++at) {
            if (text[at] == u'\\')
                ++at;
        }
        ++at;
    };
    const auto restOfLine = [&] {
        const qsizetype end = text.indexOf(u'\n', at);
        const QString rest = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        at = end < 0 ? text.size() : end;
        return rest;
    };
    const auto file = [&](Use use) {
        const QString name = restOfLine();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("/dev/std")))
            m_walk.touch(made(name), use);
    };
    while (at < text.size()) {
        const QChar letter = text[at];
        if (letter.isSpace() || letter.isDigit() || QStringView(u";{}!,~+$").contains(letter)) {
            ++at;
        } else if (letter == u'/') {
            skipTo(u'/');
            while (at < text.size() && (text[at] == u'I' || text[at] == u'M'))
                ++at;
        } else if (letter == u'\\' && at + 1 < text.size()) {
            ++at;
            skipTo(text[at]);
        } else if (letter == u's' || letter == u'y') {
            ++at;
            if (at >= text.size())
                return;
            const QChar delimiter = text[at];
            skipTo(delimiter);
            --at;
            skipTo(delimiter);
            while (letter == u's' && at < text.size() && (text[at].isLetterOrNumber())) {
                if (text[at] == u'e') {
                    insist("command-exec-argument", tr("sed runs the text that it makes."));
                    return;
                }
                if (text[at] == u'w') {
                    ++at;
                    file(Use::Write);
                    break;
                }
                ++at;
            }
        } else if (letter == u'w' || letter == u'W') {
            ++at;
            file(Use::Write);
        } else if (letter == u'r' || letter == u'R') {
            ++at;
            file(Use::Read);
        } else if (letter == u'e') {
            ++at;
            const QString command = restOfLine();
            insist("command-exec-argument", tr("sed runs a command."));
            if (!command.isEmpty())
                m_walk.judgeText(command);
        } else if (letter == u'#' || letter == u'a' || letter == u'i' || letter == u'c' || letter == u':'
                   || letter == u'b' || letter == u't' || letter == u'T') {
            const bool label = letter == u'b' || letter == u't' || letter == u'T';
            if (label) {
                while (at < text.size() && text[at] != u'\n' && text[at] != u';' && text[at] != u'}')
                    ++at;
            } else {
                // Text goes on behind a line's end that is escaped.
                while (at < text.size() && !(text[at] == u'\n' && text[at - 1] != u'\\'))
                    ++at;
            }
        } else if (QStringView(u"dDgGhHlnNpPqQxzF=v").contains(letter)) {
            ++at;
        } else {
            return ask("command-unreadable", tr("The sed script cannot be read."));
        }
    }
}

void ProgramRules::judgeAwk(const Arguments &words)
{
    bool programGiven = false;
    Arguments operands;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (!operands.isEmpty() || !words[i].isOption()) {
            operands.append(words[i]);
            continue;
        }
        if (text == QLatin1String("--")) {
            operands += words.mid(i + 1);
            break;
        }
        const bool attached = text.size() > 2 && !text.startsWith(QLatin1String("--"));
        if (text.startsWith(QLatin1String("-f")) || text.startsWith(QLatin1String("--file"))) {
            m_walk.touch(attached ? made(text.mid(2)) : words.value(++i), Use::Read);
            programGiven = true;
        } else if (text.startsWith(QLatin1String("-i")) || text.startsWith(QLatin1String("-l"))
                   || text.startsWith(QLatin1String("--load")) || text.startsWith(QLatin1String("-E"))
                   || text.startsWith(QLatin1String("--include")) || text.startsWith(QLatin1String("-o"))
                   || text.startsWith(QLatin1String("-p")) || text.startsWith(QLatin1String("-d"))) {
            ask("command-exec-argument",
                tr("awk is told by %1 to load or write another file.").arg(text.left(20)));
            if (!attached && !text.startsWith(QLatin1String("--")))
                ++i;
        } else if (text.startsWith(QLatin1String("-e")) || text.startsWith(QLatin1String("--source"))) {
            judgeAwkProgram(attached ? made(text.mid(2)) : words.value(++i));
            programGiven = true;
        } else if (!attached && (text == QLatin1String("-F") || text == QLatin1String("-v"))) {
            ++i;
        }
    }
    if (!programGiven && !operands.isEmpty())
        judgeAwkProgram(operands.takeFirst());
    static const QRegularExpression assignment(QStringLiteral("^[A-Za-z_][A-Za-z_0-9]*="));
    for (const Argument &operand : operands) {
        if (!assignment.match(operand.text()).hasMatch() && operand.text() != QLatin1String("-"))
            m_walk.touch(operand, Use::Read);
    }
}

void ProgramRules::judgeAwkProgram(const Argument &program)
{
    if (program.value.kind == WordValue::Kind::Unknown || program.value.kind == WordValue::Kind::Names)
        return ask("command-computed", tr("What awk does only running would tell."));
    // Strings become numbered marks, so that signs inside them are no operators.
    QString code;
    QStringList strings;
    const QString text = program.text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'#') {
            while (at < text.size() && text[at] != u'\n')
                ++at;
            code += u'\n';
        } else if (text[at] == u'"') {
            QString string;
            for (++at; at < text.size() && text[at] != u'"'; ++at) {
                if (text[at] == u'\\' && at + 1 < text.size())
                    ++at;
                string += text[at];
            }
            code += QStringLiteral("\"%1\"").arg(strings.size());
            strings.append(string);
        } else if (text[at] == u'/'
                   && QRegularExpression(QStringLiteral("(^|[~!(,{;&|\\n])\\s*$")).match(code).hasMatch()) {
            for (++at; at < text.size() && text[at] != u'/'; ++at) {
                if (text[at] == u'\\')
                    ++at;
            }
            code += QStringLiteral(" regex ");
        } else {
            code += text[at];
        }
    }
    static const QRegularExpression system(QStringLiteral("\\bsystem\\s*\\(\\s*(?:\"([0-9]+)\")?"));
    for (auto it = system.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        insist("command-exec-argument", tr("awk runs a command."));
        if (!match.captured(1).isEmpty())
            m_walk.judgeText(strings.value(match.captured(1).toInt()));
    }
    static const QRegularExpression pipe(QStringLiteral("(?<!\\|)\\|&?(?!\\|)"));
    if (pipe.match(code).hasMatch())
        insist("command-exec-argument", tr("awk pipes to or from a command."));
    static const QRegularExpression load(QStringLiteral("@(load|include)|\\bPROCINFO\\b|@[A-Za-z_]+\\s*\\("));
    if (load.match(code).hasMatch())
        insist("command-exec-argument", tr("awk loads other code."));
    static const QRegularExpression output(
        QStringLiteral("\\bprintf?\\b[^;}\\n>]*>>?\\s*(?:\"([0-9]+)\")?([^;}\\n]*)"));
    for (auto it = output.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).isEmpty())
            ask("command-computed", tr("Where awk writes only running would tell."));
        else if (!strings.value(match.captured(1).toInt()).startsWith(QLatin1String("/dev/std")))
            m_walk.touch(made(strings.value(match.captured(1).toInt())), Use::Write);
    }
    static const QRegularExpression input(QStringLiteral("\\bgetline\\b[^;}\\n<]*<\\s*(?:\"([0-9]+)\")?"));
    for (auto it = input.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).isEmpty())
            ask("command-computed", tr("What awk reads only running would tell."));
        else
            m_walk.touch(made(strings.value(match.captured(1).toInt())), Use::Read);
    }
}

} // namespace paddock
