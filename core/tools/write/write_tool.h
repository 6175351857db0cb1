#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Writes a whole file: a new one, with the folders on the way, or in the place of one that the model has read.
/// UTF-16 and a byte order mark of an existing file are kept; line endings are as the model gives them.
/// details: {type: "create" | "update", filePath, content, structuredPatch, originalFile, userModified, seen}.
class WriteTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
