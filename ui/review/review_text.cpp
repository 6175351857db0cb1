#include "ui/review/review_text.h"

#include "core/base/overloaded.h"
#include "ui/style/visible_text.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

ChangeCounts countsOf(const ChangedFile &file)
{
    ChangeCounts counts{1, 0, 0};
    for (const DiffHunk &hunk : file.hunks) {
        for (const QString &line : hunk.lines) {
            counts.added += line.startsWith(u'+');
            counts.removed += line.startsWith(u'-');
        }
    }
    return counts;
}

ChangeCounts countsOf(const ChangeSet &changes)
{
    ChangeCounts all;
    for (const ChangedFile &file : changes.files) {
        const ChangeCounts one = countsOf(file);
        all.files += one.files;
        all.added += one.added;
        all.removed += one.removed;
    }
    return all;
}

QString countsText(const ChangeCounts &counts)
{
    //: %1 is a number of files, %2 as "+42 −17".
    return ReviewWords::tr("%1 · %2").arg(ReviewWords::tr("%Ln file(s)", nullptr, int(counts.files)),
                                          linesText(counts));
}

QString linesText(const ChangeCounts &counts)
{
    //: Lines that came and lines that went.
    return ReviewWords::tr("+%L1 −%L2").arg(counts.added).arg(counts.removed);
}

QString scopeText(const ChangeScope &scope)
{
    return std::visit(
        Overloaded{
            [](const SinceTurn &) { return ReviewWords::tr("This turn"); },
            [](const SinceSession &) { return ReviewWords::tr("This session"); },
            [](const SinceEntry &since) { return ReviewWords::tr("Since entry %L1").arg(since.entry); },
            [](const SinceHead &) { return ReviewWords::tr("Since the last commit"); },
        },
        scope);
}

QString nothingText(const ChangeScope &scope)
{
    return std::visit(
        Overloaded{
            [](const SinceTurn &) { return ReviewWords::tr("This turn changed no files."); },
            [](const SinceSession &) {
                return ReviewWords::tr("No file is different from the beginning of the session.");
            },
            [](const SinceEntry &) {
                return ReviewWords::tr("No file is different from that point of the session.");
            },
            [](const SinceHead &) { return ReviewWords::tr("No file is different from the last commit."); },
        },
        scope);
}

QString fateText(const ChangedFile &file)
{
    using Kind = FileState::Kind;
    if (file.before.kind == Kind::Absent)
        return file.after.kind == Kind::Link ? ReviewWords::tr("new link") : ReviewWords::tr("new");
    if (file.after.kind == Kind::Absent)
        return ReviewWords::tr("deleted");
    if (file.before.kind != file.after.kind)
        return file.after.kind == Kind::Link ? ReviewWords::tr("became a link")
                                             : ReviewWords::tr("was a link");
    if (file.hunks.isEmpty() && file.isText && file.before.content == file.after.content
        && file.before.mode != file.after.mode) {
        //: Permission bits of a file, before and after, in octal.
        return ReviewWords::tr("mode %1 → %2")
            .arg(QString::number(file.before.mode, 8), QString::number(file.after.mode, 8));
    }
    return {};
}

QString promptOf(const QList<ReviewComment> &comments)
{
    QString text = QStringLiteral("I looked through your changes. Please go through these comments:\n");
    int number = 0;
    for (const ReviewComment &comment : comments) {
        text += QStringLiteral("\n%1. %2").arg(++number).arg(visibleText(comment.path));
        if (comment.line > 0) {
            text +=
                (comment.isOld ? QStringLiteral(", line %1 before the change") : QStringLiteral(", line %1"))
                    .arg(comment.line);
        }
        text += u'\n';
        for (const QString &line : comment.quoted)
            text += "> " + line + u'\n';
        // Indented, so that nothing in it passes for the number of another comment.
        for (const QStringView line : QStringView(comment.text).trimmed().split(u'\n'))
            text += "   " + line.toString() + u'\n';
    }
    return text;
}

LinePlace placeOf(const DiffHunk &hunk, qsizetype line)
{
    int oldLine = hunk.oldStart;
    int newLine = hunk.newStart;
    for (qsizetype i = 0; i < line && i < hunk.lines.size(); ++i) {
        oldLine += !hunk.lines[i].startsWith(u'+');
        newLine += !hunk.lines[i].startsWith(u'-');
    }
    const bool isOld = line < hunk.lines.size() && hunk.lines[line].startsWith(u'-');
    return {isOld ? oldLine : newLine, isOld};
}

} // namespace paddock
