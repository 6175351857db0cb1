#include "core/tools/edit/edit_tool.h"

#include "core/base/secret_mask.h"
#include "core/tools/edit/edit_run.h"
#include "core/tools/tool_input.h"

namespace paddock {

ToolSpec EditTool::spec() const
{
    return {.name = "Edit",
            .description =
                "Replaces old_string by new_string in a file of the workspace. The file must have been read "
                "before. old_string must match the file exactly, white space included and without Read's "
                "line numbers, and must occur once unless replace_all is true. An empty old_string makes a "
                "new file. Line endings and encoding of the file are kept.",
            .schema = objectSchema(
                {{"file_path", field("string", "Path of the file, absolute or relative to the workspace.")},
                 {"old_string", field("string", "The text to be replaced.")},
                 {"new_string", field("string", "The text that takes its place; must differ.")},
                 {"replace_all", field("boolean", "Replace every occurrence. Default false.")}},
                {"file_path", "old_string", "new_string"})};
}

Result<std::unique_ptr<ToolRun>> EditTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    const ReplacementRequest request{.oldText = input.value("old_string").toString(),
                                     .newText = input.value("new_string").toString(),
                                     .all = input.value("replace_all").toBool()};
    if (SecretMask::isMarked(request.newText)) {
        return inputError(
            "Edit", QStringLiteral("The text holds a mark of Paddock in the place of a credential, and "
                                   "would overwrite it. Leave that part of the file as it is, or ask the "
                                   "user to change it."));
    }
    if (request.oldText == request.newText)
        return inputError("Edit", QStringLiteral("`old_string` and `new_string` are the same."));
    return std::unique_ptr<ToolRun>(std::make_unique<EditRun>(input.value("file_path").toString(), request));
}

} // namespace paddock
