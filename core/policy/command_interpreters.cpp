#include "core/policy/command_walk.h"

#include "core/policy/inline_code.h"

#include <QDir>
#include <QRegularExpression>

// Shells and other programs that run a text they are given.

namespace paddock {

using Weight = Objection::Weight;

void CommandWalk::judgeShell(const QString &program, const Arguments &words, const ShellCommand &command)
{
    notOnlyLooking();
    if (isFedByNetwork(command))
        return object(Weight::Deny, "command-remote-code",
                      tr("%1 runs what is fetched from the network.").arg(program));
    qsizetype i = 1;
    bool takesText = false;
    for (; i < words.size() && words[i].isOption() && words[i].value.isKnown(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("--version") || text == QLatin1String("--help"))
            return;
        if (text == QLatin1String("--rcfile") || text == QLatin1String("--init-file")) {
            object(Weight::Insist, "command-exec-argument",
                   tr("%1 is told to run another file first.").arg(program));
            ++i;
            continue;
        }
        if (!text.startsWith(QLatin1String("--")) && text.contains(u'c'))
            takesText = true;
        if (text == QLatin1String("-o") || text == QLatin1String("-O"))
            ++i;
    }
    while (takesText && i < words.size() && words[i].text().startsWith(u'+'))
        ++i;
    if (takesText) {
        if (i >= words.size())
            return;
        if (!words[i].value.isKnown())
            return object(Weight::Insist, "command-computed",
                          tr("What %1 runs only running would tell.").arg(program));
        return judgeText(words[i].text());
    }
    if (i < words.size() && words[i].text() != QLatin1String("-")) {
        static const QRegularExpression output(QStringLiteral("^<\\("));
        if (output.match(words[i].word.source).hasMatch())
            object(Weight::Insist, "command-computed",
                   tr("What %1 runs only running would tell.").arg(program));
        touch(words[i], Use::Read);
        if (const auto path = absolute(words[i].text());
            path && m_findings.writes.contains(QDir::cleanPath(*path)))
            object(Weight::Ask, "command-computed",
                   tr("It runs %1, which it wrote just before.").arg(words[i].text().left(200)));
        if (m_fetched.contains(words[i].text()))
            object(Weight::Deny, "command-remote-code",
                   tr("It runs %1, which it fetched just before.").arg(words[i].text()));
        return judgeOpaque(words.mid(i));
    }
    for (const ShellRedirection &redirection : command.redirections) {
        if (redirection.op == QLatin1String("<<<")) {
            const WordValue value = evaluate(redirection.target);
            if (!value.isKnown())
                return object(Weight::Insist, "command-computed",
                              tr("What %1 runs only running would tell.").arg(program));
            return judgeText(value.text());
        }
        if (redirection.op.startsWith(QLatin1String("<<")))
            return judgeText(redirection.body);
    }
    if (command.upstream.isEmpty()) {
        const bool file =
            std::any_of(command.redirections.begin(), command.redirections.end(),
                        [](const ShellRedirection &one) { return one.op == QLatin1String("<"); });
        return object(Weight::Ask, "command-exec-argument",
                      file ? tr("%1 runs what a file holds.").arg(program)
                           : tr("%1 is started without a command.").arg(program));
    }
    const ShellCommand &source = m_script->commands.value(command.upstream.last());
    const QString writer = programOf(source);
    if (command.upstream.size() == 1
        && (writer == QLatin1String("echo") || writer == QLatin1String("printf"))) {
        QStringList texts;
        for (const Argument &word : argumentsOf(source.words.mid(1)))
            texts.append(word.text());
        judgeText(texts.join(u' '));
    }
    object(Weight::Insist, "command-computed", tr("%1 runs the output of another command.").arg(program));
}

void CommandWalk::judgeInterpreter(const QString &program, const Arguments &words,
                                   const ShellCommand &command)
{
    notOnlyLooking();
    if (words.size() == 2
        && (words[1].text() == QLatin1String("--version") || words[1].text() == QLatin1String("-V")
            || words[1].text() == QLatin1String("-v") || words[1].text() == QLatin1String("--help"))) {
        return;
    }
    if (isFedByNetwork(command))
        return object(Weight::Deny, "command-remote-code",
                      tr("%1 runs what is fetched from the network.").arg(program));
    const auto code = [this, &program](const QString &text) {
        for (const InlineCode::Finding &finding : InlineCode::examine(text)) {
            switch (finding.sort) {
            case InlineCode::Sort::Path: {
                const auto path = absolute(finding.text);
                const QString clean = path ? QDir::cleanPath(*path) : QString();
                const QString root = m_boundary.root().path();
                const bool inside = clean == root || clean.startsWith(root + u'/');
                const bool open = clean.startsWith(QLatin1String("/usr/"))
                                  || clean == QLatin1String("/dev/null") || clean == QLatin1String("/tmp");
                if (!inside && !open)
                    object(Weight::Ask, "path-boundary",
                           tr("Code for %1 names \"%2\", outside the workspace.")
                               .arg(program, finding.text.left(100)));
                break;
            }
            case InlineCode::Sort::Name: {
                // Inside, but a secret, or what other programs obey.
                const auto path = absolute(finding.text);
                if (!path)
                    break;
                if (const Result<Place> place = m_boundary.root().find(*path); !place) {
                    // A plain name leads outside through a link only.
                    if (place.error().kind == ErrorKind::Denied && !finding.text.startsWith(u'/'))
                        object(Weight::Ask, "path-boundary",
                               tr("The code names \"%1\", which leads outside the workspace.")
                                   .arg(finding.text.left(200)));
                    break;
                }
                for (Objection objection :
                     m_boundary.reading(*path).objections + m_boundary.writing(*path).objections) {
                    objection.weight = Weight::Ask;
                    m_findings.objections.append(objection);
                }
                break;
            }
            case InlineCode::Sort::Command: {
                // In these, to run a program is seldom what a line of code is for.
                static const QRegularExpression terse(
                    QStringLiteral("^(perl|ruby|php|lua|luajit|R|Rscript)[0-9.]*$"));
                if (terse.match(program).hasMatch())
                    object(Weight::Ask, "command-exec-argument",
                           tr("Code for %1 runs other programs.").arg(program));
                CommandFindings inner;
                CommandWalk(m_boundary, m_home, inner).walk(readShell(finding.text));
                if (const Objection *worst = weightiest(inner.objections))
                    object(Weight::Ask, "command-exec-argument",
                           tr("Code for %1 runs a command: %2").arg(program, worst->reason));
                break;
            }
            case InlineCode::Sort::Shell:
                object(Weight::Ask, "command-exec-argument",
                       tr("Code for %1 runs other programs.").arg(program));
                break;
            case InlineCode::Sort::Network:
                object(Weight::Ask, "command-network", tr("Code for %1 reaches the network.").arg(program));
                break;
            case InlineCode::Sort::Hidden:
                object(Weight::Ask, "command-computed", tr("Code for %1 hides what it does.").arg(program));
                break;
            }
        }
    };
    qsizetype i = 1;
    static const QSet<QString> codeOptions{"-c",   "-e",   "-E",    "--eval", "-p",   "--print", "-pe",
                                           "-ne",  "-pie", "-r",    "-n",     "-lne", "-lane",   "-ane",
                                           "-nle", "-ple", "-0777", "-le",    "-we",  "-pi"};
    static const QRegularExpression perlCluster(QStringLiteral("^-[a-zA-Z0-9]*[eE]$"));
    bool given = false;
    bool inPlace = false;
    for (; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("-m") && program.startsWith(QLatin1String("py"))) {
            const QString module = words.value(i + 1).text();
            static const QSet<QString> reaching{"pip",    "http.server", "ensurepip", "smtplib", "ftplib",
                                                "poplib", "imaplib",     "telnetlib", "twine",   "webbrowser",
                                                "pipx",   "uv",          "poetry"};
            if (reaching.contains(module))
                object(Weight::Ask, "command-network",
                       tr("The Python module %1 reaches the network.").arg(module));
            return judgeOpaque(words.mid(i + 1));
        }
        if (program == QLatin1String("deno") || program == QLatin1String("bun")) {
            if (reachesNetwork(program, text))
                object(Weight::Ask, "command-network", tr("%1 %2 reaches the network.").arg(program, text));
            return judgeOpaque(words.mid(i));
        }
        const bool loads = (program.startsWith(QLatin1String("node")) || program == QLatin1String("tsx")
                            || program == QLatin1String("ts-node"))
                           && text.startsWith(QLatin1String("-r"));
        const bool takesCode =
            !loads && (codeOptions.contains(text) || (perlCluster.match(text).hasMatch() && text.size() < 8));
        inPlace |= takesCode && text.contains(u'i');
        if (takesCode && i + 1 < words.size()) {
            ++i;
            given = true;
            if (!words[i].value.isKnown())
                object(Weight::Insist, "command-computed",
                       tr("What %1 runs only running would tell.").arg(program));
            code(words[i].text());
            continue;
        }
        // Files behind perl -i are changed.
        inPlace |= (program.startsWith(QLatin1String("perl")) || program.startsWith(QLatin1String("ruby")))
                   && QRegularExpression(QStringLiteral("^-[a-zA-Z0-9]*i")).match(text).hasMatch();
        static const QRegularExpression library(QStringLiteral("^-r[a-z][a-z0-9_/-]*$"));
        if (program.startsWith(QLatin1String("ruby")) && library.match(text).hasMatch())
            continue; // Of the language itself.
        if (text.startsWith(QLatin1String("-r")) || text.startsWith(QLatin1String("--require"))
            || text.startsWith(QLatin1String("--import")) || text.startsWith(QLatin1String("--loader"))) {
            object(Weight::Ask, "command-exec-argument",
                   tr("%1 is told to load a module first.").arg(program));
            continue;
        }
        if (!words[i].isOption())
            break;
    }
    for (const ShellRedirection &redirection : command.redirections) {
        if (redirection.op == QLatin1String("<<<"))
            code(evaluate(redirection.target).text());
        else if (redirection.op.startsWith(QLatin1String("<<")))
            code(redirection.body);
    }
    if (i < words.size() && words[i].text() != QLatin1String("-")) {
        if (!given) {
            touch(words[i], Use::Read);
            if (m_fetched.contains(words[i].text()))
                object(Weight::Deny, "command-remote-code",
                       tr("It runs %1, which it fetched just before.").arg(words[i].text()));
        }
        if (given) {
            // What stands behind code is its arguments; for perl and its like, the files that it goes through.
            const bool files =
                program.startsWith(QLatin1String("perl")) || program.startsWith(QLatin1String("ruby"));
            for (const Argument &word : words.mid(i)) {
                if (files && !word.isOption())
                    touch(word, inPlace ? Use::Write : Use::Read);
            }
        }
        judgeOpaque(given ? Arguments{words.first()} + words.mid(i) : words.mid(i));
    } else if (!given && !command.upstream.isEmpty()) {
        object(Weight::Ask, "command-computed", tr("%1 runs the output of another command.").arg(program));
    }
}

} // namespace paddock
