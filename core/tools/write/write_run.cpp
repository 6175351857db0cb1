#include "core/tools/write/write_run.h"

#include "core/tools/text_change.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

Result<ToolResult> write(const WorkspaceRoot &root, const FileLedger &ledger, const QString &path,
                         const QString &content, const std::stop_token &stop)
{
    Result<Place> place = root.makeParents(path);
    if (!place)
        return place.error();
    TextChange change{.path = place->path, .before = {}, .after = content};
    std::optional<FileStamp> expected;
    Encoding encoding = Encoding::Utf8;
    if (place->exists) {
        const Result<FileContent> old = readWhole(root, *place, largestChanged, stop);
        if (!old)
            return old.error();
        if (const Result<void> seen = checkSeen(ledger, *place, old->stamp); !seen)
            return seen.error();
        expected = old->stamp;
        encoding = encodingOf(old->bytes);
        change.before = decoded(old->bytes, encoding);
        // What was no UTF-8 need not stay so when the whole text is new.
        if (encoding == Encoding::Latin1)
            encoding = Encoding::Utf8;
    }
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, QStringLiteral("Stopped before %1 was written.").arg(place->path)};
    const Result<FileStamp> stamp = root.replace(*place, fileContent(content, encoding), expected);
    if (!stamp)
        return stamp.error();

    QJsonObject details = change.details();
    details.insert("type", place->exists ? "update" : "create");
    details.insert("content", content);
    details.insert("seen", FileLedger::entry(place->path, *stamp));
    const QString done = place->exists ? QStringLiteral("The file %1 was overwritten.")
                                       : QStringLiteral("The file %1 was created.");
    return ToolResult{.text = done.arg(place->path) + hardLinkNote(*place), .details = details};
}

} // namespace

WriteRun::WriteRun(const QString &path, const QString &content)
    : PoolRun(QStringLiteral("Write %1").arg(path),
              {.reads = {}, .writes = {path}, .urls = {}, .command = {}})
    , m_path(path)
    , m_content(content)
{}

QJsonObject WriteRun::preview(const ToolContext &context) const
{
    TextChange change{.path = m_path, .before = {}, .after = m_content};
    const Result<Place> place = context.root->findForCreation(m_path);
    if (!place)
        return change.preview();
    change.path = place->path;
    if (place->exists) {
        if (const Result<FileContent> old = readWhole(*context.root, *place, largestChanged))
            change.before = decoded(old->bytes, encodingOf(old->bytes));
    }
    return change.preview();
}

PoolRun::Work WriteRun::work(const ToolContext &context) const
{
    return [root = context.root, ledger = context.ledger, path = m_path,
            content = m_content](const std::stop_token &stop) {
        Result<ToolResult> result = write(*root, ledger, path, content, stop);
        return result ? *result : failed(result.error());
    };
}

} // namespace paddock
