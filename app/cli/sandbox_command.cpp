#include "app/cli/sandbox_command.h"

#include "app/common/workspace_settings.h"
#include "core/config/settings.h"
#include "core/store/data_directory.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <fcntl.h>

#include <cstdio>

namespace paddock {

namespace {

constexpr int notFencedExit = 125; // As env, timeout and nohup have it for faults of their own.

} // namespace

SandboxCommand::SandboxCommand(QStringList words)
    : m_words(std::move(words))
{}

SandboxCommand::~SandboxCommand() = default;

Result<void> SandboxCommand::read()
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(
        {{"workspace", tr("The directory to work in; the current one if not given."), "directory"},
         {"allow-host", tr("A host that the command may reach."), "host"}});
    if (!parser.parse(QStringList("paddock sandbox") + m_words))
        return Error{ErrorKind::Invalid, parser.errorText()};
    m_command = parser.positionalArguments();
    if (m_command.isEmpty()) {
        return Error{
            ErrorKind::Invalid,
            tr("No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND "
               "ARGS")};
    }
    m_workspace = parser.isSet("workspace") ? parser.value("workspace") : QDir::currentPath();
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(m_workspace);
    if (!root)
        return root.error();
    if (const Result<void> checked = checkWorkspace((*root)->path()); !checked)
        return checked.error();
    m_root = *std::move(root);
    const Result<Settings> settings =
        loadSettings(standardSettingsPlaces(m_root->path()), QProcessEnvironment::systemEnvironment(), {});
    if (!settings)
        return settings.error();
    m_settings = settings->sandbox;
    m_settings.allowedHosts += parser.values("allow-host");
    Result<HostRules> hosts = HostRules::parse(m_settings.allowedHosts);
    if (!hosts)
        return hosts.error();
    m_hosts = *std::move(hosts);
    return {};
}

void SandboxCommand::start()
{
    if (const Result<void> read = this->read(); !read) {
        fail(read.error().message);
        return;
    }
    m_boundary =
        std::make_unique<Boundary>(SandboxBackend::system(), m_settings, defaultDataDirectory(), m_hosts);
    connect(m_boundary.get(), &Boundary::changed, this, &SandboxCommand::run);
    m_boundary->probe();
}

void SandboxCommand::run()
{
    const auto folder =
        std::make_shared<const FileDescriptor>(::fcntl(m_root->descriptor(), F_DUPFD_CLOEXEC, 3));
    // Refusals are told by the proxy's own answer.
    const OpenGate gate = m_boundary->gate(this, [](const EgressRecord &) {});
    const std::shared_ptr<const Fence> fence =
        m_boundary->commandFence(m_root->path(), folder, gate, {{}, {}, scanWorkspace(folder->get())});
    if (m_boundary->standing() != FenceStanding::Whole || !fence) {
        for (const BoundaryLayer &layer : m_boundary->layers()) {
            if (layer.state != BoundaryLayer::State::Enforced) {
                fail(tr("The fence cannot stand here, so nothing was run. %1").arg(layer.detail));
                return;
            }
        }
    }
    ProcessSpec spec;
    spec.program = m_command.constFirst();
    spec.arguments = m_command.sliced(1);
    spec.workingDirectory = m_root->path();
    spec.environment = environmentBehind(fence);
    spec.streams = ProcessSpec::Streams::Inherited;
    spec.fence = fence;
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::remarked, this,
            [](const QString &text) { QTextStream(stderr) << "paddock sandbox: " << text << Qt::endl; });
    connect(m_process.get(), &Process::finished, this, [this](const ProcessEnd &end) {
        switch (end.how) {
        case ProcessEnd::How::NotFenced:
            fail(tr("The fence could not be built, so nothing was run. %1").arg(end.detail));
            return;
        case ProcessEnd::How::Exited:
            emit finished(end.code);
            return;
        case ProcessEnd::How::Signalled:
        case ProcessEnd::How::TimedOut:
        case ProcessEnd::How::Interrupted:
            emit finished(128 + end.code);
            return;
        }
    });
    if (const Result<void> started = m_process->start(); !started)
        fail(started.error().message);
}

void SandboxCommand::fail(const QString &message)
{
    QTextStream(stderr) << "paddock sandbox: " << message << Qt::endl;
    emit finished(notFencedExit);
}

} // namespace paddock
