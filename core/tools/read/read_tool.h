#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Reads one file for the model: text by numbered lines, pictures, text of PDF pages, notebooks.
/// details: {"type": "text", "file": {filePath, content, numLines, startLine, totalLines?}}, {"type": "image",
/// "file": {filePath, type, originalSize}}, {"type": "pdf", "file": {filePath, originalSize, content}} or {"type":
/// "notebook", "file": {filePath, cells}}; and "seen" for the FileLedger, unless the file changed meanwhile.
class ReadTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
};

} // namespace paddock
