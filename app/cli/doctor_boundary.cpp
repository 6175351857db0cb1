#include "app/cli/doctor_boundary.h"

#include "app/cli/doctor_fallbacks.h"
#include "core/store/data_directory.h"

#include <fcntl.h>

#include <algorithm>

namespace paddock {

namespace {

QString stateName(BoundaryLayer::State state)
{
    switch (state) {
    case BoundaryLayer::State::Enforced:
        return QStringLiteral("enforced");
    case BoundaryLayer::State::Partly:
        return QStringLiteral("partly");
    case BoundaryLayer::State::Missing:
        return QStringLiteral("not available");
    case BoundaryLayer::State::Untested:
        break;
    }
    return QStringLiteral("not tried");
}

} // namespace

DoctorBoundary::DoctorBoundary(SandboxSettings settings, QString workspace, bool selfTest)
    : m_settings(std::move(settings))
    , m_workspace(std::move(workspace))
    , m_selfTest(selfTest)
{}

DoctorBoundary::~DoctorBoundary() = default;

void DoctorBoundary::start()
{
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(m_workspace);
    if (!root) {
        fail(QStringLiteral("workspace"), root.error().message);
        return;
    }
    m_root = *std::move(root);
    Result<HostRules> hosts = HostRules::parse(m_settings.allowedHosts);
    if (!hosts) {
        fail(QStringLiteral("network"), hosts.error().message);
        return;
    }
    m_boundary = std::make_unique<Boundary>(SandboxBackend::system(), m_settings, defaultDataDirectory(),
                                            *std::move(hosts));
    connect(m_boundary.get(), &Boundary::changed, this, [this] {
        addLayers();
        addCommands();
        m_findings += probeFallbacks(m_boundary->layers(), m_root->path());
        if (m_selfTest)
            testEscapes();
        else
            emit finished(m_findings);
    });
    m_boundary->probe();
}

void DoctorBoundary::addLayers()
{
    const bool holds =
        !m_root->find(QStringLiteral("../paddock-doctor")) && !m_root->find(QStringLiteral("/"));
    using State = BoundaryLayer::State;
    QList<BoundaryLayer> layers{
        {QStringLiteral("paths"), tr("Paths of the file tools"), holds ? State::Enforced : State::Missing,
         holds ? tr("Paths are resolved by the kernel below %1, and a way out was refused when tried.")
                     .arg(m_root->path())
               : tr("A path outside %1 was not refused.").arg(m_root->path())}};
    layers += m_boundary->layers();
    for (const BoundaryLayer &layer : std::as_const(layers)) {
        DoctorFinding finding{
            layer.id,   DoctorFinding::Verdict::Note, {}, QStringLiteral("layer"), stateName(layer.state),
            layer.title};
        QString word = tr("not available");
        if (layer.state == State::Enforced) {
            finding.verdict = DoctorFinding::Verdict::Fine;
            word = tr("enforced");
        } else if (layer.state == State::Partly) {
            word = tr("partly");
        }
        if (layer.id == QLatin1String("paths") && !holds)
            finding.verdict = DoctorFinding::Verdict::Fault;
        finding.message = tr("%1: %2", "state: explanation").arg(word, layer.detail);
        m_findings.append(finding);
    }
}

void DoctorBoundary::addCommands()
{
    DoctorFinding finding{QStringLiteral("commands")};
    switch (m_boundary->standing()) {
    case FenceStanding::Whole:
        finding.message = tr("They run behind a fence of the kernel, all of whose walls stand here.");
        break;
    case FenceStanding::MissingAsk:
        finding.verdict = DoctorFinding::Verdict::Note;
        finding.message =
            tr("The walls that they need do not all stand here, so each command asks. One that you allow can "
               "do whatever the missing walls would hold.");
        break;
    case FenceStanding::MissingRefuse:
        finding.verdict = DoctorFinding::Verdict::Fault;
        finding.message = tr("The walls that they need do not all stand here, and the settings say that no "
                             "command runs then.");
        break;
    }
    m_findings.append(finding);
}

void DoctorBoundary::testEscapes()
{
    const auto folder =
        std::make_shared<const FileDescriptor>(::fcntl(m_root->descriptor(), F_DUPFD_CLOEXEC, 3));
    m_test = std::make_unique<EscapeTest>(
        [this, folder](const OpenGate &gate, const QStringList &readable) {
            return m_boundary->commandFence(m_root->path(), folder, gate, {{}, readable, {}});
        },
        m_root->path());
    connect(m_test.get(), &EscapeTest::finished, this, [this](const QList<EscapeAttempt> &attempts) {
        addAttempts(attempts);
        emit finished(m_findings);
    });
    m_test->start();
}

void DoctorBoundary::addAttempts(const QList<EscapeAttempt> &attempts)
{
    int tried = 0;
    int out = 0;
    for (const EscapeAttempt &attempt : attempts) {
        tried += attempt.tried;
        out += attempt.isEscape();
        DoctorFinding finding{attempt.id,
                              DoctorFinding::Verdict::Fine,
                              attempt.detail,
                              QStringLiteral("attempt"),
                              QStringLiteral("contained"),
                              attempt.title};
        if (!attempt.tried) {
            finding.verdict = DoctorFinding::Verdict::Note;
            finding.state = QStringLiteral("not tried");
        } else if (!attempt.contained) {
            finding.verdict = DoctorFinding::Verdict::Fault;
            finding.state = QStringLiteral("escaped");
            finding.message = tr("ESCAPED: %1").arg(attempt.detail);
        }
        m_findings.append(finding);
    }
    DoctorFinding sum{QStringLiteral("self-test")};
    if (tried == 0) {
        sum.verdict = DoctorFinding::Verdict::Fault;
        sum.message = tr("Nothing could be tried, so nothing is known.");
    } else if (out > 0) {
        sum.verdict = DoctorFinding::Verdict::Fault;
        sum.message = tr("%1 of %2 attempts got out.").arg(out).arg(tried);
    } else {
        sum.message = tr("All %1 attempts were contained; %2 could not be tried.")
                          .arg(tried)
                          .arg(attempts.size() - tried);
    }
    m_findings.append(sum);
}

void DoctorBoundary::fail(const QString &what, const QString &message)
{
    m_findings.append({what, DoctorFinding::Verdict::Fault, message});
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_findings); }, Qt::QueuedConnection);
}

} // namespace paddock
