#include "core/policy/shfmt_run.h"

#include "core/policy/shfmt_tree.h"

namespace paddock {

namespace {

constexpr std::chrono::milliseconds readerPatience{2'000};
constexpr qsizetype largestTree = 16 * 1024 * 1024;

} // namespace

ShfmtRun::ShfmtRun(QString text, QString workspace, std::shared_ptr<const Fence> fence)
    : m_text(std::move(text))
    , m_workspace(std::move(workspace))
    , m_fence(std::move(fence))
{}

void ShfmtRun::start()
{
    const std::optional<QString> program = findProgram(QStringLiteral("shfmt"), m_workspace);
    if (!program) {
        return fail(
            tr("Commands are read by two readers, and the second one is missing here: install the package "
               "shfmt."));
    }
    m_program = *program;
    // Version 3 takes this spelling in all its releases that we know.
    run(m_program, QStringLiteral("-tojson"));
}

void ShfmtRun::run(const QString &program, const QString &option)
{
    m_output.clear();
    m_complaint.clear();
    ProcessSpec spec;
    spec.program = program;
    spec.arguments = QStringList{"-ln", "bash", option};
    spec.workingDirectory = QStringLiteral("/");
    spec.environment = childEnvironment();
    spec.input = m_text.toUtf8();
    spec.timeout = readerPatience;
    spec.fence = m_fence;
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::wroteOutput, this, [this](const QByteArray &bytes) {
        if (m_output.size() <= largestTree)
            m_output += bytes;
    });
    connect(m_process.get(), &Process::wroteError, this, [this](const QByteArray &bytes) {
        if (m_complaint.size() < 4096)
            m_complaint += bytes;
    });
    // Queued, so that it can be replaced and destroyed outside of its own signal.
    connect(m_process.get(), &Process::finished, this, &ShfmtRun::conclude, Qt::QueuedConnection);
    if (const Result<void> started = m_process->start(); !started)
        fail(tr("shfmt, the second reader of commands, could not be started: %1")
                 .arg(started.error().message));
}

void ShfmtRun::conclude(const ProcessEnd &end)
{
    using How = ProcessEnd::How;
    const QString complaint = QString::fromUtf8(m_complaint).simplified().left(200);
    switch (end.how) {
    case How::TimedOut:
        return fail(tr("shfmt, the second reader of commands, took too long."));
    case How::NotFenced:
        return fail(tr("shfmt, the second reader of commands, could not be fenced in: %1").arg(end.detail));
    case How::Signalled:
    case How::Interrupted:
        return fail(tr("shfmt, the second reader of commands, broke down."));
    case How::Exited:
        break;
    }
    if (end.code == 2 && !m_newSpelling && complaint.contains(QLatin1String("flag"))) {
        m_newSpelling = true;
        return run(m_program, QStringLiteral("--to-json"));
    }
    if (end.code == 1 && m_output.isEmpty()) {
        emit finished({ShellReading::State::Refused, tr("shfmt cannot read it: %1.").arg(complaint), {}});
        return;
    }
    if (end.code != 0)
        return fail(tr("shfmt, the second reader of commands, failed: %1").arg(complaint));
    if (m_output.size() > largestTree)
        return fail(tr("What shfmt wrote is too long."));
    emit finished(readShfmtTree(m_output, m_text));
}

void ShfmtRun::fail(const QString &why)
{
    // Never from within start().
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            emit finished({ShellReading::State::Unavailable, why, {}});
        },
        Qt::QueuedConnection);
}

} // namespace paddock
