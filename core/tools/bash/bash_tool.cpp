#include "core/tools/bash/bash_tool.h"

#include "core/tools/bash/bash_run.h"
#include "core/tools/tool_input.h"

#include <algorithm>

namespace paddock {

namespace {

constexpr double longestTimeoutMs = 600'000;
constexpr qsizetype longestCommandBytes = 120'000; // Linux takes 128 KiB for one argument.

} // namespace

ToolSpec BashTool::spec() const
{
    ToolSpec spec;
    spec.name = QStringLiteral("Bash");
    spec.description = QStringLiteral(
        "Runs a command with bash and returns its output.\n"
        "- Every command starts in the workspace folder with a fresh shell: `cd` and variables do not last "
        "from one "
        "call to the next. Join steps that belong together with `&&`.\n"
        "- Commands are fenced in: they write in the workspace and in /tmp, which is fresh for each call, "
        "read the "
        "workspace and the system's programs, and reach only hosts that the user has listed. Files that "
        "editors, "
        "agents and git obey cannot be changed.\n"
        "- There is no terminal and standard input is empty, so programs that ask questions see end of file. "
        "Use their options for running unattended.\n"
        "- Standard output and standard error come together in the order of writing. Very long output is cut "
        "in the "
        "middle; TaskOutput reads the rest.\n"
        "- What the command leaves running is ended with it. For servers and other long work set "
        "`run_in_background`, then use TaskOutput and TaskStop.\n"
        "- Prefer Read, Edit, Write, Glob and Grep to cat, sed, echo, find and grep.");
    spec.schema = objectSchema(
        {
            {"command", field("string", "The command to run")},
            {"timeout",
             field("number", "Milliseconds after which it is ended: 120000 unless given, at most 600000")},
            {"description", field("string", "What the command does, in five to ten words")},
            {"run_in_background", field("boolean", "Return at once and let it run on, without a time limit")},
        },
        {"command"});
    return spec;
}

Result<std::unique_ptr<ToolRun>> BashTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> fits = checkInput(spec(), input); !fits)
        return fits.error();
    BashCommand command;
    command.command = input.value("command").toString();
    command.inBackground = input.value("run_in_background").toBool();
    if (command.command.trimmed().isEmpty() || command.command.contains(QChar(0)))
        return inputError(spec().name, "`command` must not be empty, and without NUL characters.");
    if (command.command.toUtf8().size() > longestCommandBytes)
        return inputError(spec().name,
                          QString("`command` is longer than %1 bytes. Write a script to a file and run that.")
                              .arg(longestCommandBytes));
    if (const QJsonValue timeout = input.value("timeout"); !timeout.isUndefined()) {
        const double milliseconds = timeout.toDouble();
        if (!(milliseconds >= 1))
            return inputError(spec().name, "`timeout` must be at least 1 ms.");
        command.timeout = std::chrono::milliseconds(qint64(std::min(milliseconds, longestTimeoutMs)));
    }
    return std::unique_ptr<ToolRun>(std::make_unique<BashRun>(std::move(command)));
}

} // namespace paddock
