#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Finds files by their names, newest first, at most 100.
/// details: {filenames, numFiles, truncated}; paths are relative to the workspace.
class GlobTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
