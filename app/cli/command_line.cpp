#include "app/cli/command_line.h"

#include "app/cli/audit_command.h"
#include "app/cli/blame_command.h"
#include "app/cli/doctor_command.h"
#include "app/cli/key_command.h"
#include "app/cli/policy_command.h"
#include "app/cli/print_run.h"
#include "app/cli/rewind_command.h"
#include "app/cli/sandbox_command.h"
#include "app/cli/sessions_command.h"
#include "app/cli/trust_command.h"
#include "app/cli/usage_command.h"
#include "app/common/checkpoint_limits.h"
#include "app/common/logging.h"
#include "app/common/practice_folder.h"
#include "app/common/workspace_settings.h"
#include "core/protocol/codec.h"
#include "core/store/data_directory.h"
#include "core/store/fork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace paddock {

namespace {

/// How long a caller who gives a prompt may leave standard input open and silent.
constexpr std::chrono::milliseconds SilencePatience{3'000};

constexpr int TerminatedExit = 143; // 128 + SIGTERM, as shells have it

/// The command line in the shape of a settings file.
QJsonObject settingsOf(const Arguments &arguments)
{
    QJsonObject settings;
    if (!arguments.provider.isEmpty())
        settings.insert("provider", arguments.provider);
    if (!arguments.model.isEmpty())
        settings.insert("model", arguments.model);
    if (arguments.mode)
        settings.insert("permissionMode", nameOf(*arguments.mode));
    if (arguments.maxTurns)
        settings.insert("maxTurns", *arguments.maxTurns);
    QJsonObject permissions;
    if (!arguments.allowed.isEmpty())
        permissions.insert("allow", QJsonArray::fromStringList(arguments.allowed));
    if (!arguments.disallowed.isEmpty())
        permissions.insert("deny", QJsonArray::fromStringList(arguments.disallowed));
    if (!permissions.isEmpty())
        settings.insert("permissions", permissions);
    return settings;
}

/// A prompt, or a wish that needs no turn of the model's, written as the Claude Code CLI has it.
std::variant<Prompt, Compact, AskContext, Pin> wishOf(const QString &prompt)
{
    const QString word = prompt.section(u' ', 0, 0);
    if (word == QLatin1String("/compact"))
        return Compact{prompt.mid(word.size()).trimmed()};
    bool isNumber = false;
    const qint64 entry = prompt.mid(word.size()).trimmed().toLongLong(&isNumber);
    if (isNumber && (word == QLatin1String("/pin") || word == QLatin1String("/unpin")))
        return Pin{entry, word == QLatin1String("/pin")};
    if (prompt.trimmed() == QLatin1String("/context"))
        return AskContext{};
    return Prompt{prompt};
}

} // namespace

CommandLine::CommandLine(Arguments arguments)
    : m_arguments(std::move(arguments))
{
    connect(&m_signals, &ProcessSignals::terminated, this, [this] {
        m_run.reset();
        m_sandbox.reset();
        m_parts.reset(); // ends what runs; the log has all that happened
        emit finished(TerminatedExit);
    });
}

CommandLine::~CommandLine() = default;

void CommandLine::start()
{
    if (m_arguments.verb == Arguments::Verb::Sandbox) {
        runSandbox();
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Policy) {
        runPolicy();
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Audit) {
        emit finished(
            runAuditCommand(FileSessionStore(defaultDataDirectory() + "/sessions"), m_arguments.words));
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Sessions) {
        emit finished(
            runSessionsCommand(FileSessionStore(defaultDataDirectory() + "/sessions"), m_arguments.words));
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Usage) {
        emit finished(runUsageCommand(FileSessionStore(defaultDataDirectory() + "/sessions"),
                                      standardSessionPlaces(), knownModels(), m_arguments.words));
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Rewind) {
        runRewind();
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Blame) {
        emit finished(runBlameCommand(FileSessionStore(defaultDataDirectory() + "/sessions"),
                                      checkpointLimits({}).folder, QDir::currentPath(), m_arguments.words));
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Trust) {
        m_trust = std::make_unique<TrustCommand>(m_arguments.words);
        connect(m_trust.get(), &TrustCommand::finished, this, &CommandLine::finished);
        m_trust->start();
        return;
    }
    if (m_arguments.verb == Arguments::Verb::Practice) {
        m_arguments.provider = QStringLiteral("practice");
        m_arguments.allowed.append(QStringLiteral("Bash(make test)"));
    }
    if (const Result<void> prepared = prepare(); !prepared) {
        fail(prepared.error().message);
        return;
    }
    switch (m_arguments.verb) {
    case Arguments::Verb::Key:
        runKey();
        break;
    case Arguments::Verb::Doctor:
        runDoctor();
        break;
    case Arguments::Verb::Practice:
        runPractice();
        break;
    case Arguments::Verb::Run:
        readPrompt();
        break;
    case Arguments::Verb::Sessions:
    case Arguments::Verb::Usage:
    case Arguments::Verb::Rewind:
    case Arguments::Verb::Blame:
    case Arguments::Verb::Policy:
    case Arguments::Verb::Sandbox:
    case Arguments::Verb::Audit:
    case Arguments::Verb::Trust:
        Q_UNREACHABLE(); // answered above: they need no model
    case Arguments::Verb::Window:
    case Arguments::Verb::Version:
    case Arguments::Verb::Help:
        Q_UNREACHABLE(); // main has answered
    }
}

Result<void> CommandLine::prepare()
{
    m_directory = QFileInfo(m_arguments.directory.isEmpty() ? QDir::currentPath() : m_arguments.directory)
                      .canonicalFilePath();
    if (m_directory.isEmpty()) {
        return Error{ErrorKind::NotFound,
                     tr("The directory %1 does not exist. Name one with --cwd.").arg(m_arguments.directory)};
    }
    const QJsonObject commandLine = settingsOf(m_arguments);
    Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces(m_directory), commandLine);
    if (!settings)
        return settings.error();
    installLogging(settings->logs);
    m_keys = std::make_shared<const EnvironmentKeys>(keyVariables(settings->providers));
    Result<std::unique_ptr<CoreParts>> parts =
        CoreParts::make(*std::move(settings), m_keys, commandLine,
                        m_arguments.isKept ? SessionKeeping::OnDisk : SessionKeeping::InMemory);
    if (!parts)
        return parts.error();
    m_parts = *std::move(parts);
    return {};
}

void CommandLine::runSandbox()
{
    m_sandbox = std::make_unique<SandboxCommand>(m_arguments.words);
    connect(m_sandbox.get(), &SandboxCommand::finished, this, &CommandLine::finished);
    m_sandbox->start();
}

void CommandLine::runRewind()
{
    const QString directory = QFileInfo(QDir::currentPath()).canonicalFilePath();
    const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces(directory));
    if (!settings) {
        fail(settings.error().message);
        return;
    }
    m_sessions = std::make_unique<FileSessionStore>(defaultDataDirectory() + "/sessions");
    m_rewind = std::make_unique<RewindCommand>(*m_sessions, checkpointLimits(settings->checkpoints),
                                               directory, m_arguments.words);
    connect(m_rewind.get(), &RewindCommand::finished, this, &CommandLine::finished);
    m_rewind->start();
}

void CommandLine::runPolicy()
{
    m_policy = std::make_unique<PolicyCommand>(m_arguments.words);
    connect(m_policy.get(), &PolicyCommand::finished, this, &CommandLine::finished);
    m_policy->start();
}

void CommandLine::runKey()
{
    QList<KeyOwner> owners;
    for (const Provider &provider : m_parts->settings().providers) {
        if (provider.wire != Provider::Wire::Practice) {
            owners.append({provider.name,
                           m_keys->find(provider.keyVariable) ? provider.keyVariable : QString(),
                           provider.needsKey});
        }
    }
    m_key = std::make_unique<KeyCommand>(m_parts->keychain(), owners, m_parts->settings().provider,
                                         m_arguments.words, m_arguments.json);
    connect(m_key.get(), &KeyCommand::finished, this, &CommandLine::finished);
    m_key->start();
}

void CommandLine::runDoctor()
{
    m_doctor = std::make_unique<DoctorCommand>(*m_parts, m_directory, m_arguments.selfTest, m_arguments.json);
    connect(m_doctor.get(), &DoctorCommand::finished, this, &CommandLine::finished);
    m_doctor->start();
}

void CommandLine::runPractice()
{
    const Result<QString> folder = makePracticeFolder();
    if (!folder) {
        fail(folder.error().message);
        return;
    }
    QTextStream(stderr)
        << tr("The practice model is a script with no intelligence. It works in a copy of a sample "
              "project: %1\nHere it may edit files and run \"make test\" without being asked.")
               .arg(*folder)
        << "\n\n"
        << Qt::flush;
    Open open;
    open.workspace = *folder;
    open.provider = m_arguments.provider;
    open.mode = m_arguments.mode.value_or(PermissionMode::AcceptEdits);
    open.attended = false;
    print(SessionId::fresh(), open, tr("Make the test pass."));
}

void CommandLine::readPrompt()
{
    if (isatty(STDIN_FILENO)) {
        runPrompt(m_arguments.prompt);
        return;
    }
    m_input = std::make_unique<StandardInput>(m_arguments.prompt.isEmpty() ? std::chrono::milliseconds()
                                                                           : SilencePatience);
    connect(m_input.get(), &StandardInput::finished, this, [this](const QByteArray &bytes, bool ended) {
        if (!ended) {
            QTextStream(stderr) << tr(
                "Nothing came on standard input, so the task is only what was given with -p.")
                                << Qt::endl;
        }
        QStringList parts{m_arguments.prompt, QString::fromUtf8(bytes).trimmed()};
        parts.removeAll({});
        runPrompt(parts.join("\n\n"));
    });
    m_input->start();
}

void CommandLine::runPrompt(const QString &prompt)
{
    if (prompt.isEmpty()) {
        fail(tr("error: there is no task. Give it behind -p, or on standard input."));
        return;
    }
    const Result<SessionId> session = sessionToWorkIn();
    if (!session) {
        failRun(session.error().message);
        return;
    }
    Open open;
    open.workspace = m_arguments.resume.isEmpty() ? m_directory : QString();
    open.provider = m_arguments.provider;
    open.model = m_arguments.model;
    open.mode =
        m_parts->settings().permissionMode; // said anew each time: a bypass of yesterday must not linger
    open.maxTurns = m_parts->settings().maxTurns;
    open.maxBudgetUsd = m_arguments.maxBudgetUsd.value_or(0); // said anew each time, as the limits above
    open.attended = false;
    print(*session, open, prompt);
}

/// The session that the command line means: a stored one, a copy of one that is made here, or a new one.
Result<SessionId> CommandLine::sessionToWorkIn()
{
    const Result<std::optional<SessionId>> stored = sessionToResume();
    if (!stored)
        return stored.error();
    const SessionId fresh =
        m_arguments.sessionId.isEmpty() ? SessionId::fresh() : SessionId{m_arguments.sessionId};
    if (!m_arguments.sessionId.isEmpty() && m_parts->sessions().load(fresh)) {
        return Error{ErrorKind::Invalid,
                     tr("There is already a session %1. Go on with it by --resume, or name another id.")
                         .arg(fresh.value)};
    }
    if (!*stored)
        return fresh;
    if (m_arguments.isKept && !m_arguments.forks)
        return **stored;

    Result<Transcript> transcript = m_parts->sessions().load(**stored);
    if (transcript && m_arguments.forks)
        transcript = forkOf(*transcript, **stored, transcript->size(), {});
    if (!transcript)
        return transcript.error();
    const SessionId copy = m_arguments.forks ? fresh : **stored;
    const Result<void> created = m_parts->store().create(copy, *transcript);
    return created ? Result<SessionId>(copy) : created.error();
}

/// The stored session to begin from; nothing: a new one is to be made.
Result<std::optional<SessionId>> CommandLine::sessionToResume() const
{
    if (!m_arguments.resume.isEmpty()) {
        const Result<SessionCatalog::Found> session =
            SessionCatalog(m_parts->sessions(), standardSessionPlaces()).find(m_arguments.resume);
        if (!session)
            return session.error();
        if (!session->isOwn()) {
            return Error{
                ErrorKind::Invalid,
                tr("The session %1 is not Paddock's own and can only be read. \"paddock sessions fork "
                   "%1\" makes one that goes on from it.")
                    .arg(session->id.value)};
        }
        return std::optional(session->id);
    }
    if (!m_arguments.resumeNewest)
        return std::optional<SessionId>();
    const Result<std::optional<SessionSummary>> newest = m_parts->sessions().newestFor(m_directory);
    if (!newest)
        return newest.error();
    return *newest ? std::optional((*newest)->id) : std::nullopt;
}

void CommandLine::print(const SessionId &session, const Open &open, const QString &prompt)
{
    CliStreamInfo info{m_parts->toolNames(), keySourceName(), QCoreApplication::applicationVersion(),
                       [parts = m_parts.get()](const QString &model, const Usage &usage) {
                           return parts->catalogue().costUsd(model, usage);
                       }};
    const bool narrated = m_arguments.verb == Arguments::Verb::Practice;
    m_run = std::make_unique<PrintRun>(
        m_parts->engine(), PrintRun::Task{session, open, wishOf(prompt), m_arguments.output, narrated},
        std::move(info));
    connect(m_run.get(), &PrintRun::finished, this, &CommandLine::finished);
    connect(&m_signals, &ProcessSignals::interrupted, m_run.get(), &PrintRun::interrupt);
    m_run->start();
}

void CommandLine::fail(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    emit finished(1);
}

/// Before a session was opened: programs that read frames learn of it too.
void CommandLine::failRun(const QString &message)
{
    if (m_arguments.output != OutputFormat::Text) {
        const QJsonObject result{
            {"type", "result"}, {"subtype", "error_during_execution"},    {"is_error", true},
            {"num_turns", 0},   {"session_id", SessionId::fresh().value}, {"errors", QJsonArray{message}}};
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact))
                            << Qt::endl;
    }
    fail(message);
}

QString CommandLine::keySourceName() const
{
    const Provider *provider = m_parts->settings().providerNamed(m_parts->settings().provider);
    switch (m_parts->keys().placeOf(m_parts->settings().provider)) {
    case StoredKeys::Place::Environment:
        return provider ? provider->keyVariable : QString();
    case StoredKeys::Place::Memory:
    case StoredKeys::Place::Keychain:
        return QStringLiteral("keychain");
    case StoredKeys::Place::NotNeeded:
        break;
    }
    return QStringLiteral("none");
}

} // namespace paddock
