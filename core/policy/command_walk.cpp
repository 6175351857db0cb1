#include "core/policy/command_walk.h"

#include "core/policy/program_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace paddock {

namespace {

constexpr int mostDepth = 8;

using Weight = Objection::Weight;

/// The name that a command word means: without its folder and, as the shell would, without quotes.
QString bareName(const QString &word)
{
    return word.section(u'/', -1);
}

} // namespace

CommandWalk::CommandWalk(const PathBoundary &boundary, QString home, CommandFindings &findings,
                         const QString &directory)
    : m_boundary(boundary)
    , m_home(std::move(home))
    , m_findings(findings)
{
    m_directories.insert(0, directory.isEmpty() ? boundary.root().path() : directory);
}

void CommandWalk::object(Weight weight, const char *rule, const QString &reason)
{
    m_findings.objections.append({weight, QString::fromLatin1(rule), reason});
    notOnlyLooking();
}

std::optional<QString> CommandWalk::directory() const
{
    for (int scope = m_scope; scope >= 0; scope = m_script ? m_script->scopeParents.value(scope, -1) : -1) {
        const auto found = m_directories.constFind(scope);
        if (found != m_directories.constEnd())
            return *found;
    }
    return {};
}

void CommandWalk::setDirectory(const std::optional<QString> &directory)
{
    m_directories.insert(m_scope, directory);
}

QString CommandWalk::programOf(const ShellCommand &command) const
{
    return command.words.isEmpty() ? QString()
                                   : bareName(command.words.first().literal().value_or(QString()));
}

void CommandWalk::walk(const ShellScript &script)
{
    if (++m_depth > mostDepth) {
        object(Weight::Insist, "command-unreadable",
               tr("Commands are nested in commands too deep to follow."));
        --m_depth;
        return;
    }
    const ShellScript *outer = std::exchange(m_script, &script);
    const int outerScope = m_scope;
    const auto outerDirectories = m_directories;
    const std::optional<QString> start = outer ? [&] {
        m_script = outer;
        const auto here = directory();
        m_script = &script;
        return here;
    }()
                                               : m_directories.value(0);
    m_directories = {{0, start}};
    m_scope = 0;
    const bool outermost = m_depth == 1;
    if (!script.isReadable()) {
        object(Weight::Insist, "command-unreadable",
               tr("The command cannot be read for certain: %1.").arg(script.fault));
        if (outermost)
            m_findings.general.append(m_findings.objections.last());
    }
    // Values first: in a loop a later assignment reaches an earlier command.
    for (const ShellCommand &command : script.commands) {
        m_scope = command.scope;
        noteVariables(command);
    }
    QSet<int> seen;
    for (const ShellCommand &command : script.commands) {
        m_scope = command.scope;
        if (!seen.contains(m_scope)) {
            // A subshell starts where its parent is now, and the parent may move on afterwards.
            seen.insert(m_scope);
            m_directories.insert(m_scope, directory());
        }
        if (outermost)
            judgePart(command);
        else
            judge(command);
    }
    const auto runs = [&script](std::initializer_list<const char *> names) {
        return std::any_of(
            script.commands.begin(), script.commands.end(), [&names](const ShellCommand &command) {
                const QString first = command.words.isEmpty() ? QString() : command.words.first().visible();
                return std::any_of(names.begin(), names.end(),
                                   [&first](const char *name) { return first == QLatin1String(name); });
            });
    };
    const bool background = std::any_of(script.commands.begin(), script.commands.end(),
                                        [](const ShellCommand &command) { return command.background; });
    if (background && !runs({"wait", "kill", "fg"})) {
        object(Weight::Ask, "command-detach", tr("It leaves something running in the background."));
        for (int i = 0; outermost && i < m_findings.parts.size(); ++i) {
            if (script.commands[i].background)
                m_findings.parts[i].objections.append(m_findings.objections.last());
        }
    }
    m_script = outer;
    m_scope = outerScope;
    m_directories = outerDirectories;
    --m_depth;
}

/// Judges a command of the outermost text and notes what of the findings is its own.
void CommandWalk::judgePart(const ShellCommand &command)
{
    const qsizetype objections = m_findings.objections.size();
    const qsizetype reads = m_findings.reads.size();
    const qsizetype writes = m_findings.writes.size();
    const bool readOnlySoFar = std::exchange(m_findings.readOnly, true);
    judge(command);
    m_findings.parts.append({m_findings.objections.mid(objections), m_findings.reads.mid(reads),
                             m_findings.writes.mid(writes), m_findings.readOnly});
    m_findings.readOnly &= readOnlySoFar;
}

void CommandWalk::judge(const ShellCommand &command)
{
    judgeAssignments(command);
    judgeRedirections(command);
    judgeIndexTricks(command);
    for (const ShellWord &word : command.words) {
        for (const ShellPiece &piece : word.pieces) {
            static const QRegularExpression prompt(QStringLiteral("@[PEA]$"));
            if (piece.kind == ShellPiece::Kind::Variable && prompt.match(piece.text).hasMatch())
                object(Weight::Insist, "command-computed",
                       tr("\"%1\" runs what a variable holds.").arg(word.source.left(200)));
        }
    }
    if (command.kind == ShellCommand::Kind::Function) {
        // A name that is redefined means something else from here on.
        const QString name = command.words.first().visible();
        if (formOf(name) || name == QLatin1String("cd") || name == QLatin1String("command_not_found_handle")
            || isShell(name))
            object(Weight::Insist, "command-environment", tr("It gives %1 another meaning.").arg(name));
        return notOnlyLooking();
    }
    if (command.kind == ShellCommand::Kind::Test || programOf(command) == QLatin1String("test")
        || programOf(command) == QLatin1String("["))
        judgeTest(command);
    if (command.kind != ShellCommand::Kind::Simple || command.words.isEmpty())
        return;
    if (!command.function.isEmpty() && programOf(command) == command.function
        && (command.piped || command.background))
        return object(Weight::Deny, "command-process", tr("It starts itself again and again."));
    judgeWords(argumentsOf(command.words), command);
}

void CommandWalk::judgeAssignments(const ShellCommand &command)
{
    const QString program = programOf(command);
    for (const ShellAssignment &assignment : command.assignments) {
        // In front of read it says how one line is taken apart, and nothing else.
        if (assignment.name == QLatin1String("IFS")
            && (program == QLatin1String("read") || program == QLatin1String("mapfile")))
            continue;
        if (isDangerousVariable(assignment.name))
            object(Weight::Insist, "command-environment",
                   tr("It sets %1, which changes what programs load or run.").arg(assignment.name));
        // Arithmetic evaluates the text of a variable, indexes and what they hold included.
        static const QRegularExpression index(QStringLiteral("[A-Za-z_][A-Za-z_0-9]*\\[[^\\]]*(\\$\\(|`)"));
        if (index.match(assignment.value.literal().value_or(QString())).hasMatch())
            object(Weight::Insist, "command-computed",
                   tr("An index hides a command in \"%1\".").arg(assignment.value.source.left(200)));
    }
}

/// File tests tell of what is there, outside too.
void CommandWalk::judgeTest(const ShellCommand &command)
{
    static const QRegularExpression unary(QStringLiteral("^-[abcdefghkprstuwxGLNOS]$"));
    static const QRegularExpression binary(QStringLiteral("^-(nt|ot|ef)$"));
    const Arguments words = argumentsOf(command.words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString text = words[i].text();
        const bool isUnary = unary.match(text).hasMatch() && i + 1 < words.size();
        const bool isBinary = binary.match(text).hasMatch() && i > 0 && i + 1 < words.size();
        for (const qsizetype at : {i - 1, i + 1}) {
            if ((at == i + 1 ? isUnary || isBinary : isBinary) && words[at].value.isKnown()
                && words[at].text().contains(u'/'))
                touch(words[at], Use::Search);
        }
    }
}

void CommandWalk::judgeRedirections(const ShellCommand &command)
{
    for (const ShellRedirection &redirection : command.redirections) {
        if (redirection.op.startsWith(QLatin1String("<<")))
            continue;
        const Argument target{redirection.target, evaluate(redirection.target)};
        static const QRegularExpression descriptor(QStringLiteral("^([0-9]+-?|-)$"));
        if (redirection.op.endsWith(u'&') && descriptor.match(target.text()).hasMatch())
            continue;
        if (std::any_of(target.word.pieces.begin(), target.word.pieces.end(),
                        [](const ShellPiece &piece) { return piece.kind == ShellPiece::Kind::Pipe; }))
            continue;
        touch(target, redirection.writes() ? Use::Write : Use::Read);
        if (redirection.writes() && holdsNetwork(command.upstream))
            m_fetched.insert(target.text());
        const QString program = programOf(command);
        if (redirection.writes() && verdictOn(program).sort == ProgramVerdict::Sort::Network)
            m_fetched.insert(target.text());
    }
}

/// Builtins that take a variable's name evaluate an index in it, quoted or not: a[$(command)].
void CommandWalk::judgeIndexTricks(const ShellCommand &command)
{
    static const QSet<QString> builtins{"printf",    "test",   "[",       "read",     "unset", "declare",
                                        "typeset",   "export", "local",   "readonly", "let",   "mapfile",
                                        "readarray", "wait",   "getopts", "eval"};
    const bool evaluates = command.kind == ShellCommand::Kind::Test
                           || command.kind == ShellCommand::Kind::Arithmetic
                           || builtins.contains(programOf(command));
    if (!evaluates)
        return;
    static const QRegularExpression index(QStringLiteral("^[A-Za-z_][A-Za-z_0-9]*\\[.*(\\$\\(|`)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const ShellWord &word : command.words) {
        if (index.match(word.visible()).hasMatch())
            object(Weight::Insist, "command-computed",
                   tr("An index hides a command in \"%1\".").arg(word.source.left(200)));
    }
}

bool CommandWalk::holdsNetwork(const QList<int> &commands) const
{
    for (const int index : commands) {
        const ShellCommand &command = m_script->commands.value(index);
        for (const ShellWord &word : command.words) {
            const QString name = bareName(word.literal().value_or(QString()));
            const bool first = &word == &command.words.first();
            static const QSet<QString> fetchers{"curl", "wget", "wget2", "aria2c",      "http",  "https",
                                                "xh",   "nc",   "ncat",  "netcat",      "socat", "lynx",
                                                "w3m",  "ssh",  "ftp",   "lwp-request", "GET"};
            if (fetchers.contains(name) && (first || programOf(command) != QLatin1String("echo")))
                return true;
        }
        for (const ShellRedirection &redirection : command.redirections) {
            if (redirection.target.visible().startsWith(QLatin1String("/dev/tcp/")))
                return true;
        }
    }
    return false;
}

bool CommandWalk::isFedByNetwork(const ShellCommand &command) const
{
    if (holdsNetwork(command.upstream))
        return true;
    for (const ShellRedirection &redirection : command.redirections) {
        if (holdsNetwork(redirection.target.commands()))
            return true;
    }
    return std::any_of(command.words.begin(), command.words.end(),
                       [this](const ShellWord &word) { return holdsNetwork(word.commands()); });
}

void CommandWalk::judgeText(const QString &text)
{
    if (!m_findings.texts.contains(text))
        m_findings.texts.append(text);
    // Kept alive for the whole walk over it.
    const ShellScript script = readShell(text);
    walk(script);
}

void CommandWalk::judgeWords(Arguments words, const ShellCommand &command)
{
    for (int i = 0; i < mostDepth; ++i) {
        if (words.isEmpty())
            return;
        const Argument &first = words.first();
        if (!first.value.isKnown()) {
            notOnlyLooking();
            // A pattern or a list of values may mean anything; an empty expansion vanishes.
            return object(
                Weight::Insist, "command-computed",
                tr("Which command \"%1\" is only running would tell.").arg(first.word.source.left(200)));
        }
        const QString written = first.text();
        if (written.isEmpty())
            return;
        const bool expanded =
            std::any_of(first.word.pieces.begin(), first.word.pieces.end(), [](const ShellPiece &piece) {
                return piece.kind == ShellPiece::Kind::Variable || piece.kind == ShellPiece::Kind::Output;
            });
        if (expanded)
            object(Weight::Insist, "command-computed",
                   tr("Which command \"%1\" is stands in a variable.").arg(first.word.source.left(200)));
        if (written.contains(u'/')) {
            touchPath(written, Use::Run);
            if (m_fetched.contains(written)
                || m_fetched.contains(
                    QString(written).remove(0, written.startsWith(QLatin1String("./")) ? 2 : 0)))
                object(Weight::Deny, "command-remote-code",
                       tr("It runs %1, which it fetched just before.").arg(written));
        }
        const QString program = bareName(written);
        const bool own = written.contains(u'/') && !written.startsWith(QLatin1String("/usr/"))
                         && !written.startsWith(QLatin1String("/bin/"))
                         && !written.startsWith(QLatin1String("/sbin/"))
                         && !written.startsWith(QLatin1String("/lib"));
        if (own && written.startsWith(QLatin1String("./")) && !isShell(program)
            && !verdictOn(program).certain) {
            notOnlyLooking();
            if (reachesNetwork(program, words.value(1).text()))
                object(Weight::Ask, "command-network",
                       tr("%1 %2 reaches the network.").arg(program, words.value(1).text()));
            return judgeOpaque(words);
        }
        if (!written.contains(u'/') && m_functions.contains(written)) {
            // Its body is judged where it is defined; the shell lists what patterns name before.
            for (const Argument &word : words.mid(1)) {
                if (word.value.kind == WordValue::Kind::Pattern)
                    touch(word, Use::Search);
            }
            return notOnlyLooking();
        }
        judgeVerdict(program, words);
        if (!takeOffWrapper(program, words))
            return judgeProgram(program, words, command);
    }
    object(Weight::Insist, "command-unreadable", tr("Commands are wrapped in commands too deep to follow."));
}

void CommandWalk::judgeVerdict(const QString &program, const Arguments &words)
{
    using Sort = ProgramVerdict::Sort;
    static const QSet<QString> debuggers{"gdb", "lldb", "strace", "ltrace", "perf", "gcore", "rr"};
    if (debuggers.contains(program)) {
        for (const Argument &word : words.mid(1)) {
            if (word.text() == QLatin1String("-p") || word.text().startsWith(QLatin1String("--pid"))
                || word.text().startsWith(QLatin1String("--attach"))
                || word.text() == QLatin1String("attach"))
                object(Weight::Deny, "command-process",
                       tr("%1 reaches into a running process.").arg(program));
        }
    }
    static const QSet<QString> reaching{"prlimit", "taskset", "chrt", "ionice"};
    if (reaching.contains(program)) {
        for (const Argument &word : words.mid(1)) {
            if (word.text() == QLatin1String("-p") || word.text().startsWith(QLatin1String("--pid")))
                object(Weight::Ask, "command-process",
                       tr("%1 changes a process that it may not have started.").arg(program));
        }
    }
    const ProgramVerdict verdict = verdictOn(program);
    const bool onlyTells =
        words.size() == 2
        && (words[1].text() == QLatin1String("--version") || words[1].text() == QLatin1String("--help")
            || words[1].text() == QLatin1String("-V"));
    const bool resetsTrap = program == QLatin1String("trap")
                            && (words.value(1).text() == QLatin1String("-") || words.size() == 1);
    if (verdict.sort == Sort::None || resetsTrap || (onlyTells && !verdict.certain))
        return;
    const Weight weight = verdict.certain ? Weight::Deny : Weight::Ask;
    switch (verdict.sort) {
    case Sort::None:
        return;
    case Sort::Privilege:
        return object(weight, "command-privilege", tr("%1 runs something as another user.").arg(program));
    case Sort::System:
        return object(weight, "command-system",
                      tr("%1 changes or reaches the system around the workspace.").arg(program));
    case Sort::Network:
        return object(weight, "command-network", tr("%1 reaches the network.").arg(program));
    case Sort::Process:
        return object(weight, "command-process", tr("%1 ends processes that it did not start.").arg(program));
    case Sort::Detach:
        return object(weight, "command-detach", tr("%1 leaves something running behind.").arg(program));
    case Sort::RunsCode:
        return object(weight, "command-exec-argument",
                      tr("%1 runs what its arguments or its files say.").arg(program));
    }
}

bool CommandWalk::takeOffWrapper(const QString &program, Arguments &words)
{
    struct Wrapper {
        const char *valued; ///< Short options that take a value.
        int operands; ///< Words of its own before the command.
    };
    static const QHash<QString, Wrapper> wrappers{
        {"env", {"uC", 0}},       {"command", {"", 0}},       {"builtin", {"", 0}},
        {"exec", {"a", 0}},       {"nohup", {"", 0}},         {"nice", {"n", 0}},
        {"ionice", {"cnpPu", 0}}, {"timeout", {"ks", 1}},     {"time", {"fo", 0}},
        {"stdbuf", {"ioe", 0}},   {"setsid", {"", 0}},        {"watch", {"n", 0}},
        {"chrt", {"pT", 1}},      {"taskset", {"p", 1}},      {"busybox", {"", 0}},
        {"toybox", {"", 0}},      {"unbuffer", {"", 0}},      {"strace", {"eopsa", 0}},
        {"ltrace", {"eopsa", 0}}, {"sudo", {"ugphCrtT", 0}},  {"doas", {"uC", 0}},
        {"coproc", {"", 0}},      {"setarch", {"", 0}},       {"linux64", {"", 0}},
        {"prlimit", {"", 0}},     {"faketime", {"f", 1}},     {"catchsegv", {"", 0}},
        {"valgrind", {"", 0}},    {"chronic", {"", 0}},       {"ts", {"", 0}},
        {"eatmydata", {"", 0}},   {"fakeroot", {"", 0}},      {"dbus-run-session", {"", 0}},
        {"xvfb-run", {"ens", 0}}, {"ssh-agent", {"aEtP", 0}}, {"gtimeout", {"ks", 1}},
        {"flock", {"wE", 1}},
    };
    const auto wrapper = wrappers.constFind(program);
    if (wrapper == wrappers.constEnd())
        return false;
    qsizetype i = 1;
    for (; i < words.size(); ++i) {
        const QString text = words[i].text();
        if (words[i].value.kind != WordValue::Kind::Known && words[i].value.kind != WordValue::Kind::Number
            && text.isEmpty())
            break;
        if (program == QLatin1String("env")) {
            static const QRegularExpression assignment(QStringLiteral("^([A-Za-z_][A-Za-z_0-9]*)(?:%%)?="));
            const auto match = assignment.match(words[i].word.visible());
            if (match.hasMatch()) {
                if (isDangerousVariable(match.captured(1)))
                    object(Weight::Insist, "command-environment",
                           tr("It sets %1, which changes what programs load or run.").arg(match.captured(1)));
                continue;
            }
            if (text == QLatin1String("-C") || text.startsWith(QLatin1String("--chdir"))) {
                const Argument folder = words.value(text.contains(u'=') ? i : ++i);
                const QString path = text.contains(u'=') ? text.section(u'=', 1) : folder.text();
                touchPath(path, Use::Search);
                setDirectory(folder.value.isKnown() ? absolute(path) : std::nullopt);
                continue;
            }
            if (text.startsWith(QLatin1String("-S")) || text.startsWith(QLatin1String("--split-string"))) {
                QStringList rest;
                const qsizetype cut = text.startsWith(QLatin1String("-S")) ? 2 : text.indexOf(u'=') + 1;
                rest.append(text.mid(cut));
                for (const Argument &more : words.mid(i + 1))
                    rest.append(more.text());
                object(Weight::Insist, "command-exec-argument", tr("env takes a text apart and runs it."));
                judgeText(rest.join(u' '));
                words.clear();
                return true;
            }
        }
        if (program == QLatin1String("command")
            && (text == QLatin1String("-v") || text == QLatin1String("-V"))) {
            words.clear();
            return true;
        }
        if (!text.startsWith(u'-') || text == QLatin1String("-"))
            break;
        if (text == QLatin1String("--")) {
            ++i;
            break;
        }
        const bool valued = text.size() == 2 && QString::fromLatin1(wrapper->valued).contains(text[1]);
        if ((program == QLatin1String("strace") || program == QLatin1String("ltrace"))
            && text == QLatin1String("-o"))
            touch(words.value(i + 1), Use::Write);
        if (valued)
            ++i;
    }
    words = words.mid(i + wrapper->operands);
    if (program == QLatin1String("exec") && words.isEmpty())
        return true;
    // The environment that commands get holds nothing that is not meant to be seen.
    if (words.isEmpty() && (program == QLatin1String("env") || program == QLatin1String("busybox")))
        return true;
    if (program == QLatin1String("flock") && !words.isEmpty()
        && (words.first().text() == QLatin1String("-c")
            || words.first().text() == QLatin1String("--command"))) {
        notOnlyLooking();
        judgeText(words.value(1).text());
        words.clear();
        return true;
    }
    if (program == QLatin1String("watch") && words.size() >= 1 && words.first().text().contains(u' ')) {
        judgeText(words.first().text());
        words.clear();
        return true;
    }
    if (program == QLatin1String("busybox") || program == QLatin1String("toybox")
        || program == QLatin1String("watch"))
        notOnlyLooking();
    static const QSet<QString> transparent{"env", "command", "nice", "timeout", "time", "stdbuf", "ionice"};
    if (!transparent.contains(program))
        notOnlyLooking();
    return true;
}

void CommandWalk::judgeProgram(const QString &program, const Arguments &words, const ShellCommand &command)
{
    if (program == QLatin1String("cd") || program == QLatin1String("pushd")
        || program == QLatin1String("popd"))
        return judgeChangeOfDirectory(words);
    if (isShell(program))
        return judgeShell(program, words, command);
    if (program == QLatin1String("eval") || program == QLatin1String("source")
        || program == QLatin1String(".")) {
        notOnlyLooking();
        if (isFedByNetwork(command))
            return object(Weight::Deny, "command-remote-code",
                          tr("It runs what it fetches from the network."));
        if (program == QLatin1String("eval")) {
            object(Weight::Insist, "command-computed", tr("eval runs a text that is put together first."));
            QStringList texts;
            for (const Argument &word : words.mid(1))
                texts.append(word.text());
            return judgeText(texts.join(u' '));
        }
        judgeSourced(words, command);
        return setDirectory({});
    }
    judgeFollowing(program, words);
    if (isInterpreter(program))
        return judgeInterpreter(program, words, command);
    if (ProgramRules(*this).judge(program, words, command))
        return;
    if (const ProgramForm *form = formOf(program))
        return judgeOperands(program, *form, words);
    notOnlyLooking();
    judgeOpaque(words);
}

void CommandWalk::judgeSourced(const Arguments &words, const ShellCommand &command)
{
    if (words.size() < 2)
        return;
    if (m_fetched.contains(words[1].text()))
        object(Weight::Deny, "command-remote-code",
               tr("It runs %1, which it fetched just before.").arg(words[1].text()));
    if (!words[1].word.commands().isEmpty())
        return object(Weight::Insist, "command-computed", tr("It runs the output of another command."));
    if (words[1].text().startsWith(QLatin1String("/dev/"))) {
        object(Weight::Insist, "command-computed", tr("It runs what comes on its input."));
        for (const ShellRedirection &redirection : command.redirections) {
            if (redirection.op == QLatin1String("<<<"))
                judgeText(evaluate(redirection.target).text());
            else if (redirection.op.startsWith(QLatin1String("<<")))
                judgeText(redirection.body);
        }
        return;
    }
    touch(words[1], Use::Read);
}

void CommandWalk::judgeChangeOfDirectory(const Arguments &words)
{
    qsizetype i = 1;
    while (i < words.size() && (words[i].isOption() && words[i].text() != QLatin1String("-")))
        ++i;
    if (i >= words.size()) {
        if (words.first().text() == QLatin1String("cd"))
            touchPath(m_home, Use::Search);
        return setDirectory(words.first().text() == QLatin1String("cd") ? std::optional(m_home)
                                                                        : std::nullopt);
    }
    const Argument &target = words[i];
    if (!target.value.isKnown() || target.text() == QLatin1String("-") || target.text().startsWith(u'+')) {
        // The top of a repository is the usual computed folder, and lies above nothing that is judged otherwise.
        const bool isTop = target.word.source.contains(QLatin1String("git rev-parse --show-toplevel"));
        if (target.value.kind == WordValue::Kind::Pattern
            || (target.value.kind == WordValue::Kind::Unknown && !isTop))
            touch(target, Use::Search);
        notOnlyLooking();
        return setDirectory({});
    }
    touchPath(target.text(), Use::Search);
    setDirectory(absolute(target.text()));
}

} // namespace paddock
