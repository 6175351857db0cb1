#include "core/policy/program_rules.h"

#include "core/files/sensitive_files.h"

#include <QDir>
#include <QRegularExpression>

namespace paddock {

Argument ProgramRules::made(const QString &text, WordValue::Kind kind)
{
    return {ShellWord{{{ShellPiece::Kind::Quoted, text}}, text}, WordValue{kind, {text}}};
}

bool ProgramRules::judge(const QString &program, const Arguments &words, const ShellCommand &command)
{
    static const QSet<QString> sed{"sed", "gsed"};
    static const QSet<QString> awk{"awk", "gawk", "mawk", "nawk"};
    static const QSet<QString> tar{"tar", "bsdtar", "gtar"};
    static const QSet<QString> transfer{"curl", "wget", "wget2",  "scp", "rsync",
                                        "ssh",  "sftp", "aria2c", "nc",  "ncat"};
    static const QSet<QString> declaration{"export", "declare", "typeset", "local",   "readonly",
                                           "alias",  "hash",    "trap",    "enable",  "set",
                                           "shopt",  "read",    "printf",  "mapfile", "readarray"};
    static const QSet<QString> make{"make", "gmake", "ninja"};
    static const QSet<QString> containers{"docker", "podman", "nerdctl"};
    static const QSet<QString> packages{"npm",   "npx",      "yarn",   "pnpm",   "pnpx",   "bunx",   "pip",
                                        "pip3",  "uv",       "uvx",    "poetry", "gem",    "bundle", "cargo",
                                        "go",    "composer", "dotnet", "mvn",    "gradle", "mix",    "cabal",
                                        "stack", "luarocks", "opam",   "rustup"};
    judgeSigns(program, words);
    if (program == QLatin1String("find"))
        judgeFind(words, command);
    else if (program == QLatin1String("git"))
        judgeGit(words);
    else if (sed.contains(program))
        judgeSed(words);
    else if (awk.contains(program))
        judgeAwk(words);
    else if (tar.contains(program))
        judgeTar(words);
    else if (program == QLatin1String("xargs"))
        judgeXargs(words, command);
    else if (transfer.contains(program))
        judgeTransfer(program, words);
    else if (program == QLatin1String("dd"))
        judgeDd(words);
    else if (program == QLatin1String("kill"))
        judgeKill(words);
    else if (program == QLatin1String("ln"))
        judgeLink(words);
    else if (declaration.contains(program))
        judgeDeclaration(program, words);
    else if (make.contains(program))
        judgeMake(words, command);
    else if (containers.contains(program))
        judgeContainer(program, words);
    else if (packages.contains(program))
        judgePackages(program, words);
    else
        return false;
    return true;
}

void ProgramRules::judgeFind(const Arguments &words, const ShellCommand &command)
{
    qsizetype i = 1;
    while (i < words.size()
           && (words[i].text() == QLatin1String("-H") || words[i].text() == QLatin1String("-L")
               || words[i].text() == QLatin1String("-P") || words[i].text().startsWith(QLatin1String("-O"))))
        ++i;
    Arguments places;
    static const QRegularExpression expression(QStringLiteral("^[-(!,]"));
    for (; i < words.size() && !expression.match(words[i].text()).hasMatch(); ++i)
        places.append(words[i]);
    if (places.isEmpty())
        places.append(made(QStringLiteral(".")));
    static const QSet<QString> narrowing{"-name",  "-iname",  "-path",  "-ipath", "-wholename",
                                         "-regex", "-iregex", "-empty", "-newer", "-mtime",
                                         "-mmin",  "-size",   "-lname", "-inum",  "-samefile"};
    bool narrowed = false;
    bool deletes = false;
    bool namesSecret = false;
    for (; i < words.size(); ++i) {
        const QString text = words[i].text();
        const QString before = words[i - 1].text();
        narrowed |= narrowing.contains(text) && words.value(i + 1).text() != QLatin1String("*")
                    && before != QLatin1String("!") && before != QLatin1String("-not");
        if (text == QLatin1String("-name") || text == QLatin1String("-iname")
            || text == QLatin1String("-path"))
            namesSecret |= SensitiveFiles::isSecretName(
                QString(words.value(i + 1).text()).remove(u'*').section(u'/', -1));
        if (text == QLatin1String("-delete")) {
            deletes = true;
        } else if (text.startsWith(QLatin1String("-fprint")) || text == QLatin1String("-fls")) {
            if (i + 1 < words.size())
                m_walk.touch(words[++i], Use::Write);
        } else if (text == QLatin1String("-files0-from") || text == QLatin1String("-newer")
                   || text == QLatin1String("-samefile")) {
            if (i + 1 < words.size())
                m_walk.touch(words[++i], Use::Read);
        } else if (text == QLatin1String("-exec") || text == QLatin1String("-execdir")
                   || text == QLatin1String("-ok") || text == QLatin1String("-okdir")) {
            Arguments inner;
            for (++i; i < words.size() && words[i].text() != QLatin1String(";"); ++i) {
                if (words[i].text() == QLatin1String("+") && words.value(i - 1).text() == QLatin1String("{}"))
                    break;
                Argument word = words[i];
                if (word.text().contains(QLatin1String("{}")) && inner.isEmpty()) {
                    insist("command-computed", tr("find runs whatever it finds."));
                    return;
                }
                if (word.text() == QLatin1String("{}"))
                    word = made({}, WordValue::Kind::Names);
                inner.append(word);
            }
            const bool shell = !inner.isEmpty() && isShell(inner.first().text().section(u'/', -1));
            if (shell)
                insist("command-exec-argument", tr("find starts a shell for what it finds."));
            else if (!inner.isEmpty() && inner.first().text().contains(u'/'))
                ask("command-exec-argument", tr("find runs %1 for what it finds.").arg(inner.first().text()));
            if (namesSecret)
                ask("sensitive-files", tr("It opens files whose names say that they hold secrets."));
            deletes |= !inner.isEmpty() && inner.first().text().section(u'/', -1) == QLatin1String("rm");
            // What find hands over lies where it looks; a search outside is refused for itself.
            m_walk.judgeWords(inner, command);
        }
    }
    for (const Argument &place : places) {
        m_walk.touch(place, Use::Search);
        if (deletes && place.value.isKnown()) {
            const auto path = m_walk.absolute(place.text());
            const QString clean = path ? QDir::cleanPath(*path) : QString();
            if (!narrowed && clean == m_walk.m_boundary.root().path())
                insist("command-destroy", tr("It deletes the whole workspace."));
            else if (clean != m_walk.m_boundary.root().path())
                m_walk.touch(place, Use::Delete);
        }
    }
    if (deletes)
        m_walk.notOnlyLooking();
}

void ProgramRules::judgeXargs(const Arguments &words, const ShellCommand &command)
{
    QString placeholder;
    qsizetype i = 1;
    for (; i < words.size() && words[i].isOption(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("--")) {
            ++i;
            break;
        }
        if (text == QLatin1String("-a") || text.startsWith(QLatin1String("--arg-file"))) {
            m_walk.touch(text.contains(u'=') ? made(text.section(u'=', 1)) : words.value(++i), Use::Read);
        } else if (text.startsWith(QLatin1String("-I"))) {
            placeholder = text.size() > 2 ? text.mid(2) : words.value(++i).text();
        } else if (text == QLatin1String("-i")) {
            placeholder = QStringLiteral("{}");
        } else if (text.size() == 2 && QStringView(u"dEeLlnPs").contains(text[1])) {
            ++i;
        }
    }
    Arguments inner = words.mid(i);
    if (inner.isEmpty())
        return;
    const bool safe = m_walk.listsWorkspace(command.upstream);
    const auto kind = safe ? WordValue::Kind::Names : WordValue::Kind::Unknown;
    bool placed = false;
    if (!placeholder.isEmpty()) {
        for (Argument &word : inner) {
            const qsizetype at = word.text().indexOf(placeholder);
            if (at < 0)
                continue;
            placed = true;
            Argument replaced = made(word.text().left(at), at == 0 ? kind : WordValue::Kind::Unknown);
            replaced.word = word.word;
            word = replaced;
        }
    }
    const QString program = inner.first().text().section(u'/', -1);
    if (isShell(program) || isInterpreter(program) || program == QLatin1String("env")) {
        insist("command-exec-argument", tr("xargs hands computed words to %1.").arg(program));
    }
    if (!placed && placeholder.isEmpty()) {
        Argument added = made({}, kind);
        added.word.source = QStringLiteral("the input of xargs");
        inner.append(added);
    }
    // All that is there, deleted: ls | xargs rm -r.
    const QString lister = command.upstream.size() == 1
                               ? m_walk.programOf(m_walk.m_script->commands.value(command.upstream.first()))
                               : QString();
    const bool recursive = std::any_of(inner.begin(), inner.end(), [](const Argument &word) {
        static const QRegularExpression option(QStringLiteral("^(-[a-zA-Z]*[rR]|--recursive)"));
        return option.match(word.text()).hasMatch();
    });
    static const QSet<QString> narrowing{"-name",  "-iname", "-path",  "-regex", "-size",
                                         "-mtime", "-mmin",  "-newer", "-empty"};
    const QList<ShellWord> listing = lister.isEmpty()
                                         ? QList<ShellWord>()
                                         : m_walk.m_script->commands.value(command.upstream.first()).words;
    const bool wholeTree = lister == QLatin1String("find")
                           && (listing.size() < 2 || listing[1].visible() == QLatin1String(".")
                               || listing[1].visible().startsWith(u'-'))
                           && std::none_of(listing.begin(), listing.end(), [](const ShellWord &word) {
                                  return narrowing.contains(word.visible());
                              });
    if (program == QLatin1String("rm") && (wholeTree || (recursive && lister == QLatin1String("ls"))))
        insist("command-destroy", tr("It deletes whatever is listed."));
    m_walk.judgeWords(inner, command);
}

void ProgramRules::judgeTar(const Arguments &words)
{
    m_walk.notOnlyLooking();
    bool extracts = false;
    bool lists = false;
    bool creates = false;
    Arguments operands;
    Arguments folders;
    Arguments archives;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        const bool cluster = (i == 1 && !text.startsWith(u'-'))
                             || (text.startsWith(u'-') && !text.startsWith(QLatin1String("--")));
        if (cluster) {
            const QString letters = text.startsWith(u'-') ? text.mid(1) : text;
            if (!text.startsWith(u'-') && operands.isEmpty()
                && !QRegularExpression(QStringLiteral("^[A-Za-z]+$")).match(text).hasMatch()) {
                operands.append(words[i]);
                continue;
            }
            for (qsizetype at = 0; at < letters.size(); ++at) {
                const QChar letter = letters[at];
                extracts |= letter == u'x';
                lists |= letter == u't';
                creates |= letter == u'c' || letter == u'r' || letter == u'u' || letter == u'A';
                if (letter == u'P')
                    ask("path-boundary", tr("tar -P lets an archive name places outside the workspace."));
                if (letter == u'I' || letter == u'F')
                    insist("command-exec-argument", tr("tar is told to run another program."));
                if (QStringView(u"fCTXIFbNVgKLHo").contains(letter) && letter != u'o') {
                    const bool rest = text.startsWith(u'-') && at + 1 < letters.size();
                    Argument value = rest ? made(letters.mid(at + 1)) : words.value(i + 1);
                    if (!rest)
                        ++i;
                    if (letter == u'f')
                        archives.append(value);
                    else if (letter == u'C')
                        folders.append(value);
                    else if (letter == u'T' || letter == u'X')
                        m_walk.touch(value, Use::Read);
                    else if (letter == u'g')
                        m_walk.touch(value, Use::Write);
                    if (rest)
                        break;
                }
            }
            continue;
        }
        if (!text.startsWith(QLatin1String("--"))) {
            operands.append(words[i]);
            continue;
        }
        const QString name = text.section(u'=', 0, 0);
        const auto value = [&] {
            return text.contains(u'=') ? made(text.section(u'=', 1)) : words.value(++i);
        };
        extracts |= name == QLatin1String("--extract") || name == QLatin1String("--get");
        creates |= name == QLatin1String("--create") || name == QLatin1String("--append")
                   || name == QLatin1String("--update");
        lists |= name == QLatin1String("--list");
        static const QRegularExpression runs(
            QStringLiteral("^--(checkpoint-action|to-c|use-compress|info-script|new-volume-script|rsh-"
                           "command|rmt-command)"));
        if (runs.match(name).hasMatch())
            insist("command-exec-argument", tr("tar is told by %1 to run another program.").arg(name));
        else if (name == QLatin1String("--file"))
            archives.append(value());
        else if (name.startsWith(QLatin1String("--dir")))
            folders.append(value());
        else if (name.startsWith(QLatin1String("--absolute")))
            ask("path-boundary", tr("tar lets an archive name places outside the workspace."));
        else if (name == QLatin1String("--files-from") || name == QLatin1String("--exclude-from"))
            m_walk.touch(value(), Use::Read);
    }
    for (const Argument &archive : archives) {
        static const QRegularExpression remote(QStringLiteral("^[^/]+:"));
        if (remote.match(archive.text()).hasMatch())
            ask("command-network", tr("The archive is on another machine."));
        if (archive.text() != QLatin1String("-"))
            m_walk.touch(archive, creates ? Use::Write : Use::Read);
    }
    for (const Argument &folder : folders)
        m_walk.touch(folder, extracts ? Use::Write : Use::Search);
    if (!extracts && !lists && folders.isEmpty()) {
        for (const Argument &operand : operands)
            m_walk.touch(operand, Use::Read);
    }
    if (creates && !folders.isEmpty()) {
        for (const Argument &operand : operands) {
            if (operand.text().startsWith(u'/') || operand.text().contains(QLatin1String("..")))
                m_walk.touch(operand, Use::Read);
        }
    }
}

void ProgramRules::judgeDd(const Arguments &words)
{
    m_walk.notOnlyLooking();
    for (const Argument &word : words.mid(1)) {
        const QString text = word.text();
        const bool source = text.startsWith(QLatin1String("if="));
        if (!source && !text.startsWith(QLatin1String("of=")))
            continue;
        Argument file = made(text.mid(3), word.value.kind);
        file.word = word.word;
        m_walk.touch(file, source ? Use::Read : Use::Write);
    }
}

void ProgramRules::judgeKill(const Arguments &words)
{
    m_walk.notOnlyLooking();
    bool signalGiven = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        const QString source = words[i].word.source;
        if (text == QLatin1String("-l") || text == QLatin1String("-L") || text == QLatin1String("-0"))
            return;
        if (text == QLatin1String("-s") || text == QLatin1String("-n")) {
            ++i;
            signalGiven = true;
            continue;
        }
        if (text == QLatin1String("--"))
            continue;
        if (text.startsWith(u'-') && !signalGiven && i == 1 && words.size() > 2) {
            signalGiven = true;
            continue;
        }
        // A variable that was given $!, the last job's number.
        const QList<ShellPiece> &pieces = words[i].word.pieces;
        const bool known = pieces.size() == 1 && pieces.first().kind == ShellPiece::Kind::Variable
                           && words[i].value.kind == WordValue::Kind::Number
                           && m_walk.m_variables.contains(pieces.first().text);
        if (known || text.startsWith(u'%') || source.contains(QLatin1String("$!"))
            || source.contains(QLatin1String("$(jobs")))
            continue; // Its own jobs.
        if (text == QLatin1String("-1") || text == QLatin1String("1") || text == QLatin1String("0")) {
            if (words[i].word.literal())
                return deny("command-process", tr("It ends every process that it may."));
        }
        ask("command-process", tr("It sends a signal to a process that it may not have started."));
    }
}

void ProgramRules::judgeLink(const Arguments &words)
{
    m_walk.notOnlyLooking();
    bool symbolic = false;
    Arguments operands;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("-t") || text.startsWith(QLatin1String("--target-directory"))) {
            m_walk.touch(text.contains(u'=') ? made(text.section(u'=', 1)) : words.value(++i), Use::Write);
            continue;
        }
        if (words[i].isOption()) {
            symbolic |= text == QLatin1String("--symbolic")
                        || (!text.startsWith(QLatin1String("--")) && text.contains(u's'));
            continue;
        }
        operands.append(words[i]);
    }
    if (operands.isEmpty())
        return;
    const Argument target = operands.first();
    const Argument name = operands.size() > 1 ? operands.last() : made(target.text().section(u'/', -1));
    m_walk.touch(name, Use::Write);
    for (qsizetype i = 0; i + 1 < qMax<qsizetype>(operands.size(), 2); ++i) {
        if (!symbolic) {
            m_walk.touch(operands[i], Use::Read);
            continue;
        }
        // What a link says is read from the folder in which it stands.
        const QString folder =
            name.text().contains(u'/') ? name.text().section(u'/', 0, -2) + u'/' : QString();
        Argument place = operands[i];
        if (!place.text().startsWith(u'/') && place.value.isKnown())
            place = made(folder + place.text());
        m_walk.touch(place, Use::Read);
    }
}

void ProgramRules::judgeDeclaration(const QString &program, const Arguments &words)
{
    if (program == QLatin1String("trap") || program == QLatin1String("alias")) {
        m_walk.notOnlyLooking();
        for (const Argument &word : words.mid(1)) {
            const QString text =
                program == QLatin1String("alias") ? word.text().section(u'=', 1) : word.text();
            if (word.value.isKnown() && text.contains(u' '))
                m_walk.judgeText(text);
        }
        return;
    }
    if (program == QLatin1String("mapfile") || program == QLatin1String("readarray")) {
        for (qsizetype i = 1; i + 1 < words.size(); ++i) {
            if (words[i].text() != QLatin1String("-C"))
                continue;
            insist("command-exec-argument", tr("%1 is told to run a command for each line.").arg(program));
            m_walk.judgeText(words[i + 1].text());
        }
    }
    static const QSet<QString> setters{"read", "printf", "mapfile", "readarray"};
    if (setters.contains(program)) {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const bool named =
                program != QLatin1String("printf") || words[i - 1].text() == QLatin1String("-v");
            if (named && isDangerousVariable(words[i].word.visible()))
                insist(
                    "command-environment",
                    tr("It sets %1, which changes what programs load or run.").arg(words[i].word.visible()));
        }
        m_walk.judgeOperands(program, *formOf(program), words);
        return;
    }
    if (program == QLatin1String("hash")) {
        if (words.size() > 1 && words[1].text().startsWith(QLatin1String("-p")))
            insist("command-environment", tr("It gives a command another meaning."));
        return;
    }
    for (const Argument &word : words.mid(1)) {
        const QString name = word.word.visible().section(u'=', 0, 0);
        if (word.word.visible().contains(u'=') && isDangerousVariable(name))
            insist("command-environment",
                   tr("It sets %1, which changes what programs load or run.").arg(name));
    }
}

void ProgramRules::judgeMake(const Arguments &words, const ShellCommand &command)
{
    m_walk.notOnlyLooking();
    QStringList installs; // Variables that may say where things go.
    for (const Argument &word : words.mid(1)) {
        const QString name = word.text().section(u'=', 0, 0);
        if (word.text().contains(u'=')
            && (name == QLatin1String("SHELL") || name == QLatin1String(".SHELLFLAGS")
                || name == QLatin1String("MAKEFLAGS")))
            insist("command-exec-argument", tr("make is told to run another shell."));
        else if (word.text().contains(u'=') && !word.isOption())
            installs.append(word.text());
        if (word.text().startsWith(QLatin1String("--eval")) || word.text() == QLatin1String("-E"))
            insist("command-exec-argument", tr("make is told to evaluate a text."));
    }
    static const QRegularExpression place(QStringLiteral("^(/|\\.\\./|~)"));
    const bool staged = std::any_of(installs.begin(), installs.end(), [](const QString &variable) {
        return variable.startsWith(QLatin1String("DESTDIR="));
    });
    for (const QString &variable : std::as_const(installs)) {
        const QString value = variable.section(u'=', 1);
        if (staged && !variable.startsWith(QLatin1String("DESTDIR=")))
            continue; // It stands below DESTDIR.
        if (place.match(value).hasMatch())
            m_walk.touchPath(value, std::any_of(words.begin(), words.end(),
                                                [](const Argument &word) {
                                                    return word.text() == QLatin1String("install");
                                                })
                                        ? Use::Write
                                        : Use::Search);
    }
    // A makefile from standard input: each recipe line is shell text.
    for (const ShellRedirection &redirection : command.redirections) {
        QString text = redirection.body;
        if (redirection.op == QLatin1String("<<<"))
            text = m_walk.evaluate(redirection.target).text();
        else if (!redirection.op.startsWith(QLatin1String("<<")))
            continue;
        for (const QString &line : text.split(u'\n')) {
            const qsizetype semicolon = line.indexOf(u';');
            QString recipe = line.startsWith(u'\t') ? line.mid(1)
                             : semicolon >= 0       ? line.mid(semicolon + 1)
                                                    : QString();
            while (!recipe.isEmpty() && QStringView(u"@-+ ").contains(recipe[0]))
                recipe.remove(0, 1);
            if (recipe.contains(QLatin1String("$(")) || recipe.contains(QLatin1String("${")))
                ask("command-computed", tr("A recipe of make holds what only running would tell."));
            else if (!recipe.isEmpty())
                m_walk.judgeText(recipe.replace(QLatin1String("$$"), QLatin1String("$")));
        }
    }
    m_walk.judgeOperands(QStringLiteral("make"), *formOf(QStringLiteral("make")), words);
}

} // namespace paddock
