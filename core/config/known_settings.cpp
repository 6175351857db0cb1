#include "core/config/known_settings.h"

#include "core/config/setting_limits.h"
#include "core/protocol/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace paddock {

namespace {

struct Known {
    Q_DECLARE_TR_FUNCTIONS(paddock::KnownSetting)
};

QJsonArray textsOf(const QList<RuleText> &rules)
{
    QJsonArray texts;
    for (const RuleText &rule : rules)
        texts.append(rule.rule);
    return texts;
}

QString levelName(QtMsgType level)
{
    return level == QtDebugMsg      ? QStringLiteral("debug")
           : level == QtWarningMsg  ? QStringLiteral("warning")
           : level == QtCriticalMsg ? QStringLiteral("error")
                                    : QStringLiteral("info");
}

QList<KnownSetting> generalSettings()
{
    using T = SettingTopic;
    using S = SettingShape;
    const QString unlimited = Known::tr("without limit");
    return {
        {"provider", T::General, S::Provider, Known::tr("Provider"),
         Known::tr("Whose models new sessions use where nothing else was chosen."),
         [](const Settings &s) { return QJsonValue(s.provider); }},
        {"model", T::General, S::Model, Known::tr("Model"),
         Known::tr("The model to use with this provider. Without one, the provider's usual model."),
         [](const Settings &s) { return QJsonValue(s.model); }},
        {"permissionMode",
         T::Permissions,
         S::Choice,
         Known::tr("Mode of new sessions"),
         Known::tr("How much happens without a question. No mode lifts a boundary."),
         [](const Settings &s) { return QJsonValue(nameOf(s.permissionMode)); },
         0,
         0,
         {},
         {},
         {"default", "acceptEdits", "plan", "bypassPermissions"},
         {Known::tr("Ask before anything changes"), Known::tr("Edit files of the folder, ask for the rest"),
          Known::tr("Plan: only read"), Known::tr("Never ask")}},
        {"maxTurns",
         T::Advanced,
         S::Number,
         Known::tr("Answers for each prompt"),
         Known::tr("How many answers the model may give before the turn ends by itself."),
         [](const Settings &s) { return QJsonValue(s.maxTurns); },
         0,
         mostTurns,
         {},
         unlimited},
        {"maxOutputTokens", T::Advanced, S::Number, Known::tr("Longest answer"),
         Known::tr("The longest single answer to ask the model for."),
         [](const Settings &s) { return QJsonValue(s.maxOutputTokens); }, 0, mostOutputTokens,
         Known::tr("tokens"), Known::tr("the most that the model can")},
        {"retries", T::Network, S::Number, Known::tr("Tries for one answer"),
         Known::tr("How often an answer that fails is asked for, the first time included."),
         [](const Settings &s) { return QJsonValue(s.retries); }, 1, mostRetries},
        {"stallSeconds", T::Network, S::Number, Known::tr("Patience with a silent provider"),
         Known::tr("How long a provider may send nothing before it is asked again."),
         [](const Settings &s) { return QJsonValue(qint64(s.stall.count())); }, 0, mostStallSeconds,
         Known::tr("seconds"), Known::tr("for ever")},
        {"proxy", T::Network, S::Text, Known::tr("Proxy"),
         Known::tr("The proxy for all connections, such as http://proxy.example.org:3128. Without one, the "
                   "environment's proxy variables decide."),
         [](const Settings &s) { return QJsonValue(s.proxy); }},
        {"caFile", T::Network, S::File, Known::tr("Certificate authorities"),
         Known::tr("A PEM file of authorities to trust beside those of the system. Networks that inspect "
                   "traffic need it."),
         [](const Settings &s) { return QJsonValue(s.caFile); }},
        {"context.compactAt",
         T::General,
         S::Decimal,
         Known::tr("Shorten long conversations"),
         Known::tr("The share of the model's context from which on a conversation is summed up by itself."),
         [](const Settings &s) { return QJsonValue(s.compactAt); },
         0,
         mostOfContext,
         {},
         Known::tr("never")},
    };
}

QList<KnownSetting> permissionSettings()
{
    using T = SettingTopic;
    using S = SettingShape;
    const QString unlimited = Known::tr("without limit");
    return {
        {"permissions.allow",
         T::Permissions,
         S::Rules,
         Known::tr("Allowed without a question"),
         Known::tr("Calls that match one of these rules happen without a question, inside the boundary."),
         [](const Settings &s) { return QJsonValue(textsOf(s.allow)); },
         0,
         0,
         {},
         {},
         {},
         {},
         true},
        {"permissions.ask",
         T::Permissions,
         S::Rules,
         Known::tr("Always asked"),
         Known::tr("Calls that match one of these rules wait for a person, whatever allows them."),
         [](const Settings &s) { return QJsonValue(textsOf(s.ask)); },
         0,
         0,
         {},
         {},
         {},
         {},
         true},
        {"permissions.deny",
         T::Permissions,
         S::Rules,
         Known::tr("Never"),
         Known::tr("Calls that match one of these rules never happen, whatever allows them."),
         [](const Settings &s) { return QJsonValue(textsOf(s.deny)); },
         0,
         0,
         {},
         {},
         {},
         {},
         true},
        {"sandbox.allowedHosts", T::Network, S::Texts, Known::tr("Hosts that commands may reach"),
         Known::tr("One in each line: docs.python.org, *.example.org for all below it, localhost:8080. "
                   "Ports 443 and 80 unless one is named."),
         [](const Settings &s) { return QJsonValue(QJsonArray::fromStringList(s.sandbox.allowedHosts)); }},
        {"sandbox.readable", T::Permissions, S::Texts, Known::tr("What commands may read outside the folder"),
         Known::tr("Files and folders, one in each line, absolute or beginning with ~/."),
         [](const Settings &s) { return QJsonValue(QJsonArray::fromStringList(s.sandbox.readable)); }},
        {"sandbox.whenMissing",
         T::Permissions,
         S::Choice,
         Known::tr("Where the fence cannot stand"),
         Known::tr("What becomes of commands on a machine that cannot hold them inside the folder."),
         [](const Settings &s) {
             return QJsonValue(s.sandbox.whenMissing == SandboxSettings::WhenMissing::Ask ? "ask" : "refuse");
         },
         0,
         0,
         {},
         {},
         {"ask", "refuse"},
         {Known::tr("Each command asks"), Known::tr("No command runs")}},
        {"sandbox.askEachCommand", T::Permissions, S::Flag, Known::tr("Ask for every command"),
         Known::tr("Ordinary commands ask too, although the fence holds them."),
         [](const Settings &s) { return QJsonValue(s.sandbox.askEachCommand); }},
        {"sandbox.debuggers", T::Permissions, S::Flag, Known::tr("Debuggers work inside the fence"),
         Known::tr("Lets gdb, strace and the like look into other processes of the same command."),
         [](const Settings &s) { return QJsonValue(s.sandbox.debuggers); }},
        {"sandbox.processes",
         T::Permissions,
         S::Number,
         Known::tr("Processes of one command"),
         Known::tr("How many one command may have at a time. Threads do not count."),
         [](const Settings &s) { return QJsonValue(s.sandbox.processesAtMost); },
         0,
         mostProcesses,
         {},
         unlimited},
        {"sandbox.memoryMegabytes", T::Permissions, S::Number, Known::tr("Memory of each process"),
         Known::tr("How much data each process of a command may hold."),
         [](const Settings &s) { return QJsonValue(s.sandbox.memoryMegabytes); }, 0, mostSandboxMegabytes,
         Known::tr("MB"), unlimited},
        {"sandbox.fileMegabytes", T::Permissions, S::Number, Known::tr("Largest file of a command"),
         Known::tr("How large each file may become that a command writes."),
         [](const Settings &s) { return QJsonValue(s.sandbox.fileMegabytes); }, 0, mostSandboxMegabytes,
         Known::tr("MB"), unlimited},
        {"hooks.PreToolUse", T::Hooks, S::Hooks, Known::tr("Before a tool runs"),
         Known::tr("Programs of yours that see each call first and may refuse or change it. One that fails "
                   "refuses it."),
         [](const Settings &s) { return QJsonValue(s.hooks.value(u"PreToolUse").toArray()); }},
        {"hooks.PostToolUse", T::Hooks, S::Hooks, Known::tr("After a tool ran"),
         Known::tr("Programs of yours that are told what each call did."),
         [](const Settings &s) { return QJsonValue(s.hooks.value(u"PostToolUse").toArray()); }},
    };
}

QList<KnownSetting> storageSettings()
{
    using T = SettingTopic;
    using S = SettingShape;
    return {
        {"checkpoints.enabled", T::Storage, S::Flag, Known::tr("Keep what files were"),
         Known::tr("Keeps the files of a folder in each state that a session gave them, so that they can be "
                   "brought back."),
         [](const Settings &s) { return QJsonValue(s.checkpoints.enabled); }},
        {"checkpoints.maxMegabytes", T::Storage, S::Number, Known::tr("Room for kept files"),
         Known::tr("For all folders together; the oldest go first."),
         [](const Settings &s) { return QJsonValue(s.checkpoints.maxMegabytes); }, 1, mostMegabytesKept,
         Known::tr("MB")},
        {"checkpoints.maxFileMegabytes", T::Storage, S::Number, Known::tr("Largest kept file"),
         Known::tr("Larger files are not kept and cannot be brought back."),
         [](const Settings &s) { return QJsonValue(s.checkpoints.maxFileMegabytes); }, 1, mostMegabytesKept,
         Known::tr("MB")},
        {"sessions.trashDays", T::Storage, S::Number, Known::tr("Deleted sessions stay for"),
         Known::tr("How long a deleted session can be taken back from the trash."),
         [](const Settings &s) { return QJsonValue(s.trashDays); }, 0, mostTrashDays, Known::tr("days"),
         Known::tr("until the next start")},
        {"logs.maxMegabytes", T::Advanced, S::Number, Known::tr("Room for logs"),
         Known::tr("For all files of Paddock's own log together; the oldest go first."),
         [](const Settings &s) { return QJsonValue(s.logs.maxMegabytes); }, 1, mostLogMegabytes,
         Known::tr("MB")},
        {"logs.level",
         T::Advanced,
         S::Choice,
         Known::tr("What is logged"),
         Known::tr("What Paddock writes about its own work. Never prompts, file contents or keys."),
         [](const Settings &s) { return QJsonValue(levelName(s.logs.level)); },
         0,
         0,
         {},
         {},
         {"debug", "info", "warning", "error"},
         {Known::tr("Everything"), Known::tr("The life of sessions"), Known::tr("Warnings and errors"),
          Known::tr("Errors")}},
    };
}

QList<KnownSetting> budgetSettings()
{
    struct Span {
        BudgetSpan span;
        const char *key;
        QString soft;
        QString hard;
    };
    const Span spans[] = {
        {BudgetSpan::Turn, "turn", Known::tr("Tell when a prompt costs"), Known::tr("Stop a prompt at")},
        {BudgetSpan::Session, "session", Known::tr("Tell when a session costs"),
         Known::tr("Stop a session at")},
        {BudgetSpan::Day, "day", Known::tr("Tell when a day costs"), Known::tr("Stop for the day at")},
        {BudgetSpan::Project, "project", Known::tr("Tell when a folder costs"),
         Known::tr("Stop in a folder at")},
    };
    QList<KnownSetting> settings;
    for (const Span &span : spans) {
        for (const bool hard : {false, true}) {
            KnownSetting setting;
            setting.key = QStringLiteral("budgets.%1.%2")
                              .arg(QLatin1String(span.key), QLatin1String(hard ? "hardUsd" : "softUsd"));
            setting.topic = SettingTopic::Cost;
            setting.shape = SettingShape::Decimal;
            setting.title = hard ? span.hard : span.soft;
            setting.description =
                hard ? Known::tr("The turn ends before the next request once this much is spent, by the "
                                 "catalogue's prices.")
                     : Known::tr("Said once, when this much is spent; work goes on.");
            setting.value = [which = span.span, hard](const Settings &settings) {
                for (const Budget &budget : settings.budgets) {
                    if (budget.span == which && budget.hard == hard)
                        return QJsonValue(budget.limitUsd);
                }
                return QJsonValue(0);
            };
            setting.most = mostUsd;
            setting.unit = Known::tr("US dollars");
            setting.whenZero = Known::tr("no budget");
            setting.perFolder = true;
            settings.append(setting);
        }
    }
    return settings;
}

} // namespace

QList<KnownSetting> knownSettings()
{
    return generalSettings() + permissionSettings() + storageSettings() + budgetSettings();
}

QList<KnownSetting> knownProviderSettings(const Provider &provider)
{
    if (provider.wire == Provider::Wire::Practice)
        return {};
    const auto keyOf = [&](const char *what) {
        return QStringLiteral("providers.%1.%2").arg(provider.name, QLatin1String(what));
    };
    // A provider of the user's own is in no default settings.
    const auto of = [name = provider.name](const Settings &settings) {
        const Provider *found = settings.providerNamed(name);
        return found ? *found : unknownProvider(name);
    };
    using T = SettingTopic;
    using S = SettingShape;
    return {
        {keyOf("baseUrl"), T::Providers, S::Text, Known::tr("Address"),
         Known::tr("Where its API is. One that speaks as OpenAI does includes the /v1."),
         [of](const Settings &s) { return QJsonValue(of(s).baseUrl); }},
        {keyOf("defaultModel"), T::Providers, S::Model, Known::tr("Usual model"),
         Known::tr("The model to use where none is chosen."),
         [of](const Settings &s) { return QJsonValue(of(s).defaultModel); }},
        {keyOf("wire"),
         T::Providers,
         S::Choice,
         Known::tr("Protocol"),
         Known::tr("Which API it speaks."),
         [of](const Settings &s) {
             return QJsonValue(of(s).wire == Provider::Wire::Anthropic ? "anthropic" : "openai");
         },
         0,
         0,
         {},
         {},
         {"anthropic", "openai"},
         {Known::tr("Anthropic's Messages"), Known::tr("OpenAI's chat completions")}},
        {keyOf("needsKey"), T::Providers, S::Flag, Known::tr("Needs a key"),
         Known::tr("Whether it is asked with an API key."),
         [of](const Settings &s) { return QJsonValue(of(s).needsKey); }},
    };
}

bool isKnownSetting(const QString &key)
{
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const KnownSetting &setting : knownSettings())
            all.insert(setting.key);
        return all;
    }();
    static const QStringList ofProviders{"baseUrl", "defaultModel", "wire", "needsKey"};
    const QStringList path = key.split(u'.');
    if (path.first() == u"providers")
        return path.size() == 2 || (path.size() == 3 && ofProviders.contains(path.last()));
    if (path.first() == u"hooks") // other points are kept and not looked at
        return path.size() == 2;
    // A list notes each of its entries, too.
    return keys.contains(key) || keys.contains(path.mid(0, 2).join(u'.'));
}

} // namespace paddock
