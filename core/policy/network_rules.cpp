#include "core/policy/program_rules.h"

#include <QRegularExpression>

// Programs that reach the network: transfers, containers, packages.

namespace paddock {

void ProgramRules::judgeTransfer(const QString &program, const Arguments &words)
{
    m_walk.notOnlyLooking();
    bool isWget = program.startsWith(QLatin1String("wget"));
    bool remote = program != QLatin1String("rsync") && program != QLatin1String("scp");
    Arguments operands;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        const QString name = text.section(u'=', 0, 0);
        const auto value = [&] {
            return text.contains(u'=') && text.startsWith(QLatin1String("--")) ? made(text.section(u'=', 1))
                                                                               : words.value(++i);
        };
        if (program == QLatin1String("ssh") || program == QLatin1String("scp")
            || program == QLatin1String("sftp")) {
            static const QRegularExpression runs(
                QStringLiteral("(ProxyCommand|LocalCommand|KnownHostsCommand|PermitLocalCommand)"),
                QRegularExpression::CaseInsensitiveOption);
            if (text.startsWith(QLatin1String("-o")) || runs.match(text).hasMatch()) {
                const Argument option = text.size() > 2 ? made(text.mid(2)) : words.value(++i);
                if (runs.match(option.text()).hasMatch() || runs.match(text).hasMatch())
                    insist("command-exec-argument", tr("%1 is told to run another program.").arg(program));
                continue;
            }
            if (text == QLatin1String("-S") || text == QLatin1String("-F")) {
                insist("command-exec-argument",
                       tr("%1 is told by %2 to use another program or settings.").arg(program, text));
                ++i;
                continue;
            }
            if (text == QLatin1String("-i") || text == QLatin1String("-P") || text == QLatin1String("-p")
                || text == QLatin1String("-l")) {
                if (text == QLatin1String("-i"))
                    m_walk.touch(words.value(i + 1), Use::Read);
                ++i;
                continue;
            }
        }
        if (program == QLatin1String("rsync")
            && (text == QLatin1String("-e") || name == QLatin1String("--rsh")
                || name == QLatin1String("--rsync-path"))) {
            insist("command-exec-argument", tr("rsync is told by %1 to run another program.").arg(name));
            value();
            continue;
        }
        if ((text == QLatin1String("-e") || text == QLatin1String("-c") || text == QLatin1String("--exec")
             || text == QLatin1String("--sh-exec"))
            && (program == QLatin1String("nc") || program == QLatin1String("ncat"))) {
            deny("command-system", tr("%1 hands a program to the network.").arg(program));
            ++i;
            continue;
        }
        if (name == QLatin1String("--output") || name == QLatin1String("--output-document")
            || (text == QLatin1String("-o") && !isWget)
            || (isWget && (text == QLatin1String("-O") || text == QLatin1String("-o")))
            || name == QLatin1String("--dump-header") || text == QLatin1String("-D")
            || name == QLatin1String("--cookie-jar") || name == QLatin1String("--output-file")
            || name == QLatin1String("--output-dir") || text == QLatin1String("-P")
            || name == QLatin1String("--directory-prefix") || name == QLatin1String("--trace")
            || name == QLatin1String("--log-file")) {
            const Argument file = value();
            if (file.text() != QLatin1String("-") && program != QLatin1String("ssh")) {
                m_walk.m_fetched.insert(file.text());
                m_walk.touch(file, Use::Write);
            }
            continue;
        }
        // Letters together, of which the last takes a file: -sSLo FILE, -soFILE.
        static const QRegularExpression cluster(QStringLiteral("^-[a-zA-Z#]*?o(.*)$"));
        if (const auto match = cluster.match(text);
            program == QLatin1String("curl") && match.hasMatch() && !text.startsWith(QLatin1String("--"))) {
            const Argument file = match.captured(1).isEmpty() ? words.value(++i) : made(match.captured(1));
            if (file.text() != QLatin1String("-")) {
                m_walk.m_fetched.insert(file.text());
                m_walk.touch(file, Use::Write);
            }
            continue;
        }
        if (isWget && text == QLatin1String("-i")) {
            m_walk.touch(value(), Use::Read);
            continue;
        }
        if (isWget && name == QLatin1String("--use-askpass"))
            insist("command-exec-argument", tr("wget is told to run another program."));
        if (name == QLatin1String("--config") || text == QLatin1String("-K") || text == QLatin1String("-T")
            || name == QLatin1String("--upload-file") || name == QLatin1String("--post-file")
            || name == QLatin1String("--body-file") || name == QLatin1String("--input-file")
            || name == QLatin1String("--files-from") || name == QLatin1String("--netrc-file")) {
            m_walk.touch(value(), Use::Read);
            continue;
        }
        const qsizetype at = text.indexOf(u'@');
        if ((words.value(i - 1).text().startsWith(QLatin1String("-d"))
             || words.value(i - 1).text().startsWith(QLatin1String("--data"))
             || words.value(i - 1).text() == QLatin1String("-F")
             || words.value(i - 1).text() == QLatin1String("--form"))
            && at >= 0 && program == QLatin1String("curl")) {
            if (at == 0 || text[at - 1] == u'=')
                m_walk.touch(made(text.mid(at + 1).section(u';', 0, 0)), Use::Read);
            continue;
        }
        if (words[i].isOption()) {
            // -O keeps the address's last name.
            if (text.contains(u'O') && !text.startsWith(QLatin1String("--"))
                && program == QLatin1String("curl"))
                m_walk.notOnlyLooking();
            continue;
        }
        operands.append(words[i]);
    }
    static const QRegularExpression fileAddress(QStringLiteral("^file:(//[^/]*)?"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression remotePlace(QStringLiteral("^[^/]*:"));
    for (qsizetype i = 0; i < operands.size(); ++i) {
        const QString text = operands[i].text();
        if (const auto match = fileAddress.match(text); match.hasMatch()) {
            m_walk.touch(made(text.mid(match.capturedEnd())), Use::Read);
            continue;
        }
        if (remote) {
            // The last name of an address is where -O and wget put what they fetch.
            m_walk.m_fetched.insert(text.section(u'?', 0, 0).section(u'/', -1));
            continue;
        }
        if (remotePlace.match(text).hasMatch()) {
            ask("command-network", tr("%1 reaches another machine.").arg(program));
            continue;
        }
        m_walk.touch(operands[i], i + 1 == operands.size() && i > 0 ? Use::Write : Use::Read);
    }
}

void ProgramRules::judgeContainer(const QString &program, const Arguments &words)
{
    m_walk.notOnlyLooking();
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        const QString before = words[i - 1].text();
        const bool mount = before == QLatin1String("-v") || before == QLatin1String("--volume")
                           || before == QLatin1String("--mount");
        const QString source =
            mount || text.startsWith(QLatin1String("-v/")) || text.startsWith(QLatin1String("--volume="))
                ? text.section(u'=', -1).section(u':', 0, 0).remove(QRegularExpression(QStringLiteral("^-v")))
                : QString();
        static const QRegularExpression lifting(
            QStringLiteral("^--(privileged|pid|net|network|ipc|userns|cap-add|device|security-opt)"));
        if (lifting.match(text).hasMatch() || source == QLatin1String("/")
            || source.startsWith(QLatin1String("/etc")) || source.contains(QLatin1String("docker.sock")))
            deny("command-privilege", tr("%1 opens the system to a container.").arg(program));
        else if (source.startsWith(u'/') || source.startsWith(QLatin1String("..")))
            m_walk.touch(made(source), Use::Write);
    }
}

void ProgramRules::judgePackages(const QString &program, const Arguments &words)
{
    m_walk.notOnlyLooking();
    QString subcommand;
    bool offline = false;
    for (const Argument &word : words.mid(1)) {
        const QString text = word.text();
        offline |= text == QLatin1String("--no-install") || text == QLatin1String("--offline")
                   || text == QLatin1String("--no");
        if (subcommand.isEmpty() && !text.startsWith(u'-') && !text.startsWith(u'+'))
            subcommand = text;
        static const QRegularExpression runs(
            QStringLiteral("^(-toolexec|-exec|--config=.*(runner|wrapper|linker|rustc|alias|credential)|--"
                           "script-shell|--node-options|--require|-vettool)"));
        if (runs.match(text).hasMatch())
            insist("command-exec-argument",
                   tr("%1 is told by %2 to run another program.").arg(program, text.section(u'=', 0, 0)));
    }
    const bool fetchesAlways =
        program == QLatin1String("npx") || program == QLatin1String("pnpx")
        || program == QLatin1String("bunx") || program == QLatin1String("uvx")
        || (program == QLatin1String("yarn") && subcommand.isEmpty() && words.size() == 1);
    if (!offline && (fetchesAlways || reachesNetwork(program, subcommand)))
        ask("command-network", tr("%1 %2 fetches from or sends to the network.").arg(program, subcommand));
    if (program == QLatin1String("npm") && subcommand == QLatin1String("config"))
        ask("protected-names", tr("It changes the settings of npm."));
    if ((program == QLatin1String("go") || program == QLatin1String("cargo")) && formOf(program)) {
        for (qsizetype i = 1; i + 1 < words.size(); ++i) {
            if (words[i].text() == QLatin1String("-o") || words[i].text() == QLatin1String("--target-dir")
                || words[i].text() == QLatin1String("--out-dir"))
                m_walk.touch(words[i + 1], Use::Write);
        }
    }
    m_walk.judgeOpaque(words);
}

} // namespace paddock
