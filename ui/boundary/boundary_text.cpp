#include "ui/boundary/boundary_text.h"

#include "ui/approvals/ruling_text.h"
#include "ui/style/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace paddock {
namespace {

struct BoundaryText {
    Q_DECLARE_TR_FUNCTIONS(paddock::BoundaryText)
};

int escaped(const BoundaryReport &report)
{
    return int(std::count_if(report.attempts.begin(), report.attempts.end(),
                             [](const EscapeAttempt &attempt) { return attempt.isEscape(); }));
}

/// The wall whose lack matters most: one that does not stand before one that holds in part, before an untried one.
const BoundaryLayer *weakest(const BoundaryReport &report)
{
    const BoundaryLayer *found = nullptr;
    const auto rank = [](BoundaryLayer::State state) {
        switch (state) {
        case BoundaryLayer::State::Missing:
            return 3;
        case BoundaryLayer::State::Partly:
            return 2;
        case BoundaryLayer::State::Untested:
            return 1;
        case BoundaryLayer::State::Enforced:
            break;
        }
        return 0;
    };
    for (const BoundaryLayer &layer : report.layers) {
        if (rank(layer.state) > (found ? rank(found->state) : 0))
            found = &layer;
    }
    return found;
}

MarkRow stateRow(BoundaryLayer::State state)
{
    switch (state) {
    case BoundaryLayer::State::Enforced:
        return {Mark::Good, BoundaryText::tr("Enforced")};
    case BoundaryLayer::State::Partly:
        return {Mark::Waiting, BoundaryText::tr("Partly")};
    case BoundaryLayer::State::Missing:
        return {Mark::Bad, BoundaryText::tr("Not available")};
    case BoundaryLayer::State::Untested:
        break;
    }
    return {Mark::Unknown, BoundaryText::tr("Not tried")};
}

void addDetail(MarkRow &row, const QString &detail)
{
    if (!detail.isEmpty())
        row.details.append(visibleText(detail));
}

} // namespace

BoundaryWord boundaryWord(const std::optional<BoundaryReport> &report)
{
    if (!report)
        return {Mark::Unknown, BoundaryText::tr("Checking …"),
                BoundaryText::tr("Which walls stand on this machine is being checked.")};
    const BoundaryLayer *weak = weakest(*report);
    const QString why = weak ? BoundaryText::tr("%1: %2", "wall: why it does not stand")
                                   .arg(visibleText(weak->title), visibleText(weak->detail))
                             : QString();
    if (!report->commandsFenced)
        return {Mark::Waiting, BoundaryText::tr("Commands ask: no fence"),
                BoundaryText::tr("Commands ask first, because the walls that they need do not all stand. %1")
                    .arg(why)
                    .trimmed()};
    if (const int out = escaped(*report); out > 0)
        return {Mark::Bad, BoundaryText::tr("Fence leaks"),
                BoundaryText::tr("In the last self-test %n attempt(s) got out.", nullptr, out)};
    const bool inPart = weak && weak->state != BoundaryLayer::State::Untested;
    return {Mark::Good, BoundaryText::tr("Fenced"),
            BoundaryText::tr(
                "Commands run behind walls of the kernel and reach nothing outside of the folder but "
                "what the boundary page names. %1")
                .arg(inPart ? why : QString())
                .trimmed()};
}

QList<MarkRow> layerRows(const BoundaryReport &report)
{
    QList<MarkRow> rows;
    for (const BoundaryLayer &layer : report.layers) {
        MarkRow row = stateRow(layer.state);
        row.text = visibleText(layer.title);
        addDetail(row, layer.detail);
        rows.append(row);
    }
    return rows;
}

QList<MarkRow> attemptRows(const BoundaryReport &report)
{
    QList<MarkRow> rows;
    for (const EscapeAttempt &attempt : report.attempts) {
        MarkRow row{Mark::Unknown, BoundaryText::tr("Not tried"), visibleText(attempt.title)};
        if (attempt.tried) {
            row.mark = attempt.contained ? Mark::Good : Mark::Bad;
            row.word = attempt.contained ? BoundaryText::tr("Contained") : BoundaryText::tr("ESCAPED");
        }
        row.isQuiet = !attempt.isEscape();
        addDetail(row, attempt.detail);
        rows.append(row);
    }
    std::stable_partition(rows.begin(), rows.end(), [](const MarkRow &row) { return row.mark == Mark::Bad; });
    return rows;
}

QList<MarkRow> ruleRows(const BoundaryReport &report, Decision decision)
{
    QList<MarkRow> rows;
    for (const RuleInForce &rule : report.rules) {
        if (rule.decision != decision)
            continue;
        MarkRow row{markOf(decision), wordOf(decision), visibleText(rule.rule)};
        row.isCode = true;
        addDetail(row, rule.origin);
        rows.append(row);
    }
    return rows;
}

QList<MarkRow> hostRows(const BoundaryReport &report)
{
    QList<MarkRow> rows;
    for (const QString &host : report.hosts) {
        MarkRow row;
        row.text = visibleText(host);
        row.isCode = true;
        rows.append(row);
    }
    return rows;
}

QString hostSentence(const BoundaryReport &report)
{
    if (!report.commandsFenced)
        return BoundaryText::tr("Without a fence nothing keeps a command that is allowed from other hosts.");
    if (report.hosts.isEmpty())
        return BoundaryText::tr("Commands have no network.");
    return BoundaryText::tr("Commands may connect to these hosts and to no other.");
}

QString testSentence(const BoundaryReport &report)
{
    const QLocale locale;
    const auto all = std::count_if(report.attempts.begin(), report.attempts.end(),
                                   [](const EscapeAttempt &attempt) { return attempt.tried; });
    const int out = escaped(report);
    if (report.attempts.isEmpty())
        return BoundaryText::tr(
            "Not run yet. It starts commands that try to get out, as a hostile one would.");
    if (all == 0)
        return BoundaryText::tr("Nothing could be tried: %1")
            .arg(visibleText(report.attempts.first().detail));
    if (out == 0)
        return BoundaryText::tr("All %1 attempts were contained.").arg(locale.toString(all));
    return BoundaryText::tr("%1 of %2 attempts got out.").arg(locale.toString(out), locale.toString(all));
}

} // namespace paddock
