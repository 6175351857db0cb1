#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// The model's list of what it means to do, for people to follow. The newest list is the one in the transcript's
/// last Returned of this tool; nothing else is stored.
/// details: {newTodos: [{content, status, activeForm}]}.
class TodoWriteTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
