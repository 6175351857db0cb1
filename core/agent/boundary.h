#pragma once

#include "core/config/sandbox_settings.h"
#include "core/exec/sandbox_backend.h"
#include "core/files/workspace_root.h"
#include "core/files/workspace_scan.h"
#include "core/net/egress_proxy.h"
#include "core/policy/fence_standing.h"
#include "core/protocol/boundary_report.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace paddock {

/// What this machine can hold commands with. One for an engine, used by all its sessions. Lives on the engine's thread;
/// probing happens on the thread pool.
class Boundary : public QObject
{
    Q_OBJECT

public:
    /// \a dataFolder is where a file that fenced commands read is kept; it is made when missing.
    Boundary(std::shared_ptr<const SandboxBackend> backend, SandboxSettings settings, QString dataFolder,
             HostRules hosts = {}, QObject *parent = nullptr);
    ~Boundary() override;

    /// Begins to find out which walls stand, by trying; some 10 ms. changed() follows. To be called once.
    void probe();

    bool isKnown() const { return !m_layers.isEmpty(); } ///< Whether the probe has ended.
    FenceStanding standing() const;
    const QList<BoundaryLayer> &layers() const { return m_layers; }
    const SandboxSettings &settings() const { return m_settings; }

    /// Takes other settings over, for whatever is fenced from now on; changed() follows from within this call when it is
    /// known what stands.
    void apply(SandboxSettings settings, HostRules hosts);

    /// A gate for commands that lets through to the hosts of the settings. \a tell hears each decision, on the thread
    /// of the command's Process, as long as \a context lives.
    OpenGate gate(QObject *context, std::function<void(const EgressRecord &)> tell) const;

    /// What is different for one command in one workspace.
    struct Opening {
        QStringList lifted = {}; ///< Paths below the workspace that a person has allowed it to change.
        QStringList readable = {}; ///< Absolute, canonical.
        WorkspaceScan scan = {}; ///< What to keep as it is beyond fencedPlaces().
    };

    /// For commands. \a folder is the workspace held open. Null when nothing can stand around a command here.
    std::shared_ptr<const Fence> commandFence(const QString &workspace,
                                              const std::shared_ptr<const FileDescriptor> &folder,
                                              OpenGate openGate, const Opening &opening) const;

    /// For git of a person's own commit, whose repository \a gitFolder lies outside of the workspace: that folder can be
    /// written but for hooks and configuration, \a readable can be read, and there is no network. \a folder is the
    /// repository held open. Null when nothing can stand here.
    std::shared_ptr<const Fence> commitFence(const QString &gitFolder,
                                             const std::shared_ptr<const FileDescriptor> &folder,
                                             const QStringList &readable) const;

    /// For our own helpers that read the workspace, and for those that read nothing but their input. Null when nothing
    /// can stand here.
    std::shared_ptr<const Fence> readerFence(const QString &workspace,
                                             const std::shared_ptr<const FileDescriptor> &folder) const;
    std::shared_ptr<const Fence> parserFence() const;

signals:
    void changed();

private:
    QStringList readable() const;
    std::shared_ptr<const Fence> commandFence(FenceSpec spec) const;

    const std::shared_ptr<const SandboxBackend> m_backend;
    SandboxSettings m_settings;
    HostRules m_hosts;
    const QString m_dataFolder;
    QList<BoundaryLayer> m_layers;
    QString m_gitIdentity; ///< A file; empty: none.
    QThreadPool m_pool; // its end waits for the probe
};

/// Whether commands can be fenced by these walls.
bool isWhole(const QList<BoundaryLayer> &layers);

} // namespace paddock
