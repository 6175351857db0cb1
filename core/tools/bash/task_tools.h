#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Reads what a background command has written so far, or the rest of an output that was too long to send.
/// Details: {"task_id", "status", "output", "nextOffset"}.
class TaskOutputTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

/// Ends a background command. Details: {"task_id", "status"}.
class TaskStopTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
