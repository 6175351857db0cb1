#include "core/tools/text_change.h"

#include "core/tools/line_diff.h"

namespace paddock {

namespace {

constexpr qsizetype longestOriginal = 256 * 1024;

} // namespace

QJsonObject TextChange::preview() const
{
    return {{"kind", "diff"}, {"path", path}, {"hunks", lineDiff(before.value_or(QString()), after)}};
}

QJsonObject TextChange::details() const
{
    const bool isShort = before && before->size() <= longestOriginal;
    return {{"filePath", path},
            {"originalFile", isShort ? QJsonValue(*before) : QJsonValue()},
            {"structuredPatch", lineDiff(before.value_or(QString()), after)},
            {"userModified", false}};
}

Result<void> checkSeen(const FileLedger &ledger, const Place &place, const FileStamp &now)
{
    const std::optional<FileStamp> seen = ledger.seen(place.path);
    if (!seen) {
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("%1 exists and has not been read in this session. Read it first, then change it.")
                .arg(place.path)};
    }
    if (*seen != now) {
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("%1 has changed since it was read, by the user or by a program. Read it again, "
                           "then change it.")
                .arg(place.path)};
    }
    return {};
}

QString hardLinkNote(const Place &place)
{
    if (!place.exists || place.status.st_nlink < 2)
        return {};
    return QStringLiteral(
               " The file had %1 names (hard links). This name now has a file of its own; the other names "
               "keep the old content.")
        .arg(place.status.st_nlink);
}

} // namespace paddock
