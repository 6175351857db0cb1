#include "core/tools/write/write_tool.h"

#include "core/base/secret_mask.h"
#include "core/tools/tool_input.h"
#include "core/tools/write/write_run.h"

namespace paddock {

ToolSpec WriteTool::spec() const
{
    return {.name = "Write",
            .description =
                "Writes a file of the workspace, whole. Folders on the way are made. An existing file must "
                "have been read before and is replaced; use Edit for changes to parts of a file.",
            .schema = objectSchema(
                {{"file_path", field("string", "Path of the file, absolute or relative to the workspace.")},
                 {"content", field("string", "The whole content of the file.")}},
                {"file_path", "content"})};
}

Result<std::unique_ptr<ToolRun>> WriteTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    if (SecretMask::isMarked(input.value("content").toString())) {
        return inputError(
            "Write", QStringLiteral("The text holds a mark of Paddock in the place of a credential, and "
                                    "would overwrite it. Leave that part of the file as it is, or ask the "
                                    "user to change it."));
    }
    return std::unique_ptr<ToolRun>(
        std::make_unique<WriteRun>(input.value("file_path").toString(), input.value("content").toString()));
}

} // namespace paddock
