#include "core/tools/line_diff.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>
#include <dtl/dtl.hpp>
#include <utility>
#include <vector>

namespace paddock {

namespace {

constexpr qsizetype context = 3;
constexpr qsizetype mostCompared =
    8000; // Lines of both sides; the search is quadratic when nothing is equal.

struct Step {
    QChar sign; ///< ' ', '-' or '+'.
    QString line; ///< With its newline, when it has one.
};

/// Lines with their newlines, so that a missing last one is a difference.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

std::vector<int> numbered(const QStringList &lines, QHash<QString, int> &numbers)
{
    std::vector<int> result;
    result.reserve(size_t(lines.size()));
    for (const QString &line : lines) {
        const auto known = numbers.constFind(line);
        result.push_back(known != numbers.constEnd() ? *known : *numbers.insert(line, int(numbers.size())));
    }
    return result;
}

void appendAll(QList<Step> &steps, QChar sign, const QStringList &lines)
{
    for (const QString &line : lines)
        steps.append({sign, line});
}

/// The steps between two texts that have neither a first nor a last line in common.
QList<Step> middleSteps(const QStringList &before, const QStringList &after)
{
    QList<Step> steps;
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > mostCompared) {
        appendAll(steps, '-', before);
        appendAll(steps, '+', after);
        return steps;
    }
    QHash<QString, int> numbers;
    const std::vector<int> from = numbered(before, numbers);
    const std::vector<int> to = numbered(after, numbers);
    dtl::Diff<int, std::vector<int>> diff(from, to);
    diff.compose();

    qsizetype removed = 0; // Lines of before that have a step.
    qsizetype added = 0;
    qsizetype waiting = 0; // Lines of after held back, so that within one change all removals come first.
    const auto flush = [&] {
        appendAll(steps, '+', after.sliced(added, waiting));
        added += std::exchange(waiting, 0);
    };
    for (const auto &element : diff.getSes().getSequence()) {
        switch (element.second.type) {
        case dtl::SES_ADD:
            ++waiting;
            break;
        case dtl::SES_DELETE:
            steps.append({'-', before.at(removed++)});
            break;
        case dtl::SES_COMMON:
            flush();
            steps.append({' ', before.at(removed++)});
            ++added;
            break;
        }
    }
    flush();
    return steps;
}

QList<Step> stepsBetween(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<Step> steps;
    appendAll(steps, ' ', before.first(head));
    steps += middleSteps(before.sliced(head, before.size() - head - tail),
                         after.sliced(head, after.size() - head - tail));
    appendAll(steps, ' ', before.last(tail));
    return steps;
}

QJsonObject hunk(const QList<Step> &steps, qsizetype oldStart, qsizetype newStart)
{
    QJsonArray lines;
    qsizetype oldLines = 0;
    qsizetype newLines = 0;
    for (const Step &step : steps) {
        oldLines += step.sign != '+';
        newLines += step.sign != '-';
        const bool hasEnd = step.line.endsWith(u'\n');
        lines.append(step.sign + (hasEnd ? step.line.chopped(1) : step.line));
        if (!hasEnd)
            lines.append(QStringLiteral("\\ No newline at end of file"));
    }
    return {{"oldStart", oldLines > 0 ? oldStart : oldStart - 1},
            {"oldLines", oldLines},
            {"newStart", newLines > 0 ? newStart : newStart - 1},
            {"newLines", newLines},
            {"lines", lines}};
}

} // namespace

QJsonArray lineDiff(const QString &before, const QString &after)
{
    const QList<Step> steps = stepsBetween(linesOf(before), linesOf(after));
    QJsonArray hunks;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    qsizetype at = 0;
    const auto pass = [&](qsizetype end) {
        for (; at < end; ++at) {
            oldLine += steps[at].sign != '+';
            newLine += steps[at].sign != '-';
        }
    };
    for (;;) {
        qsizetype first = at;
        while (first < steps.size() && steps[first].sign == ' ')
            ++first;
        if (first == steps.size())
            return hunks;
        // The hunk goes on over gaps that the context of both sides would fill.
        qsizetype last = first;
        for (qsizetype i = first; i < steps.size() && i - last <= 2 * context + 1; ++i) {
            if (steps[i].sign != ' ')
                last = i;
        }
        pass(qMax(at, first - context));
        const qsizetype end = qMin(steps.size(), last + 1 + context);
        hunks.append(hunk(steps.sliced(at, end - at), oldLine, newLine));
        pass(end);
    }
}

} // namespace paddock
