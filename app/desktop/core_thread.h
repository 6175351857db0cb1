#pragma once

#include "app/common/core_parts.h"
#include "core/protocol/engine_relay.h"

#include <QThread>

#include <memory>

namespace paddock {

class KeyErrands;
class ScoutErrands;

/// The agent's own thread. Everything of it is made, used and destroyed there; the window's side gets an Engine that
/// carries values across. Lives on the GUI thread, and ends the other one with itself.
class CoreThread : public QObject
{
    Q_OBJECT

public:
    CoreThread(Settings settings, std::shared_ptr<const EnvironmentKeys> keys);
    ~CoreThread() override; ///< Stops what runs and waits until it has; the session logs are complete then.

    void start();

    Engine &engine() { return *m_relay; } ///< From ready() on.
    KeyErrands &keys() { return *m_keys; } ///< From ready() on. Lives on the agent's thread.
    ScoutErrands &scout() { return *m_scout; } ///< Likewise.

    /// Lets other settings hold for what begins from now on. applied() follows.
    void apply(const Settings &settings);

signals:
    void ready(); ///< Or failed(). Once.
    void failed(const paddock::Error &error);
    void applied(const paddock::Result<void> &result); ///< With an error the earlier settings still hold.

private:
    QThread m_thread;
    QObject m_place; ///< Stands on the agent's thread, to hand work over to it.
    Settings m_settings;
    const std::shared_ptr<const EnvironmentKeys> m_environment; // shared: the parts hold it too
    std::unique_ptr<CoreParts> m_parts; ///< Touched on the agent's thread only.
    std::unique_ptr<KeyErrands> m_keys; ///< Likewise.
    std::unique_ptr<ScoutErrands> m_scout; ///< Likewise.
    std::unique_ptr<EngineRelay> m_relay;
};

} // namespace paddock
