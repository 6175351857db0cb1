#pragma once

#include "core/hooks/hook_runner.h"
#include "core/hooks/hook_settings.h"

namespace paddock {

/// Runs the command hooks of the settings: all that listen to a tool at once, each with /bin/bash in a process group
/// of its own in the workspace's folder, the payload on standard input, the environment of childEnvironment() with
/// PADDOCK_PROJECT_DIR and CLAUDE_PROJECT_DIR. Of each stream at most 1 MB is read.
class CommandHookRunner : public HookRunner
{
public:
    CommandHookRunner(HookSettings settings, QString projectDirectory);

    std::unique_ptr<HookRun> run(HookPoint point, const QString &tool, const QJsonObject &payload) override;

private:
    const HookSettings m_settings;
    const QString m_projectDirectory;
};

} // namespace paddock
