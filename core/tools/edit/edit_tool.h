#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Replaces one text in a file by another. The model must have read the file as it is now. Encoding, line endings,
/// final newline and mode stay. With an empty old_string it makes a new file.
/// details: {filePath, oldString, newString, originalFile, structuredPatch, userModified, replaceAll, seen}.
class EditTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
