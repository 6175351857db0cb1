#include "core/agent/boundary.h"

#include "core/agent/git_identity.h"
#include "core/base/log.h"
#include "core/files/fenced_places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace paddock {

namespace {

constexpr quint64 megabyte = 1024 * 1024;
/// Of /tmp and of /dev/shm inside, each: they lie in memory.
constexpr quint64 temporaryAtMost = 2048 * megabyte;

const BoundaryLayer *layerIn(const QList<BoundaryLayer> &layers, QLatin1String id)
{
    const auto it = std::find_if(layers.begin(), layers.end(),
                                 [&](const BoundaryLayer &layer) { return layer.id == id; });
    return it == layers.end() ? nullptr : &*it;
}

bool isEnforced(const QList<BoundaryLayer> &layers, QLatin1String id)
{
    const BoundaryLayer *layer = layerIn(layers, id);
    return layer && layer->state == BoundaryLayer::State::Enforced;
}

/// Whether \a lifted names the place, something in it, or what it lies in.
bool isLifted(const QString &place, const QStringList &lifted)
{
    return std::any_of(lifted.begin(), lifted.end(), [&](const QString &path) {
        return path == place || path.startsWith(place + u'/') || place.startsWith(path + u'/');
    });
}

} // namespace

bool isWhole(const QList<BoundaryLayer> &layers)
{
    return isEnforced(layers, QLatin1String("namespaces")) && isEnforced(layers, QLatin1String("seccomp"))
           && isEnforced(layers, QLatin1String("network"))
           && layerIn(layers, QLatin1String("limits"))->state != BoundaryLayer::State::Missing;
}

Boundary::Boundary(std::shared_ptr<const SandboxBackend> backend, SandboxSettings settings,
                   QString dataFolder, HostRules hosts, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_settings(std::move(settings))
    , m_hosts(std::move(hosts))
    , m_dataFolder(std::move(dataFolder))
{
    m_pool.setMaxThreadCount(1);
}

Boundary::~Boundary() = default;

void Boundary::probe()
{
    m_pool.start([this] {
        QList<BoundaryLayer> layers = m_backend->probe();
        Result<QString> identity = writeGitIdentity(m_dataFolder + QStringLiteral("/gitconfig"));
        if (!identity)
            qCWarning(lcExec) << identity.error().message;
        QMetaObject::invokeMethod(
            this,
            [this, layers = std::move(layers), identity = identity ? *identity : QString()] {
                m_layers = layers;
                m_gitIdentity = identity;
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void Boundary::apply(SandboxSettings settings, HostRules hosts)
{
    m_settings = std::move(settings);
    m_hosts = std::move(hosts);
    if (isKnown())
        emit changed();
}

FenceStanding Boundary::standing() const
{
    if (isKnown() && isWhole(m_layers))
        return FenceStanding::Whole;
    return m_settings.whenMissing == SandboxSettings::WhenMissing::Refuse ? FenceStanding::MissingRefuse
                                                                          : FenceStanding::MissingAsk;
}

OpenGate Boundary::gate(QObject *context, std::function<void(const EgressRecord &)> tell) const
{
    return [hosts = m_hosts, context = QPointer<QObject>(context),
            tell = std::move(tell)](FileDescriptor listening) -> std::shared_ptr<void> {
        auto proxy = std::make_shared<EgressProxy>(std::move(listening), hosts);
        if (context)
            connect(proxy.get(), &EgressProxy::reached, context, tell);
        return proxy;
    };
}

std::shared_ptr<const Fence> Boundary::commandFence(const QString &workspace,
                                                    const std::shared_ptr<const FileDescriptor> &folder,
                                                    OpenGate openGate, const Opening &opening) const
{
    FenceSpec spec;
    if (!isEnforced(m_layers, QLatin1String("namespaces"))) {
        if (!isEnforced(m_layers, QLatin1String("landlock")))
            return nullptr;
        spec.walls = FenceSpec::Walls::Thin;
    } else {
        spec.openGate = std::move(openGate);
        for (const FencedPlace &place : fencedPlaces() + opening.scan.places) {
            if (!isLifted(place.path, opening.lifted))
                spec.fencedNames.append({place.path, place.isFolder, false});
        }
        for (const QString &path : opening.scan.shared)
            spec.fencedNames.append({path, false, false});
        spec.pinned = pinnedFolders() + opening.scan.pinned;
    }
    spec.workspacePath = workspace;
    spec.workspaceFolder = folder;
    spec.readable = readable() + opening.readable;
    return commandFence(std::move(spec));
}

std::shared_ptr<const Fence> Boundary::commitFence(const QString &gitFolder,
                                                   const std::shared_ptr<const FileDescriptor> &folder,
                                                   const QStringList &readable) const
{
    FenceSpec spec;
    if (!isEnforced(m_layers, QLatin1String("namespaces"))) {
        if (!isEnforced(m_layers, QLatin1String("landlock")))
            return nullptr;
        spec.walls = FenceSpec::Walls::Thin;
    } else {
        spec.fencedNames = {{QStringLiteral("hooks"), true, true},
                            {QStringLiteral("config"), false, true},
                            {QStringLiteral("config.worktree"), false, true},
                            {QStringLiteral("info"), true, true}};
    }
    spec.workspacePath = gitFolder;
    spec.workspaceFolder = folder;
    spec.readable = this->readable() + readable;
    return commandFence(std::move(spec));
}

/// What is the same for each.
std::shared_ptr<const Fence> Boundary::commandFence(FenceSpec spec) const
{
    if (!m_gitIdentity.isEmpty()) {
        spec.readable.append(m_gitIdentity);
        spec.environment.append("GIT_CONFIG_GLOBAL=" + QFile::encodeName(m_gitIdentity));
    }
    spec.debuggers = m_settings.debuggers;
    spec.processesAtMost = quint64(m_settings.processesAtMost);
    spec.dataBytesAtMost = quint64(m_settings.memoryMegabytes) * megabyte;
    spec.temporaryBytesAtMost = temporaryAtMost;
    spec.fileBytesAtMost = quint64(m_settings.fileMegabytes) * megabyte;
    return m_backend->fence(std::move(spec));
}

std::shared_ptr<const Fence> Boundary::readerFence(const QString &workspace,
                                                   const std::shared_ptr<const FileDescriptor> &folder) const
{
    if (!isEnforced(m_layers, QLatin1String("landlock")))
        return nullptr;
    FenceSpec spec;
    spec.walls = FenceSpec::Walls::Thin;
    spec.workspace = FenceSpec::Workspace::ReadOnly;
    spec.workspacePath = workspace;
    spec.workspaceFolder = folder;
    return m_backend->fence(std::move(spec));
}

std::shared_ptr<const Fence> Boundary::parserFence() const
{
    if (!isEnforced(m_layers, QLatin1String("landlock")))
        return nullptr;
    FenceSpec spec;
    spec.walls = FenceSpec::Walls::Thin;
    spec.workspace = FenceSpec::Workspace::Absent;
    return m_backend->fence(std::move(spec));
}

QStringList Boundary::readable() const
{
    QStringList paths;
    for (const QString &path : m_settings.readable)
        // As the files lie now: a link is not followed inside.
        paths.append(QFileInfo(path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path)
                         .canonicalFilePath());
    paths.removeAll(QString());
    return paths;
}

} // namespace paddock
