#include "ui/approvals/ruling_text.h"

#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {
namespace {

struct RulingText {
    Q_DECLARE_TR_FUNCTIONS(paddock::RulingText)
};

QString withRule(const QString &reason, const QString &rule)
{
    const QString why = visibleText(reason);
    const QString by = visibleText(rule);
    if (why.isEmpty() || by.isEmpty())
        return why + by;
    return RulingText::tr("%1 (%2)", "reason (rule)").arg(why, by);
}

QString shownPaths(const QStringList &paths, const QString &workspace)
{
    QStringList all;
    for (const QString &path : paths)
        all.append(shownPath(path, workspace));
    return all.join(QStringLiteral(", "));
}

QStringList touched(const QStringList &reads, const QStringList &writes, const QString &workspace)
{
    QStringList lines;
    if (!writes.isEmpty())
        lines.append(RulingText::tr("Writes: %1").arg(shownPaths(writes, workspace)));
    if (!reads.isEmpty() && reads != writes)
        lines.append(RulingText::tr("Reads: %1").arg(shownPaths(reads, workspace)));
    return lines;
}

} // namespace

Mark markOf(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return Mark::Good;
    case Decision::Deny:
        return Mark::Bad;
    case Decision::Ask:
        break;
    }
    return Mark::Waiting;
}

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return RulingText::tr("allowed");
    case Decision::Deny:
        return RulingText::tr("denied");
    case Decision::Ask:
        break;
    }
    return RulingText::tr("asks");
}

int askingParts(const Ruling &ruling)
{
    return int(std::count_if(ruling.parts.begin(), ruling.parts.end(),
                             [](const RulingPart &part) { return part.decision != Decision::Allow; }));
}

QList<MarkRow> partRows(const Ruling &ruling, const QString &workspace)
{
    QList<MarkRow> rows;
    for (const RulingPart &part : ruling.parts) {
        MarkRow row{markOf(part.decision), wordOf(part.decision), visibleCommand(part.text)};
        row.isCode = true;
        row.isQuiet = part.decision == Decision::Allow;
        if (const QString why = withRule(part.reason, part.rule); !why.isEmpty())
            row.details.append(why);
        row.details.append(touched(part.reads, part.writes, workspace));
        rows.append(row);
    }
    return rows;
}

QList<MarkRow> accessRows(const Ruling &ruling, const QString &workspace)
{
    const Access &access = ruling.access;
    QStringList lines = touched(access.reads, access.writes, workspace);
    if (!access.urls.isEmpty())
        lines.append(RulingText::tr("Fetches: %1").arg(visibleText(access.urls.join(QStringLiteral(", ")))));
    if (!ruling.resolved.isEmpty())
        lines.append(RulingText::tr("Leads to: %1").arg(shownPaths(ruling.resolved, workspace)));
    QList<MarkRow> rows;
    for (const QString &line : lines) {
        MarkRow row;
        row.text = line;
        rows.append(row);
    }
    return rows;
}

QString reasonText(const Ruling &ruling)
{
    const bool saidBefore =
        std::any_of(ruling.parts.begin(), ruling.parts.end(), [&](const RulingPart &part) {
            return part.decision != Decision::Allow && part.reason == ruling.reason;
        });
    return saidBefore ? QString() : withRule(ruling.reason, ruling.rule);
}

} // namespace paddock
