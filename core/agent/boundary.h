#pragma once

#include "core/config/sandbox_settings.h"
#include "core/exec/sandbox_backend.h"
#include "core/files/workspace_root.h"
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
    Boundary(std::shared_ptr<const SandboxBackend> backend, SandboxSettings settings,
             QObject *parent = nullptr);
    ~Boundary() override;

    /// Begins to find out which walls stand, by trying; some 10 ms. changed() follows. To be called once.
    void probe();

    bool isKnown() const { return !m_layers.isEmpty(); } ///< Whether the probe has ended.
    FenceStanding standing() const;
    const QList<BoundaryLayer> &layers() const { return m_layers; }
    const SandboxSettings &settings() const { return m_settings; }

    /// For commands. \a folder is the workspace held open; \a lifted are names of fencedPlaces() that a person has
    /// allowed this command to change. Null when nothing can stand around a command here.
    std::shared_ptr<const Fence> commandFence(const QString &workspace,
                                              const std::shared_ptr<const FileDescriptor> &folder,
                                              OpenGate openGate, const QStringList &lifted = {}) const;

    /// For our own helpers that read the workspace, and for those that read nothing but their input. Null when nothing
    /// can stand here.
    std::shared_ptr<const Fence> readerFence(const QString &workspace,
                                             const std::shared_ptr<const FileDescriptor> &folder) const;
    std::shared_ptr<const Fence> parserFence() const;

signals:
    void changed();

private:
    QStringList readable() const;

    const std::shared_ptr<const SandboxBackend> m_backend;
    const SandboxSettings m_settings;
    QList<BoundaryLayer> m_layers;
    QThreadPool m_pool; // its end waits for the probe
};

/// Whether commands can be fenced by these walls.
bool isWhole(const QList<BoundaryLayer> &layers);

} // namespace paddock
