#include "core/policy/command_walk.h"

#include "core/files/sensitive_files.h"

#include <QFileInfo>
#include <QRegularExpression>

// What programs do with their words, by the tables of their options.

namespace paddock {

using Weight = Objection::Weight;

void CommandWalk::judgeOperands(const QString &program, const ProgramForm &form, const Arguments &words)
{
    if (!form.looksOnly)
        notOnlyLooking();
    for (const Argument &word : words.mid(1)) {
        if (word.text().startsWith(u'+')
            && (program == QLatin1String("less") || program == QLatin1String("more")))
            object(Weight::Insist, "command-exec-argument",
                   tr("%1 is told to run a command of its own.").arg(program));
    }
    bool patternGiven = false;
    bool onlyOperands = false;
    Arguments operands;
    const auto use = [&](char kind, const Argument &value, const QString &option) {
        switch (kind) {
        case 'r':
            return touch(value, Use::Read);
        case 'w':
            return touch(value, Use::Write);
        case 'd':
            return touch(value, Use::Search);
        case 'x':
            return object(Weight::Insist, "command-exec-argument",
                          tr("%1 is told by %2 to run something else.").arg(program, option));
        case 'p':
            patternGiven = true;
            return;
        default:
            // Whether the option takes this word is only as sure as our table is.
            return judgeOpaque({words.first(), value});
        }
    };
    for (qsizetype i = 1; i < words.size(); ++i) {
        const Argument &word = words[i];
        const QString text = word.text();
        const auto useNext = [&](char kind, const QString &option) {
            if (kind == '-' && words.value(i + 1).isOption())
                return; // Its value is optional, or our table is wrong; an option is not swallowed.
            if (i + 1 >= words.size())
                return;
            ++i;
            if (kind != '2' && kind != '3')
                return use(kind, words[i], option);
            if (i + 1 < words.size())
                use(kind == '2' ? 'r' : '-', words[++i], option);
        };
        if (onlyOperands || !word.isOption()) {
            operands.append(word);
            continue;
        }
        if (text == QLatin1String("--")) {
            onlyOperands = true;
            continue;
        }
        const bool isLong = text.startsWith(QLatin1String("--"));
        const qsizetype equals = text.indexOf(u'=');
        const QString name = isLong ? text.left(equals < 0 ? text.size() : equals) : text.mid(1);
        const auto tail = [&word](qsizetype from) {
            Argument rest = word;
            rest.value.texts = {word.text().mid(from)};
            return rest;
        };
        if (isLong) {
            // The shell's user may shorten long names; any that could mean a listed one counts as it.
            char kind = valueKind(form, name);
            if (kind == 0 && name.size() > 4) {
                for (const QString &entry : QString::fromLatin1(form.options).split(u' ')) {
                    if (entry.startsWith(name) && entry.startsWith(QLatin1String("--")))
                        kind = entry.back().toLatin1();
                }
            }
            if (kind == '!')
                object(Weight::Insist, "command-exec-argument",
                       tr("%1 runs other programs by %2.").arg(program, name));
            else if (kind != 0 && equals >= 0)
                use(kind, tail(equals + 1), name);
            else if (kind != 0)
                useNext(kind, name);
            else if (kind == 0 && equals >= 0 && form.operands != Operands::None)
                judgeOpaque({word, tail(equals + 1)});
            continue;
        }
        if (const char kind = valueKind(form, name); kind != 0) {
            if (kind == '!')
                object(Weight::Insist, "command-exec-argument",
                       tr("%1 runs other programs by -%2.").arg(program, name));
            else
                useNext(kind, QLatin1Char('-') + name);
            continue;
        }
        for (qsizetype at = 1; at < text.size(); ++at) {
            const char kind = valueKind(form, QStringView(text).mid(at, 1));
            if (kind == 0)
                continue;
            if (at + 1 < text.size())
                use(kind, tail(at + 1), text.mid(at, 1));
            else if (kind != '!')
                useNext(kind, text.mid(at, 1));
            break;
        }
    }
    switch (form.operands) {
    case Operands::None:
        for (const Argument &operand : operands) {
            if (operand.value.kind == WordValue::Kind::Pattern && operand.text().contains(u'/'))
                touch(operand, Use::Search); // The shell lists what it names.
        }
        return;
    case Operands::PatternThenRead:
        if (!patternGiven && !operands.isEmpty())
            operands.removeFirst();
        [[fallthrough]];
    case Operands::Read:
        for (const Argument &operand : operands) {
            if (operand.text().startsWith(QLatin1String("@/"))
                || operand.text().startsWith(QLatin1String("@../")))
                judgeOpaque({words.first(), operand}); // A file of further arguments.
            if (operand.text() != QLatin1String("-"))
                touch(operand, Use::Read);
        }
        return;
    case Operands::ReadOrHere:
        for (const Argument &operand : operands)
            touch(operand, Use::Search);
        if (operands.isEmpty())
            touchPath(QStringLiteral("."), Use::Search);
        return;
    case Operands::SkipThenWrite:
        if (!operands.isEmpty()) {
            static const QRegularExpression setId(
                QStringLiteral("(^|,)[ugoa]*[+=][rwxXt]*s|^[0-7]*[2-7][0-7]{3}$"));
            if (program == QLatin1String("chmod") && setId.match(operands.first().text()).hasMatch())
                object(Weight::Deny, "command-privilege", tr("It gives a program another user's rights."));
            operands.removeFirst();
        }
        [[fallthrough]];
    case Operands::Write:
        for (const Argument &operand : operands)
            touch(operand, Use::Write);
        return;
    case Operands::Delete:
        for (const Argument &operand : operands)
            touch(operand, Use::Delete);
        return;
    case Operands::CopyToLast:
    case Operands::MoveToLast:
        for (qsizetype i = 1; program == QLatin1String("install") && i < words.size(); ++i) {
            static const QRegularExpression setId(
                QStringLiteral("^(-m|--mode=)?([0-7]*[2-7][0-7]{3}|[^/]*[+=][rwxXt]*s.*)$"));
            const bool mode = words[i - 1].text() == QLatin1String("-m") || words[i].isOption();
            if (mode && setId.match(words[i].text()).hasMatch())
                object(Weight::Deny, "command-privilege", tr("It gives a program another user's rights."));
        }
        for (qsizetype i = 0; i < operands.size(); ++i) {
            const bool last = i + 1 == operands.size() && operands.size() > 1;
            touch(operands[i], last                                    ? Use::Write
                               : form.operands == Operands::MoveToLast ? Use::Delete
                                                                       : Use::Read);
            // What is moved away is read on the way.
            if (!last && form.operands == Operands::MoveToLast)
                touch(operands[i], Use::Read);
            // What is copied onto a name keeps its last component when that name is a folder.
            if (!last && operands.size() > 1 && operands.last().value.isKnown() && operands[i].value.isKnown()
                && (operands.size() > 2
                    || QFileInfo(absolute(operands.last().text()).value_or(QString())).isDir()))
                touchPath(operands.last().text() + u'/'
                              + operands[i].text().section(u'/', -1, -1, QString::SectionSkipEmpty),
                          Use::Write);
        }
        return;
    case Operands::FirstIsWritten:
        for (qsizetype i = 0; i < operands.size(); ++i) {
            if (operands[i].text() != QLatin1String("-"))
                touch(operands[i], i == 0 ? Use::Write : Use::Read);
        }
        return;
    case Operands::SecondIsWritten:
        if (!operands.isEmpty() && operands[0].text() != QLatin1String("-"))
            touch(operands[0], Use::Read);
        for (qsizetype i = 1; i < operands.size(); ++i)
            touch(operands[i], Use::Write);
        return;
    case Operands::Opaque:
        if (!operands.isEmpty() && reachesNetwork(program, operands.first().text()))
            object(Weight::Ask, "command-network",
                   tr("%1 %2 reaches the network.").arg(program, operands.first().text()));
        return judgeOpaque(Arguments{words.first()} + operands);
    }
}

/// Nothing is known of the program: a word that looks like a path may be read or written.
void CommandWalk::judgeOpaque(const Arguments &words)
{
    for (const Argument &word : words.mid(1)) {
        for (QString text : word.value.texts) {
            static const QRegularExpression attached(QStringLiteral("^-[A-Za-z](/|\\.\\./|~)"));
            if (text.startsWith(u'-') && text.contains(u'='))
                text = text.section(u'=', 1);
            else if (attached.match(text).hasMatch())
                text = text.mid(2);
            else if (text.startsWith(u'@') && text.size() > 1)
                text = text.mid(1); // A file of further arguments.
            static const QRegularExpression remote(
                QStringLiteral("^(https?|ftp|ws|wss)://(?!(localhost|127\\.|\\[::1\\]))"));
            if (remote.match(text).hasMatch()) {
                object(Weight::Ask, "command-network",
                       tr("It is given the address \"%1\".").arg(text.left(100)));
                continue;
            }
            if (word.value.kind == WordValue::Kind::Unknown && !text.contains(u'/'))
                continue;
            if (!text.startsWith(u'-') && SensitiveFiles::isSecretName(text)
                && QFileInfo::exists(absolute(text).value_or(QString()))) {
                touchPath(text, Use::Read);
                continue;
            }
            // A plain name may lead outside through a link.
            if (const auto path = absolute(text); path && !text.isEmpty() && !text.startsWith(u'-')
                                                  && !text.startsWith(u'/')
                                                  && !text.contains(QLatin1String(".."))) {
                if (const Result<Place> place = m_boundary.root().find(*path);
                    !place && place.error().kind == ErrorKind::Denied)
                    touchPath(text, Use::Read);
                continue;
            }
            static const QRegularExpression address(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://|\\s"));
            static const QRegularExpression pathLike(QStringLiteral("^(/|\\.\\.(/|$))|/\\.\\.(/|$)"));
            if (address.match(text).hasMatch() || !pathLike.match(text).hasMatch())
                continue;
            // A slash may begin a pattern; what begins with a folder of the root does not.
            const QString top = QLatin1Char('/') + text.section(u'/', 1, 1);
            if (text.startsWith(u'/') && (top == QLatin1String("/") || !QFileInfo::exists(top)))
                continue;
            if (text == QLatin1String("/dev/stdin") || text == QLatin1String("/dev/null"))
                continue;
            const qsizetype before = m_findings.objections.size();
            touchPath(text, Use::Read);
            if (word.text().startsWith(u'-')) {
                for (qsizetype i = before; i < m_findings.objections.size(); ++i)
                    m_findings.objections[i].weight = Weight::Ask; // An option's value may be something else.
            }
        }
    }
}

} // namespace paddock
