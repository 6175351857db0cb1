#include "core/tools/edit/edit_run.h"

#include "core/tools/text_change.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

/// A change that was thought through and not yet made.
struct PlannedEdit {
    Place place;
    std::optional<FileStamp> expected = {};
    ReplacedText replaced = {};
    TextChange change = {};
};

Result<PlannedEdit> plan(const WorkspaceRoot &root, const FileLedger &ledger, const QString &path,
                         const ReplacementRequest &request, const std::stop_token &stop)
{
    Result<Place> place = root.findForCreation(path);
    if (!place)
        return place.error();
    PlannedEdit edit{.place = std::move(*place)};
    edit.change.path = edit.place.path;
    if (!edit.place.exists) {
        if (!request.oldText.isEmpty()) {
            return Error{ErrorKind::NotFound, QStringLiteral("File does not exist: %1. The workspace is %2.")
                                                  .arg(edit.place.path, root.path())};
        }
        edit.replaced = {.bytes = request.newText.toUtf8(), .count = 1};
        edit.change.after = request.newText;
        return edit;
    }
    const Result<FileContent> old = readWhole(root, edit.place, largestChanged, stop);
    if (!old)
        return old.error();
    if (const Result<void> seen = checkSeen(ledger, edit.place, old->stamp); !seen)
        return seen.error();
    edit.expected = old->stamp;
    if (looksBinary(old->bytes.first(qMin(old->bytes.size(), qsizetype(8192))))) {
        return Error{ErrorKind::Invalid,
                     QStringLiteral("%1 is a binary file; Edit changes text only.").arg(edit.place.path)};
    }
    if (request.oldText.isEmpty() && !old->bytes.isEmpty()) {
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("%1 is not empty, so old_string must not be empty either. Give the text to be "
                           "replaced, or use Write for the whole file.")
                .arg(edit.place.path)};
    }
    if (old->bytes.isEmpty() && request.oldText.isEmpty()) {
        edit.replaced = {.bytes = request.newText.toUtf8(), .count = 1};
    } else {
        Result<ReplacedText> replaced = replaceText(old->bytes, request);
        if (!replaced)
            return Error{replaced.error().kind, edit.place.path + ": " + replaced.error().message};
        edit.replaced = std::move(*replaced);
    }
    const Encoding encoding = encodingOf(old->bytes);
    edit.change.before = decoded(old->bytes, encoding);
    edit.change.after = decoded(edit.replaced.bytes, encoding);
    return edit;
}

Result<ToolResult> run(const WorkspaceRoot &root, const FileLedger &ledger, const QString &path,
                       const ReplacementRequest &request, const std::stop_token &stop)
{
    Result<PlannedEdit> edit = plan(root, ledger, path, request, stop);
    if (!edit)
        return edit.error();
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled,
                     QStringLiteral("Stopped before %1 was edited.").arg(edit->place.path)};
    if (!edit->place.exists) {
        Result<Place> made = root.makeParents(path);
        if (!made)
            return made.error();
        edit->place = std::move(*made);
    }
    const Result<FileStamp> stamp = root.replace(edit->place, edit->replaced.bytes, edit->expected);
    if (!stamp)
        return stamp.error();

    QJsonObject details = edit->change.details();
    details.insert("oldString", request.oldText);
    details.insert("newString", request.newText);
    details.insert("replaceAll", request.all);
    details.insert("seen", FileLedger::entry(edit->place.path, *stamp));
    QString text = QStringLiteral("The file %1 was edited (%2).")
                       .arg(edit->place.path, edit->replaced.count == 1
                                                  ? QStringLiteral("1 place")
                                                  : QStringLiteral("%1 places").arg(edit->replaced.count));
    return ToolResult{.text = text + hardLinkNote(edit->place), .details = details};
}

} // namespace

EditRun::EditRun(const QString &path, const ReplacementRequest &request)
    : PoolRun(QStringLiteral("Edit %1").arg(path),
              {.reads = {path}, .writes = {path}, .urls = {}, .command = {}})
    , m_path(path)
    , m_request(request)
{}

QJsonObject EditRun::preview(const ToolContext &context) const
{
    const Result<PlannedEdit> edit = plan(*context.root, context.ledger, m_path, m_request, {});
    // An edit that will fail changes nothing, so there is nothing to show; start() says why.
    if (!edit)
        return TextChange{.path = m_path, .before = {}, .after = {}}.preview();
    return edit->change.preview();
}

PoolRun::Work EditRun::work(const ToolContext &context) const
{
    return [root = context.root, ledger = context.ledger, path = m_path,
            request = m_request](const std::stop_token &stop) {
        Result<ToolResult> result = run(*root, ledger, path, request, stop);
        return result ? *result : failed(result.error());
    };
}

} // namespace paddock
