#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Runs shell commands in the workspace: /bin/bash in a process group of its own, without start-up files, with the
/// environment of childEnvironment() and an empty standard input. Each command starts in the workspace's folder.
///
/// Details: {"stdout", "stderr", "interrupted", "isImage", "noOutputExpected", "exitCode"?, "backgroundTaskId"?}, with
/// both streams in "stdout" in the order of writing ("stderr" is empty), as the model reads it.
class BashTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
