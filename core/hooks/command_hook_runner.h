#pragma once

#include "core/exec/fence.h"
#include "core/hooks/hook_runner.h"
#include "core/hooks/hook_settings.h"

namespace paddock {

/// Runs the command hooks of the settings: all that listen to a tool at once, each with /bin/bash in a process group
/// of its own in the workspace's folder behind its fence, the payload on standard input, the environment of
/// environmentBehind() with PADDOCK_PROJECT_DIR and CLAUDE_PROJECT_DIR. Of each stream at most 1 MB is read.
class CommandHookRunner : public HookRunner
{
public:
    /// The fence around a hook of this command line, asked for each time; null: none can stand here. Hooks are the user's
    /// own programs, and run all the same then.
    using FenceOf = std::function<std::shared_ptr<const Fence>(const QString &command)>;

    CommandHookRunner(HookSettings settings, QString projectDirectory, FenceOf fenceOf = {});

    std::unique_ptr<HookRun> run(HookPoint point, const QString &tool, const QJsonObject &payload) override;

private:
    const HookSettings m_settings;
    const QString m_projectDirectory;
    const FenceOf m_fenceOf;
};

} // namespace paddock
