#include "core/policy/program_rules.h"

#include "core/files/sensitive_files.h"

#include <QRegularExpression>

// Programs with a language or a switch of their own that runs, loads, reads or writes what an argument says. What is
// found here adds to what the tables say of their words.

namespace paddock {

namespace {

struct Sign {
    const char *programs; ///< Blank between.
    const char *pattern; ///< Found in one word.
};

/// Words that make a program run or load something else.
constexpr Sign runningSigns[] = {
    {"sqlite3 sqlite", "^\\s*\\.(shell|system|load|import\\s+\\|)|-cmd$|\\bload_extension\\b|\\bedit\\s*\\("},
    {"psql", "\\\\!|\\\\copy.*program|\\bCOPY\\b.*\\bPROGRAM\\b"},
    {"pandoc", "^(--lua-filter|--filter|-F|-L|--pdf-engine=\\.?/)"},
    {"gcc g++ cc c++ clang clang++ gfortran", "^-(fplugin|fpass-plugin)=|^--?specs=.*/|^-B\\.|^-wrapper"},
    {"cmake",
     "^-D(CMAKE_[A-Z_]*(COMPILER|LAUNCHER|MAKE_PROGRAM|LINKER)|RULE_LAUNCH_[A-Z]+)(:[A-Z]+)?=(\\./|\\.\\./|"
     "/(?!usr/))"},
    {"cargo", "^--config$|^--config=.*(runner|wrapper|linker|rustc|alias|credential)"},
    {"openssl", "^(engine|-engine|-provider-path)$"},
    {"convert magick mogrify identify", "^(msl|ephemeral|https?|ftp|text|caption|label):@?|^@"},
    {"latex pdflatex xelatex lualatex", "^--?(shell-escape|enable-write18)"},
    {"pytest", "^-p$|^--(confcutdir|rootdir)=(/|\\.\\.)"},
    {"mypy eslint jest vitest mocha webpack rollup",
     "^--(rulesdir|resolve-plugins-relative-to|require|globalSetup)=?(/|\\.\\.)"},
    {"java", "^-(javaagent|agentpath|agentlib|Xbootclasspath)"},
    {"gem bundle rake", "^-r\\.?/"},
    {"yq", "\\b(load|load_str|eval|envsubst|strenv)\\b"},
    {"jq", "\\binput_filename\\b|\\$__prog_args"},
};

constexpr Sign networkSigns[] = {
    {"openssl", "^(s_client|s_server|s_time|ocsp)$"},
    {"swift", "^package$"},
    {"git-lfs", "."},
    {"php", "^-S"},
    {"node deno bun", "^--inspect"},
};

bool speaksOf(const Sign &sign, const QString &program)
{
    return QString::fromLatin1(sign.programs).split(u' ').contains(program);
}

} // namespace

void ProgramRules::judgeSigns(const QString &program, const Arguments &words)
{
    const auto found = [&](const Sign &sign) {
        if (!speaksOf(sign, program))
            return false;
        const QRegularExpression pattern(QString::fromLatin1(sign.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        return std::any_of(words.begin() + 1, words.end(), [&pattern](const Argument &word) {
            return pattern.match(word.text()).hasMatch();
        });
    };
    for (const Sign &sign : runningSigns) {
        if (found(sign))
            insist("command-exec-argument", tr("%1 is told to run or load something else.").arg(program));
    }
    for (const Sign &sign : networkSigns) {
        if (found(sign))
            ask("command-network", tr("%1 reaches the network.").arg(program));
    }
    const QString first = words.value(1).text();
    if (reachesNetwork(program, first) && !formOf(program))
        ask("command-network", tr("%1 %2 reaches the network.").arg(program, first));
    if (program == QLatin1String("date")) {
        for (const Argument &word : words.mid(1)) {
            if (word.text() == QLatin1String("-s") || word.text().startsWith(QLatin1String("--set")))
                ask("command-system", tr("It sets the clock."));
        }
    }
    if (program.startsWith(QLatin1String("7z"))) {
        for (const Argument &word : words.mid(1)) {
            if (word.text().startsWith(QLatin1String("-o")) && word.text().size() > 2)
                m_walk.touch(made(word.text().mid(2), word.value.kind), Use::Write);
        }
    }
    static const QSet<QString> databases{"sqlite3", "sqlite"};
    static const QRegularExpression output(
        QStringLiteral("^\\s*\\.(output|once|backup|save|clone|log|restore|read|open|import)\\s+(\\S+)"));
    for (const Argument &word : databases.contains(program) ? words.mid(1) : Arguments()) {
        if (const auto match = output.match(word.text()); match.hasMatch())
            m_walk.touch(made(match.captured(2)), Use::Write);
    }
    static const QSet<QString> searchers{"grep", "egrep", "fgrep", "rg", "zgrep"};
    if (!searchers.contains(program))
        return;
    for (qsizetype i = 1; i < words.size(); ++i) {
        static const QRegularExpression including(QStringLiteral("^(--include=|--glob=|--iglob=|-g)"));
        const auto match = including.match(words[i].text());
        if (!match.hasMatch())
            continue;
        const bool apart = words[i].text() == QLatin1String("-g");
        const QString pattern =
            apart ? words.value(i + 1).text() : words[i].text().mid(match.capturedLength());
        if (!pattern.startsWith(u'!')
            && SensitiveFiles::isSecretName(QString(pattern).remove(u'*').section(u'/', -1)))
            ask("sensitive-files", tr("It searches files whose names say that they hold secrets."));
    }
}

} // namespace paddock
