#include "core/policy/program_rules.h"

#include "core/files/sensitive_files.h"

#include <QFileInfo>
#include <QRegularExpression>

// git: what its options run, which commands reach the network, and which throw work away.

namespace paddock {

void ProgramRules::judgeGit(const Arguments &words)
{
    qsizetype i = 1;
    const std::optional<QString> outer = m_walk.directory();
    for (; i < words.size() && words[i].isOption(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("-C")) {
            const Argument folder = words.value(++i);
            m_walk.touch(folder, Use::Search);
            m_walk.setDirectory(folder.value.isKnown() ? m_walk.absolute(folder.text()) : std::nullopt);
        } else if (text == QLatin1String("-c")) {
            const QString key = words.value(++i).text().section(u'=', 0, 0);
            if (!isHarmlessGitSetting(key))
                insist("command-exec-argument", tr("The git setting %1 may run a program.").arg(key));
        } else if (text.startsWith(QLatin1String("--git-dir"))
                   || text.startsWith(QLatin1String("--work-tree"))) {
            m_walk.touch(text.contains(u'=') ? made(text.section(u'=', 1)) : words.value(++i), Use::Write);
            ask("command-exec-argument",
                tr("git is told to use another repository, whose settings may run programs."));
        } else if (text.startsWith(QLatin1String("--exec-path="))
                   || text.startsWith(QLatin1String("--config-env"))) {
            insist("command-exec-argument",
                   tr("git is told by %1 where to find programs.").arg(text.section(u'=', 0, 0)));
        } else if (text == QLatin1String("--namespace")) {
            ++i;
        }
    }
    // A repository laid out by this very command carries settings that git obeys.
    static const QRegularExpression bareParts(QStringLiteral("/(HEAD|config|objects|refs|hooks/[^/]*)$"));
    for (const QString &path : std::as_const(m_walk.m_findings.writes)) {
        if (bareParts.match(path).hasMatch()) {
            insist("git-internals", tr("It lays out a repository and lets git obey its settings."));
            break;
        }
    }
    // So does a bare one that lies in the workspace already: nobody vouches for its settings.
    const std::optional<QString> here = m_walk.directory();
    if (here && QFileInfo(*here + QLatin1String("/HEAD")).isFile()
        && QFileInfo(*here + QLatin1String("/objects")).isDir()
        && QFileInfo(*here + QLatin1String("/refs")).isDir())
        insist("git-internals",
               tr("git would obey the settings of the bare repository in %1.").arg(here->left(200)));
    if (i < words.size()) {
        if (words[i].value.isKnown())
            judgeGitCommand(words[i].text(), words.mid(i));
        else
            insist("command-computed", tr("Which git command it is only running would tell."));
    }
    m_walk.setDirectory(outer);
}

void ProgramRules::judgeGitCommand(const QString &subcommand, const Arguments &words)
{
    if (!isKnownGitCommand(subcommand))
        return insist("command-exec-argument",
                      tr("git %1 is no command of git; an alias may run anything.").arg(subcommand));
    const QString second = words.value(1).text();
    const auto has = [&words](std::initializer_list<QLatin1StringView> options) {
        return std::any_of(words.begin() + 1, words.end(), [&](const Argument &word) {
            return std::any_of(options.begin(), options.end(), [&](QLatin1StringView option) {
                return word.text() == option
                       || (option.size() > 3 && word.text().startsWith(QString(option) + u'='));
            });
        });
    };
    Arguments operands;
    bool behindDashes = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (text == QLatin1String("--")) {
            behindDashes = true;
        } else if (behindDashes || !words[i].isOption()) {
            operands.append(words[i]);
        } else {
            static const QRegularExpression runs(QStringLiteral(
                "^(--upload-pack|--receive-pack|--exec|--ext-diff|--textconv|--open-files-in-pager|--"
                "template|"
                "--tree-filter|--index-filter|--msg-filter|--to-cover|--sendmail-cmd|--extcmd|--tool)(=|$)"));
            static const QRegularExpression pager(QStringLiteral("^-O"));
            if (runs.match(text).hasMatch()
                || (subcommand == QLatin1String("grep") && pager.match(text).hasMatch())
                || (text == QLatin1String("-u") && subcommand == QLatin1String("clone"))
                || (text == QLatin1String("-x") && subcommand == QLatin1String("rebase"))) {
                insist(
                    "command-exec-argument",
                    tr("git %1 is told by %2 to run a program.").arg(subcommand, text.section(u'=', 0, 0)));
            } else if (text.startsWith(QLatin1String("--output"))
                       && !text.startsWith(QLatin1String("--output-indicator"))) {
                m_walk.touch(text.contains(u'=') ? made(text.section(u'=', 1)) : words.value(++i),
                             Use::Write);
            } else if (text == QLatin1String("-o")
                       && (subcommand == QLatin1String("archive")
                           || subcommand == QLatin1String("format-patch"))) {
                m_walk.touch(words.value(++i), Use::Write);
            } else if (text == QLatin1String("-F") || text == QLatin1String("--file")
                       || text == QLatin1String("-f")) {
                if (subcommand != QLatin1String("push") && subcommand != QLatin1String("grep")
                    && text == QLatin1String("-F") && i + 1 < words.size())
                    m_walk.touch(words[++i], Use::Read);
            } else if (text == QLatin1String("-L")) {
                ++i; // A range of lines.
            } else if (text == QLatin1String("-m") || text == QLatin1String("--message")
                       || text == QLatin1String("-S") || text == QLatin1String("-G")
                       || text == QLatin1String("--author") || text == QLatin1String("--date")) {
                if (subcommand == QLatin1String("commit") || subcommand == QLatin1String("tag")
                    || subcommand == QLatin1String("stash") || subcommand == QLatin1String("merge")
                    || subcommand == QLatin1String("notes"))
                    ++i; // Text.
            }
        }
    }
    static const QSet<QString> network{"fetch", "pull", "push", "ls-remote", "send-email", "lfs"};
    static const QSet<QString> programs{"difftool", "mergetool",     "gui",
                                        "citool",   "filter-branch", "maintenance"};
    static const QSet<QString> asking{"filter-branch", "update-index", "update-ref", "symbolic-ref",
                                      "replace",       "gc",           "prune"};
    if (network.contains(subcommand)
        || (subcommand == QLatin1String("archive") && has({QLatin1StringView("--remote")}))
        || (subcommand == QLatin1String("remote")
            && (second == QLatin1String("update") || second == QLatin1String("prune")
                || second == QLatin1String("show"))))
        ask("command-network", tr("git %1 reaches the network.").arg(subcommand));
    if (programs.contains(subcommand))
        insist("command-exec-argument", tr("git %1 runs other programs.").arg(subcommand));
    if (asking.contains(subcommand))
        ask("command-destroy", tr("git %1 may throw work away.").arg(subcommand));
    if (subcommand == QLatin1String("config"))
        return judgeGitConfig(words);
    if (subcommand == QLatin1String("remote") && !second.isEmpty() && second != QLatin1String("-v")
        && second != QLatin1String("show") && second != QLatin1String("get-url"))
        ask("git-internals", tr("It changes where git sends and fetches."));
    if (subcommand == QLatin1String("submodule") && second != QLatin1String("status") && !second.isEmpty()
        && second != QLatin1String("summary")) {
        if (second == QLatin1String("foreach")) {
            insist("command-exec-argument", tr("git submodule foreach runs a command."));
            QStringList texts;
            for (const Argument &word : words.mid(2))
                texts.append(word.text());
            m_walk.judgeText(texts.join(u' '));
        } else {
            ask("command-network", tr("git submodule %1 fetches other repositories.").arg(second));
        }
    }
    if (subcommand == QLatin1String("bisect") && second == QLatin1String("run")) {
        ask("command-exec-argument", tr("git bisect run runs a program for each commit."));
        m_walk.judgeWords(words.mid(2), {});
    }
    if (subcommand == QLatin1String("help") && has({QLatin1StringView("-w"), QLatin1StringView("--web")}))
        ask("command-exec-argument", tr("git help opens another program."));
    if (subcommand == QLatin1String("checkout-index")) {
        for (const Argument &word : words) {
            if (word.text().startsWith(QLatin1String("--prefix=")))
                m_walk.touch(made(word.text().mid(9)), Use::Write);
        }
    }
    if (subcommand == QLatin1String("lfs"))
        ask("command-network", tr("git lfs reaches the network."));
    const auto isAll = [](const Argument &word) {
        return word.text() == QLatin1String(".") || word.text() == QLatin1String("*")
               || word.text() == QLatin1String("./");
    };
    const bool destroys =
        (subcommand == QLatin1String("rm") && !has({QLatin1StringView("--cached")})
         && std::any_of(operands.begin(), operands.end(), isAll))
        || (subcommand == QLatin1String("reset")
            && has({QLatin1StringView("--hard"), QLatin1StringView("--merge")}))
        || subcommand == QLatin1String("clean")
        || (subcommand == QLatin1String("stash")
            && (second == QLatin1String("drop") || second == QLatin1String("clear")))
        || (subcommand == QLatin1String("branch")
            && has({QLatin1StringView("-D"), QLatin1StringView("--force")}))
        || (subcommand == QLatin1String("reflog")
            && (second == QLatin1String("expire") || second == QLatin1String("delete")))
        || (subcommand == QLatin1String("checkout")
            && has({QLatin1StringView("-f"), QLatin1StringView("--force"), QLatin1StringView(".")}))
        || (subcommand == QLatin1String("switch")
            && has({QLatin1StringView("-f"), QLatin1StringView("--force"),
                    QLatin1StringView("--discard-changes")}))
        || (subcommand == QLatin1String("tag")
            && has({QLatin1StringView("-d"), QLatin1StringView("--delete"), QLatin1StringView("-f")}))
        || (subcommand == QLatin1String("checkout-index")
            && has({QLatin1StringView("-f"), QLatin1StringView("--force")}))
        || (subcommand == QLatin1String("apply") && has({QLatin1StringView("--unsafe-paths")}))
        || (subcommand == QLatin1String("restore") && has({QLatin1StringView(".")}))
        || (subcommand == QLatin1String("worktree") && second == QLatin1String("remove"));
    static const QRegularExpression dryRun(QStringLiteral("^-[A-Za-z]*n[A-Za-z]*$"));
    const bool tries = has({QLatin1StringView("--dry-run")})
                       || std::any_of(words.begin() + 1, words.end(), [](const Argument &word) {
                              return dryRun.match(word.text()).hasMatch();
                          });
    if (destroys && !tries)
        ask("command-destroy", tr("git %1 throws away work that is not committed.").arg(subcommand));

    // What git stores or shows of a secret is out of the file's keeping: add, show HEAD:.env, log -p -- .env.
    static const QSet<QString> showing{"add",   "show",     "log",  "diff",     "hash-object",
                                       "blame", "cat-file", "grep", "annotate", "whatchanged"};
    if (showing.contains(subcommand)) {
        for (const Argument &operand : operands) {
            const QString name = operand.text().section(u':', -1);
            const bool stays =
                subcommand == QLatin1String("log")
                && !has({QLatin1StringView("-p"), QLatin1StringView("--patch"), QLatin1StringView("-u")});
            if (!stays
                && (operand.text().contains(u':') || behindDashes
                    || QFileInfo::exists(m_walk.absolute(name).value_or(QString())))
                && SensitiveFiles::isSecretName(name))
                ask("sensitive-files",
                    tr("git %1 takes up \"%2\", which looks like a secret.").arg(subcommand, name.left(200)));
        }
    }
    if (subcommand == QLatin1String("clone") || subcommand == QLatin1String("init")) {
        if (has({QLatin1StringView("--bare"), QLatin1StringView("--mirror")}))
            ask("git-internals",
                tr("It makes a bare repository, whose settings git obeys wherever it stands in one."));
        for (qsizetype i = 0; i < operands.size(); ++i) {
            const QString text = operands[i].text();
            static const QRegularExpression transport(QStringLiteral("^[a-z+]+::"));
            static const QRegularExpression remote(
                QStringLiteral("^[A-Za-z+]+://|^[^/]+@[^/]+:|^[^/]+:[^/]"));
            if (transport.match(text).hasMatch())
                insist("command-exec-argument", tr("The address \"%1\" runs a program.").arg(text.left(100)));
            else if (remote.match(text).hasMatch())
                ask("command-network", tr("git %1 reaches the network.").arg(subcommand));
            else
                m_walk.touch(operands[i],
                             i == 0 && subcommand == QLatin1String("clone") ? Use::Read : Use::Write);
        }
        if (has({QLatin1StringView("--separate-git-dir"), QLatin1StringView("--reference"),
                 QLatin1StringView("--config"), QLatin1StringView("-c")}))
            insist("command-exec-argument",
                   tr("git %1 is given settings that may run a program.").arg(subcommand));
    } else if (subcommand == QLatin1String("hash-object")) {
        for (const Argument &operand : operands)
            m_walk.touch(operand, Use::Read);
    } else if (subcommand == QLatin1String("diff") || has({QLatin1StringView("--no-index")})) {
        // Outside a repository, and with --no-index, the words are files.
        for (const Argument &operand : operands) {
            const QString text = operand.text();
            if (has({QLatin1StringView("--no-index")}) || text.startsWith(u'/')
                || text.startsWith(QLatin1String("../")))
                m_walk.touch(operand, Use::Read);
        }
    } else if (subcommand == QLatin1String("worktree") && second == QLatin1String("add")
               && operands.size() > 1) {
        m_walk.touch(operands[1], Use::Write);
    } else if (subcommand == QLatin1String("bundle") && operands.size() > 1) {
        m_walk.touch(operands[1], second == QLatin1String("create") ? Use::Write : Use::Read);
    } else if (subcommand != QLatin1String("commit") && subcommand != QLatin1String("log")
               && subcommand != QLatin1String("grep") && subcommand != QLatin1String("rev-parse")) {
        for (const Argument &operand : operands) {
            if (operand.text().startsWith(u'/') || operand.text().startsWith(QLatin1String("../")))
                m_walk.touch(operand, subcommand == QLatin1String("add") || isReadingGitCommand(subcommand)
                                          ? Use::Read
                                          : Use::Write);
        }
    }
    const bool lists =
        (subcommand == QLatin1String("branch")
         && (operands.isEmpty()
             && !has({QLatin1StringView("-d"), QLatin1StringView("-m"),
                      QLatin1StringView("--edit-description")})))
        || (subcommand == QLatin1String("tag")
            && (operands.isEmpty() || has({QLatin1StringView("-l"), QLatin1StringView("--list")})))
        || (subcommand == QLatin1String("stash")
            && (second == QLatin1String("list") || second == QLatin1String("show")))
        || (subcommand == QLatin1String("remote")
            && (words.size() == 1 || second == QLatin1String("-v") || second == QLatin1String("get-url")))
        || (subcommand == QLatin1String("worktree") && second == QLatin1String("list"))
        || (subcommand == QLatin1String("submodule") && second == QLatin1String("status"));
    if (!lists && !isReadingGitCommand(subcommand))
        m_walk.notOnlyLooking();
}

void ProgramRules::judgeGitConfig(const Arguments &words)
{
    static const QSet<QString> reading{"--get", "--get-all",      "--get-regexp",  "--list",
                                       "-l",    "--get-urlmatch", "--get-color",   "list",
                                       "get",   "--name-only",    "--show-origin", "--show-scope"};
    bool reads = false;
    bool removes = false;
    int operands = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString text = words[i].text();
        reads |= reading.contains(text);
        removes |= text.startsWith(QLatin1String("--unset")) || text == QLatin1String("--edit")
                   || text == QLatin1String("-e") || text.startsWith(QLatin1String("--re"))
                   || text == QLatin1String("unset") || text == QLatin1String("edit");
        if (text == QLatin1String("-f") || text == QLatin1String("--file")) {
            m_walk.touch(words.value(i + 1), reads ? Use::Read : Use::Write);
            ++i;
        } else if (!text.startsWith(u'-')) {
            ++operands;
        }
    }
    if (reads || (operands == 1 && !removes))
        return;
    m_walk.notOnlyLooking();
    insist("git-internals", tr("It changes git's settings, which may run programs later."));
}

} // namespace paddock
