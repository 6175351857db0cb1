#include "core/exec/launcher_backend.h"

#include "core/exec/fence_packet.h"
#include "core/exec/launcher_fence.h"
#include "core/exec/process.h"
#include "core/exec/spawn.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <poll.h>

#include <algorithm>

namespace paddock {

namespace {

constexpr int probeAtMostMs = 5000;

/// What came of one try to build a fence.
struct FenceTrial {
    QStringList walls; ///< Empty when it did not stand.
    QString failure;
};

FenceTrial tryFence(const std::shared_ptr<const Fence> &fence)
{
    FenceTrial trial;
    ProcessSpec spec;
    spec.program = QStringLiteral("/bin/true");
    spec.workingDirectory = QStringLiteral("/");
    spec.environment = childEnvironment();
    spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
    spec.fence = fence;
    Result<Spawned> child = spawn(spec);
    if (!child) {
        trial.failure = child.error().message;
        return trial;
    }
    QElapsedTimer since;
    since.start();
    for (;;) {
        pollfd link{child->link.get(), POLLIN, 0};
        const int left = std::max(0, probeAtMostMs - int(since.elapsed()));
        if (::poll(&link, 1, left) == 0)
            break;
        FencePacket packet;
        if (receivePacket(child->link.get(), packet) == ReceivedPacket::NoMore)
            break;
        if (packet.kind == cage::LinkMessage::Standing)
            trial.walls = packet.text.split(u'\n', Qt::SkipEmptyParts);
        else if (packet.kind == cage::LinkMessage::Failed)
            trial.failure = packet.text;
    }
    child->link.reset();
    letEndAndReap(child->pid, std::move(child->pidfd));
    if (trial.walls.isEmpty() && trial.failure.isEmpty())
        trial.failure = QStringLiteral("no answer");
    return trial;
}

/// "landlock:7" -> "7" for \a name "landlock"; null when the wall does not stand.
QString detailOf(const QStringList &walls, const QString &name)
{
    for (const QString &wall : walls) {
        if (wall == name)
            return QLatin1String("");
        if (wall.startsWith(name + u':'))
            return wall.mid(name.size() + 1);
    }
    return {};
}

/// Ubuntu's and others' switch that lets a program make a user namespace, but gives it no rights there.
bool appArmorRestricts()
{
    QFile file(QStringLiteral("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"));
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "1";
}

} // namespace

LauncherBackend::LauncherBackend(QString launcher)
    : m_launcher(std::move(launcher))
{}

QString LauncherBackend::findLauncher()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QLatin1String place :
         {QLatin1String("/paddock-fence"), QLatin1String("/../libexec/paddock/paddock-fence"),
          QLatin1String("/../bin/paddock-fence")}) {
        const QFileInfo file(own + place);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

std::shared_ptr<const Fence> LauncherBackend::fence(FenceSpec spec) const
{
    return std::make_shared<LauncherFence>(m_launcher, std::move(spec));
}

QList<BoundaryLayer> LauncherBackend::probe() const
{
    using State = BoundaryLayer::State;
    FenceSpec spec;
    spec.workspace = FenceSpec::Workspace::Absent;
    const FenceTrial whole = tryFence(fence(spec));
    const bool stands = !whole.walls.isEmpty();
    FenceTrial thin;
    if (!stands) {
        spec.walls = FenceSpec::Walls::Thin;
        thin = tryFence(fence(spec));
    }
    const QStringList &walls = stands ? whole.walls : thin.walls;

    QList<BoundaryLayer> layers;
    const auto add = [&](const char *id, const QString &title, State state, const QString &detail) {
        layers.append({QLatin1String(id), title, state, detail});
    };
    QString why = whole.failure;
    if (!stands && appArmorRestricts()) {
        why += QLatin1Char(' ')
               + tr("AppArmor keeps programs of ordinary users from making namespaces here; the profile "
                    "paddock-fence that comes with Paddock lets its launcher through.");
    }
    add("namespaces", tr("Own view of files, processes and network"),
        stands ? State::Enforced : State::Missing,
        stands ? tr("A command was started in namespaces of its own: it sees the workspace and the system's "
                    "programs, nothing else.")
               : tr("Commands cannot be given a view of their own here: %1").arg(why));

    const QString abi = detailOf(walls, QStringLiteral("landlock"));
    add("landlock", tr("Second wall around files (Landlock)"),
        abi.isNull() ? State::Missing : State::Enforced,
        abi.isNull() ? tr("This kernel has no Landlock, or it is switched off.")
                     : tr("The kernel's Landlock, version %1, refuses writes outside on its own.").arg(abi));
    const bool filtered = !detailOf(walls, QStringLiteral("seccomp")).isNull();
    add("seccomp", tr("System call filter"), filtered ? State::Enforced : State::Missing,
        filtered ? tr("System calls that reach other processes, keys, mounts and devices are refused.")
                 : tr("The kernel does not take the filter: %1").arg(stands ? thin.failure : why));
    const QString counted = detailOf(walls, QStringLiteral("process-limit"));
    const bool limited = !detailOf(walls, QStringLiteral("limits")).isNull();
    add("limits", tr("Limits of processes, memory and file size"),
        !limited           ? State::Missing
        : counted.isNull() ? State::Partly
                           : State::Enforced,
        !limited ? tr("No limits could be set.")
        : counted.isNull()
            ? tr("Memory and file size are limited; the number of processes is not.")
            : tr("Processes are counted by %1; memory and file size by the kernel.").arg(counted));
    add("network", tr("No network but Paddock's proxy"),
        stands     ? State::Enforced
        : filtered ? State::Partly
                   : State::Missing,
        stands     ? tr("A command has a loopback of its own and reaches hosts through Paddock only.")
        : filtered ? tr("Commands get no network at all here; local test servers do not work.")
                   : tr("Commands would have the network of this machine."));
    return layers;
}

} // namespace paddock
