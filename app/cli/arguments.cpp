#include "app/cli/arguments.h"

#include "core/policy/permission_rule.h"
#include "core/protocol/codec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace paddock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(paddock::Arguments)
};

QList<QCommandLineOption> options()
{
    return {
        {{"p", "print"}, Words::tr("Do the task without a window, print the answer and exit.")},
        {"output-format", Words::tr("text, json or stream-json."), "format", "text"},
        {"provider",
         Words::tr("Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the "
                   "settings."),
         "name"},
        {"model", Words::tr("The model's name, as its provider has it."), "name"},
        {"permission-mode", Words::tr("default, acceptEdits, plan or bypassPermissions."), "mode"},
        {{"allowedTools", "allowed-tools"},
         Words::tr("Rules for calls that need no question, such as \"Bash(make *)\" Edit."),
         "rules"},
        {{"disallowedTools", "disallowed-tools"}, Words::tr("Rules for calls that never run."), "rules"},
        {"max-turns", Words::tr("How often the model may answer before the turn ends."), "number"},
        {"max-budget-usd", Words::tr("What the session may cost in all, in US dollars."), "amount"},
        {{"c", "continue"}, Words::tr("Go on with the newest session of this directory.")},
        {{"r", "resume"}, Words::tr("Go on with the session of this id."), "id"},
        {"fork-session", Words::tr("With --continue or --resume: go on in a copy of the session.")},
        {"session-id", Words::tr("The id of the new session, a UUID."), "uuid"},
        {"no-session-persistence", Words::tr("Keep nothing of the session on the disk.")},
        {"cwd", Words::tr("The directory to work in; the current one if not given."), "directory"},
        {"verbose", Words::tr("Accepted for scripts written for the Claude Code CLI; changes nothing.")},
        {"self-test", Words::tr("With doctor: try to get out of the fence, in every known way.")},
        {"json", Words::tr("Print lists as JSON (key status, doctor).")},
        {{"v", "version"}, Words::tr("Print the version.")},
        {{"h", "help"}, Words::tr("Print this help.")},
    };
}

/// QCommandLineParser knows no option with many values: each value gets its option written before it.
QStringList spelledOut(const QStringList &arguments)
{
    static const QStringList variadic{"--allowedTools", "--allowed-tools", "--disallowedTools",
                                      "--disallowed-tools"};
    QStringList spelled;
    QString option;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == QLatin1String("--")) {
            spelled += arguments.sliced(i);
            break;
        }
        if (word.startsWith(u'-')) {
            option = variadic.contains(word) ? word : QString();
            if (option.isEmpty() || i + 1 == arguments.size() || arguments.at(i + 1).startsWith(u'-'))
                spelled.append(word);
        } else {
            spelled.append(option.isEmpty() ? word : option + u'=' + word);
        }
    }
    return spelled;
}

/// Rules may also stand in one word.
QStringList rulesOf(const QStringList &values)
{
    QStringList rules;
    for (const QString &value : values)
        rules += PermissionRule::splitList(value);
    return rules;
}

std::optional<OutputFormat> outputFormatFrom(const QString &name)
{
    if (name == QLatin1String("text"))
        return OutputFormat::Text;
    if (name == QLatin1String("json"))
        return OutputFormat::Json;
    if (name == QLatin1String("stream-json"))
        return OutputFormat::StreamJson;
    return {};
}

std::optional<Arguments::Verb> verbFrom(const QString &word)
{
    if (word == QLatin1String("key"))
        return Arguments::Verb::Key;
    if (word == QLatin1String("doctor"))
        return Arguments::Verb::Doctor;
    if (word == QLatin1String("practice"))
        return Arguments::Verb::Practice;
    return {};
}

/// Verbs that read what follows them by themselves.
std::optional<Arguments::Verb> ownVerbFrom(const QString &word)
{
    static const QHash<QString, Arguments::Verb> verbs{
        {"sessions", Arguments::Verb::Sessions}, {"usage", Arguments::Verb::Usage},
        {"rewind", Arguments::Verb::Rewind},     {"blame", Arguments::Verb::Blame},
        {"policy", Arguments::Verb::Policy},     {"sandbox", Arguments::Verb::Sandbox},
        {"audit", Arguments::Verb::Audit},       {"trust", Arguments::Verb::Trust}};
    const auto verb = verbs.constFind(word);
    return verb == verbs.cend() ? std::nullopt : std::optional(*verb);
}

/// `paddock DIR`, a link, or options that only a window has: none of it stands beside --print.
bool meansWindow(const QStringList &words)
{
    static const QStringList windowOptions{"--new-window", "-n",       "--wait", "-w",         "--safe-mode",
                                           "--theme",      "--resume", "-r",     "--continue", "-c"};
    const auto isPlace = [](const QString &word) {
        return word.startsWith(QLatin1String("paddock:")) || word.startsWith(QLatin1String("file:"))
               || (!word.startsWith(u'-')
                   && (word.contains(u'/') || word == u"." || word == u".." || QFileInfo(word).isDir()));
    };
    for (const QString &word : words) {
        if (word == QLatin1String("-p") || word == QLatin1String("--print") || word == QLatin1String("--help")
            || word == QLatin1String("-h"))
            return false;
    }
    return !words.isEmpty()
           && (isPlace(words.constFirst()) || isPlace(words.constLast())
               || std::any_of(words.begin(), words.end(), [&](const QString &word) {
                      return windowOptions.contains(word.section(u'=', 0, 0));
                  }));
}

Error fault(const QString &what)
{
    return {ErrorKind::Invalid, "error: " + what, {}};
}

/// What concerns which session the run works in.
Result<void> readSession(const QCommandLineParser &parser, Arguments &arguments)
{
    arguments.resume = parser.value("resume");
    arguments.resumeNewest = parser.isSet("continue");
    arguments.forks = parser.isSet("fork-session");
    arguments.isKept = !parser.isSet("no-session-persistence");
    if (arguments.resumeNewest && parser.isSet("resume"))
        return fault(Words::tr("--continue and --resume exclude each other"));
    if (parser.isSet("resume") && arguments.resume.isEmpty())
        return fault(Words::tr("option '--resume' takes the id of a session"));
    const bool resumes = arguments.resumeNewest || !arguments.resume.isEmpty();
    if (arguments.forks && !resumes)
        return fault(Words::tr("--fork-session needs --continue or --resume, to say what to copy"));
    if (!parser.isSet("session-id"))
        return {};
    const QUuid id = QUuid::fromString(parser.value("session-id"));
    if (id.isNull())
        return fault(
            Words::tr("option '--session-id' takes a UUID, not '%1'").arg(parser.value("session-id")));
    if (resumes && !arguments.forks)
        return fault(Words::tr("--session-id names a new session; with --continue or --resume it needs "
                               "--fork-session"));
    arguments.sessionId = id.toString(QUuid::WithoutBraces);
    return {};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &given)
{
    if (const std::optional<Arguments::Verb> own =
            given.isEmpty() ? std::nullopt : ownVerbFrom(given.constFirst())) {
        Arguments arguments;
        arguments.verb = *own;
        arguments.words = given.sliced(1);
        static const QStringList help{"--help", "-h"};
        if (help.contains(arguments.words.value(0))) {
            arguments.verb = Arguments::Verb::Help;
            arguments.words = {given.constFirst()};
        }
        return arguments;
    }
    if (meansWindow(given) && !verbFrom(given.constFirst())) {
        Arguments arguments;
        arguments.verb = Arguments::Verb::Window;
        arguments.words = given;
        return arguments;
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    parser.addOptions(options());
    if (!parser.parse(QStringList("paddock") + spelledOut(given)))
        return fault(parser.errorText());

    Arguments arguments;
    QStringList words = parser.positionalArguments();
    arguments.print = parser.isSet("print");
    arguments.json = parser.isSet("json");
    arguments.selfTest = parser.isSet("self-test");
    if (parser.isSet("help")) {
        arguments.verb = Arguments::Verb::Help;
        return arguments;
    }
    if (parser.isSet("version")) {
        arguments.verb = Arguments::Verb::Version;
        return arguments;
    }

    const std::optional<OutputFormat> output = outputFormatFrom(parser.value("output-format"));
    if (!output) {
        return fault(Words::tr("option '--output-format' takes text, json or stream-json, not '%1'")
                         .arg(parser.value("output-format")));
    }
    arguments.output = *output;
    if (parser.isSet("permission-mode")) {
        arguments.mode = permissionModeFrom(parser.value("permission-mode"));
        if (!arguments.mode) {
            return fault(Words::tr("option '--permission-mode' takes default, acceptEdits, plan or "
                                   "bypassPermissions, not '%1'")
                             .arg(parser.value("permission-mode")));
        }
    }
    if (parser.isSet("max-turns")) {
        bool isNumber = false;
        arguments.maxTurns = parser.value("max-turns").toInt(&isNumber);
        if (!isNumber || *arguments.maxTurns < 1)
            return fault(Words::tr("option '--max-turns' takes a number from 1 on, not '%1'")
                             .arg(parser.value("max-turns")));
    }
    if (parser.isSet("max-budget-usd")) {
        bool isNumber = false;
        const double amount = parser.value("max-budget-usd").toDouble(&isNumber);
        if (!isNumber || !std::isfinite(amount) || amount <= 0)
            return fault(Words::tr("option '--max-budget-usd' takes an amount over 0, not '%1'")
                             .arg(parser.value("max-budget-usd")));
        arguments.maxBudgetUsd = amount;
    }
    arguments.provider = parser.value("provider");
    arguments.model = parser.value("model");
    arguments.allowed = rulesOf(parser.values("allowedTools"));
    arguments.disallowed = rulesOf(parser.values("disallowedTools"));
    arguments.directory = parser.value("cwd");
    if (const Result<void> session = readSession(parser, arguments); !session)
        return session.error();

    const std::optional<Arguments::Verb> verb =
        words.isEmpty() || arguments.print ? std::nullopt : verbFrom(words.constFirst());
    if (verb) {
        arguments.verb = *verb;
        arguments.words = words.sliced(1);
        return arguments;
    }
    if (!arguments.print) {
        if (!words.isEmpty())
            return fault(Words::tr("unknown command '%1'; give a task with -p, or see --help")
                             .arg(words.constFirst()));
        arguments.verb = Arguments::Verb::Help;
        return arguments;
    }
    arguments.verb = Arguments::Verb::Run;
    arguments.prompt = words.join(u' ');
    return arguments;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.addOptions(options());
    QString text = parser.helpText();
    text.remove(0, text.indexOf(u'\n') + 1); // the usage line, which does not know the verbs
    return Words::tr(
               "Paddock: a coding agent that works inside one directory.\n\n"
               "Usage:\n"
               "  paddock -p [options] \"task\"        do a task in the current directory\n"
               "  paddock practice                   see the agent at work on a sample project, "
               "without key or network\n"
               "  paddock key set|status|remove [provider]\n"
               "                                     the key in the system's keychain; read from "
               "standard input\n"
               "  paddock sessions list|show|search|export|...\n"
               "                                     what was done; 'paddock sessions' names all it can do\n"
               "  paddock usage [options]            what it took, in tokens and money\n"
               "  paddock rewind [id] --to N         bring files, conversation or both back to a message\n"
               "  paddock blame FILE[:LINE]          which turn, call and ruling a line comes from\n"
               "  paddock doctor                     what works here, and what is enforced\n"
               "  paddock doctor --self-test         try to get out of the fence; fails if something does\n"
               "  paddock policy check|explain       what would be allowed, asked or denied; runs nothing\n"
               "  paddock sandbox [options] -- command\n"
               "                                     run a command behind the fence that the agent's "
               "commands get\n"
               "  paddock trust [--list|--revoke]    what a folder's own settings would enable, and whether "
               "they may\n"
               "  paddock audit show|verify|export [id|--all]\n"
               "                                     who allowed what and by which rule, and whether the "
               "logs "
               "are intact\n"
               "  paddock DIR | paddock .            the same in a window (paddock-desktop), in this "
               "directory;\n"
               "                                     'paddock-desktop --help' names what else it takes\n")
           + text;
}

} // namespace paddock
