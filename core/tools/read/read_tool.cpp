#include "core/tools/read/read_tool.h"

#include "core/tools/read/read_run.h"
#include "core/tools/tool_input.h"

namespace paddock {

namespace {

/// "7" or "3-9".
Result<PageRange> pagesFrom(const QString &text)
{
    const QStringList ends = text.split(u'-');
    bool isFirstNumber = false;
    bool isLastNumber = false;
    const int first = ends.first().trimmed().toInt(&isFirstNumber);
    const int last = ends.last().trimmed().toInt(&isLastNumber);
    if (ends.size() > 2 || !isFirstNumber || !isLastNumber || first < 1 || last < first || last > 1'000'000)
        return inputError("Read",
                          QStringLiteral("`pages` must be a page or a range such as \"3\" or \"1-5\"."));
    if (last - first >= PageRange::most) {
        return inputError("Read",
                          QStringLiteral("`pages` may span at most %1 pages a call.").arg(PageRange::most));
    }
    return PageRange{first, last};
}

} // namespace

ToolSpec ReadTool::spec() const
{
    QJsonObject offset = field("integer", "Number of the first line to read, from 1. For large files.");
    offset.insert("minimum", 0);
    QJsonObject limit = field("integer", "How many lines to read. For large files.");
    limit.insert("minimum", 1);
    return {.name = "Read",
            .description =
                "Reads a file of the workspace. Text comes as numbered lines (number, tab, line), at most "
                "2000 lines unless limit says otherwise; lines are cut at 2000 characters. Shows pictures "
                "(png, jpeg, gif, webp), the text of PDF pages, and Jupyter notebooks with their outputs. "
                "Files over 256 KB need offset and limit. Folders cannot be read; use Glob. A file must "
                "have been read before it is edited or overwritten.",
            .schema = objectSchema(
                {{"file_path", field("string", "Path of the file, absolute or relative to the workspace.")},
                 {"offset", offset},
                 {"limit", limit},
                 {"pages", field("string", "Pages of a PDF, such as \"3\" or \"1-5\"; at most 20 a call.")},
                 {"allow_large",
                  field("boolean", "Read the first lines of a file over 256 KB without a limit.")}},
                {"file_path"})};
}

Result<std::unique_ptr<ToolRun>> ReadTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    ReadRequest request{.path = input.value("file_path").toString()};
    // Line 0 is what a model that counts from 0 calls the first.
    request.offset = qMax(qint64(1), input.value("offset").toInteger(1));
    if (input.contains("limit"))
        request.limit = input.value("limit").toInteger();
    request.allowLarge = input.value("allow_large").toBool();
    if (input.contains("pages")) {
        const Result<PageRange> pages = pagesFrom(input.value("pages").toString());
        if (!pages)
            return pages.error();
        request.pages = *pages;
    }
    return std::unique_ptr<ToolRun>(std::make_unique<ReadRun>(std::move(request)));
}

} // namespace paddock
