#include "core/tools/search/grep_tool.h"

#include "core/tools/search/grep_run.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

QJsonObject count(const char *description)
{
    QJsonObject schema = field("integer", description);
    schema.insert("minimum", 0);
    return schema;
}

} // namespace

ToolSpec GrepTool::spec() const
{
    QJsonObject pattern = field("string", "A regular expression in ripgrep's syntax.");
    pattern.insert("minLength", 1);
    QJsonObject path = field("string", "File or folder to search. Default: the workspace.");
    path.insert("minLength", 1);
    QJsonObject mode =
        field("string", "What to give: the names of files (default), their matching lines, or counts.");
    mode.insert("enum", QJsonArray{"content", "files_with_matches", "count"});
    return {
        .name = "Grep",
        .description =
            "Searches the contents of files of the workspace with ripgrep. Ignored files are left out "
            "unless path names their folder; hidden files are searched, .git is not. Braces in a "
            "pattern need a backslash to mean themselves.",
        .schema = objectSchema(
            {{"pattern", pattern},
             {"path", path},
             {"glob", field("string", "Only files with such names, for example \"*.{ts,tsx}\".")},
             {"type", field("string", "Only files of this type of ripgrep, for example \"cpp\" or \"py\".")},
             {"output_mode", mode},
             {"-A", count("Lines to show after each match. For content.")},
             {"-B", count("Lines to show before each match. For content.")},
             {"-C", count("Lines to show before and after each match. For content.")},
             {"context", count("The same as -C.")},
             {"-n", field("boolean", "Show line numbers. For content; default true.")},
             {"-i", field("boolean", "Ignore case.")},
             {"-o", field("boolean", "Show only what matches, not whole lines. For content.")},
             {"head_limit", count("Show at most so many lines or files. Default 250; 0 for all.")},
             {"offset", count("Leave out so many lines or files first.")},
             {"multiline", field("boolean", "Let patterns span lines, and let . match newlines.")}},
            {"pattern"})};
}

Result<std::unique_ptr<ToolRun>> GrepTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    const Result<GrepRequest> request = GrepRequest::from(input);
    if (!request)
        return request.error();
    return std::unique_ptr<ToolRun>(std::make_unique<GrepRun>(*request));
}

} // namespace paddock
