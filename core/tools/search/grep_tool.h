#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Searches the contents of files with ripgrep in a child process. It starts in the folder that was found by
/// descriptor, follows no link, and gets neither configuration nor ignore files from outside the workspace; a single
/// file goes to it by its content, not by its name.
/// details: {mode, numFiles, filenames, content?, numLines?, numMatches?, appliedLimit?}.
class GrepTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
